// What people decided, and its backups:
//   decisions/            the store
//   decisions-backup/     the newest states of it; one is made at every start after which something was
//                         decided, and before every migration
//   decisions-damaged-N/  what was replaced by a backup; never deleted by this program
// One process at a time.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "base/time.h"
#include "index/database.h"

namespace wastewatch::index {

// Opens, or creates where there are no backups of one that was lost; makes a backup, and brings an older
// format up to date: nothing is migrated that was not backed up. Errors: decisions_corrupt,
// decisions_too_new, store_locked, store_failed.
Result<std::unique_ptr<Database>> open_decisions(const std::filesystem::path& home);

// As open_decisions(), to read: Database::read(). Errors: also needs_writing.
Result<std::unique_ptr<Database>> read_decisions(const std::filesystem::path& home);
// How many entries were decided; every one is read. Nothing when there is no store. Errors: store_locked,
// decisions_corrupt, decisions_too_new, needs_writing, store_failed.
Result<std::optional<std::size_t>> count_decisions(const std::filesystem::path& home);

struct Backups {
  struct One {
    std::uint32_t number = 0;
    Timestamp made_at;
  };
  std::optional<One> newest;         // that is whole
  std::vector<std::string> damaged;  // what is wrong with each that is not, newest first
};
// Every file of every backup is read.
Backups look_at_backups(const std::filesystem::path& home);
// When the newest backup that is whole was made; nothing when there is none.
std::optional<Timestamp> newest_backup(const std::filesystem::path& home);
// Sets the store aside and puts the newest whole backup in its place. Errors: no_backup, backup_corrupt
// (nothing was changed), store_locked, store_failed, FileErrc's.
Status restore_decisions(const std::filesystem::path& home);
// Sets the store aside, if there is one. Errors: store_locked, store_failed, FileErrc's.
Status move_decisions_aside(const std::filesystem::path& home);
// The same, and begins an empty one. Errors: likewise.
Status begin_decisions_anew(const std::filesystem::path& home);

}  // namespace wastewatch::index
