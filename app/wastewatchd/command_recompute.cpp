#include <system_error>

#include "commands.h"

namespace wastewatch::wastewatchd {

Status run(const RecomputeCommand& command) {
  const auto state = command.home / "state";
  std::error_code error;
  if (!std::filesystem::exists(state, error))
    return fail(node::Errc::not_set_up, state.string() + " is missing");
  const auto lock = node::enter_home(command.home);
  if (!lock) return std::unexpected(lock.error());
  std::filesystem::remove_all(state, error);
  if (error) return fail(node::Errc::io, state.string() + ": " + error.message());
  return {};
}

}  // namespace wastewatch::wastewatchd
