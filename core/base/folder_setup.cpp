#include "base/folder_setup.h"

#include <system_error>
#include <vector>

#include "base/files.h"

namespace wastewatch {
namespace {

namespace fs = std::filesystem;

constexpr auto building_name = ".setup-new";
constexpr auto ready_name = ".setup-ready";

Status drop(const fs::path& path) {
  std::error_code error;
  fs::remove_all(path, error);
  if (error) return file_failure("cannot delete", path, error);
  return {};
}

Result<std::vector<fs::path>> entries_of(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> out;
  for (fs::directory_iterator at(folder, error), end; !error && at != end; at.increment(error))
    out.push_back(at->path());
  if (error) return file_failure("cannot read", folder, error);
  return out;
}

// Whatever was moved before a crash is no longer in `from`.
Status move_entries(const fs::path& from, const fs::path& to) {
  const auto entries = entries_of(from);
  if (!entries) return fail(entries.error());
  std::error_code error;
  for (const auto& entry : *entries) {
    const fs::path target = to / entry.filename();
    if (fs::is_directory(entry, error) && fs::is_directory(target, error)) {
      if (auto moved = move_entries(entry, target); !moved) return moved;
      continue;
    }
    fs::rename(entry, target, error);
    if (error) return file_failure("cannot write", target, error);
  }
  return sync_folder(to);
}

}  // namespace

Status finish_set_up(const fs::path& folder) {
  std::error_code ignored;
  if (fs::exists(folder / building_name, ignored)) {
    if (auto dropped = drop(folder / building_name); !dropped) return dropped;
  }
  if (!fs::exists(folder / ready_name, ignored)) return {};
  if (auto moved = move_entries(folder / ready_name, folder); !moved) return moved;
  return drop(folder / ready_name);
}

Status set_up_folder(const fs::path& folder, const std::function<Status(const fs::path&)>& build) {
  if (auto made = make_folder(folder); !made) return made;
  if (auto finished = finish_set_up(folder); !finished) return finished;
  const fs::path building = folder / building_name;
  if (auto made = make_folder(building); !made) return made;
  if (auto built = build(building); !built) return built;
  if (auto synced = sync_folder(building); !synced) return synced;
  std::error_code error;
  fs::rename(building, folder / ready_name, error);
  if (error) return file_failure("cannot rename", building, error);
  if (auto synced = sync_folder(folder); !synced) return synced;
  return finish_set_up(folder);
}

}  // namespace wastewatch
