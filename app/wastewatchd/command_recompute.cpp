#include <algorithm>
#include <array>
#include <string>
#include <system_error>

#include "base/files.h"
#include "commands.h"

namespace wastewatch::wastewatchd {
namespace {

namespace fs = std::filesystem;

// Whether it holds nothing but a database: any other folder of that name is somebody's own.
bool is_state(const fs::path& folder) {
  const auto is_ours = [](const fs::path& file) {
    const std::string name = file.filename().string();
    constexpr std::array whole{"CURRENT", "IDENTITY", "LOCK", "in-use.lock"};
    constexpr std::array begun{"MANIFEST-", "OPTIONS-", "LOG"};
    constexpr std::array kinds{".sst", ".log", ".dbtmp", ".blob"};
    return std::ranges::contains(whole, name) || std::ranges::contains(kinds, file.extension().string()) ||
           std::ranges::any_of(begun, [&](const char* begin) { return name.starts_with(begin); });
  };
  std::error_code error;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    if (!is_ours(at->path())) return false;
  }
  return !error;
}

}  // namespace

Status run(const RecomputeCommand& command) {
  const auto state = command.home / "state";
  std::error_code error;
  if (!fs::exists(state, error)) return fail(node::Errc::no_state, state.string() + " is missing");
  if (!is_state(state)) return fail(node::Errc::no_state, state.string() + " holds other files");
  const auto lock = node::enter_home(command.home);
  if (!lock) return std::unexpected(lock.error());
  fs::remove_all(state, error);
  return error ? Status(file_failure("cannot delete", state, error)) : Status{};
}

}  // namespace wastewatch::wastewatchd
