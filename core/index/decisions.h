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

#include "base/time.h"
#include "index/database.h"

namespace wastewatch::index {

// Opens or creates, makes a backup, and brings an older format up to date: nothing is migrated that was not
// backed up. Errors: decisions_corrupt, decisions_too_new, store_locked, store_failed.
Result<std::unique_ptr<Database>> open_decisions(const std::filesystem::path& home);

// When the newest backup was made; nothing when there is none.
std::optional<Timestamp> newest_backup(const std::filesystem::path& home);
// Sets the store aside and puts the newest backup in its place. Errors: no_backup (nothing was changed),
// store_locked, store_failed.
Status restore_decisions(const std::filesystem::path& home);
// Sets the store aside; the next open begins an empty one. Errors: store_locked, store_failed.
Status set_decisions_aside(const std::filesystem::path& home);

}  // namespace wastewatch::index
