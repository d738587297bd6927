// The backups of the decisions: looked through, and put in the store's place.
#include <rocksdb/utilities/backup_engine.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <ranges>

#include "base/files.h"
#include "base/rocks_files.h"
#include "index/decisions.h"

namespace wastewatch::index {
namespace {

namespace fs = std::filesystem;
using Engine = std::unique_ptr<rocksdb::BackupEngineReadOnly>;

fs::path backup_folder(const fs::path& home) { return home / "decisions-backup"; }

rocksdb::Status open_engine(const fs::path& home, Engine& out) {
  rocksdb::BackupEngineReadOnly* raw = nullptr;
  const rocksdb::BackupEngineOptions options(backup_folder(home).string());
  auto opened = rocksdb::BackupEngineReadOnly::Open(options, database_files(), &raw);
  out.reset(raw);
  return opened;
}

std::string damaged_backup(std::uint32_t number, const std::string& why) {
  return "backup " + std::to_string(number) + ": " + why;
}

// Those whose list of files cannot be read, which RocksDB passes over.
void add_unlisted(const Engine& engine, Backups& out) {
  std::vector<rocksdb::BackupID> numbers;
  engine->GetCorruptedBackups(&numbers);
  std::ranges::sort(numbers, std::greater());
  for (const auto number : numbers)
    out.damaged.push_back(damaged_backup(number, "its list of files is damaged"));
}

}  // namespace

Backups look_at_backups(const fs::path& home) {
  Backups out;
  std::error_code error;
  if (!fs::exists(backup_folder(home), error)) return out;
  Engine engine;
  if (const auto opened = open_engine(home, engine); !opened.ok()) {
    out.damaged.push_back(backup_folder(home).string() + ": " + opened.ToString());
    return out;
  }
  std::vector<rocksdb::BackupInfo> known;
  engine->GetBackupInfo(&known);
  for (const auto& one : std::views::reverse(known)) {
    const auto whole = engine->VerifyBackup(one.backup_id, true);
    if (!whole.ok()) out.damaged.push_back(damaged_backup(one.backup_id, whole.ToString()));
    if (whole.ok() && !out.newest) out.newest = {one.backup_id, Timestamp{one.timestamp, 0}};
  }
  add_unlisted(engine, out);
  return out;
}

std::optional<Timestamp> newest_backup(const fs::path& home) {
  return look_at_backups(home).newest.transform([](const Backups::One& one) { return one.made_at; });
}

// Made whole beside the store first: a full disk or a crash leaves the store where it is.
Status restore_decisions(const fs::path& home) {
  const auto backups = look_at_backups(home);
  if (!backups.newest && backups.damaged.empty()) return fail(Errc::no_backup, backup_folder(home).string());
  if (!backups.newest) return fail(Errc::backup_corrupt, backups.damaged.front());
  const fs::path fresh = home / "decisions-restored";
  std::error_code error;
  if (fs::exists(home / "decisions", error)) {
    if (auto free = Database::check_unused(home / "decisions"); !free) return free;
  }
  fs::remove_all(fresh, error);
  if (error) return file_failure("cannot delete", fresh, error);
  if (auto made = make_private_folder(fresh); !made) return made;
  Engine engine;
  if (const auto opened = open_engine(home, engine); !opened.ok()) return fail(store_error(opened));
  const auto restored = engine->RestoreDBFromBackup(backups.newest->number, fresh.string(), fresh.string());
  if (!restored.ok()) return fail(store_error(restored));
  if (auto aside = move_decisions_aside(home); !aside) return aside;
  fs::rename(fresh, home / "decisions", error);
  return error ? Status(file_failure("cannot rename", fresh, error)) : sync_folder(home);
}

}  // namespace wastewatch::index
