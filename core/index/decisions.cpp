#include "index/decisions.h"

#include <rocksdb/utilities/backup_engine.h>

#include <algorithm>
#include <charconv>

#include "base/files.h"
#include "base/rocks_files.h"
#include "base/store_formats.h"

namespace wastewatch::index {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view format_key = "format";
constexpr std::uint32_t backups_kept = 5;
constexpr unsigned most_damaged = 1'000;

fs::path store_of(const fs::path& home) { return home / "decisions"; }
fs::path backups_of(const fs::path& home) { return home / "decisions-backup"; }

Error decisions_error(const Error& error) {
  return error.is(Errc::store_corrupt) ? Error::make(Errc::decisions_corrupt, error.detail) : error;
}

rocksdb::BackupEngineOptions backup_options(const fs::path& home) {
  return rocksdb::BackupEngineOptions(backups_of(home).string());
}

Status to_store_status(const rocksdb::Status& status) {
  return status.ok() ? Status{} : fail(store_error(status));
}

// Its sequence number tells whether anything was written since.
Status back_up(const Database& decisions, const fs::path& home) {
  if (auto made = make_private_folder(backups_of(home)); !made) return made;
  rocksdb::BackupEngine* raw = nullptr;
  const auto opened = rocksdb::BackupEngine::Open(backup_options(home), database_files(), &raw);
  const std::unique_ptr<rocksdb::BackupEngine> engine(raw);
  if (auto done = to_store_status(opened); !done) return done;
  const std::string sequence = std::to_string(decisions.db().GetLatestSequenceNumber());
  std::vector<rocksdb::BackupInfo> known;
  engine->GetBackupInfo(&known);
  if (!known.empty() && known.back().app_metadata == sequence) return {};
  const auto made = engine->CreateNewBackupWithMetadata(&decisions.db(), sequence, true);
  if (auto done = to_store_status(made); !done) return done;
  return to_store_status(engine->PurgeOldBackups(backups_kept));
}

Result<std::uint32_t> format_of(const Database& decisions) {
  const auto text = decisions.get(decisions.column(DecisionColumn::meta), as_bytes(format_key));
  if (!text) return fail(decisions_error(text.error()));
  if (!*text) return 0;
  std::uint32_t out = 0;
  const auto [end, error] = std::from_chars((*text)->data(), (*text)->data() + (*text)->size(), out);
  if (error != std::errc{} || end != (*text)->data() + (*text)->size())
    return fail(Errc::decisions_corrupt, "format");
  return out;
}

// From 0 to 1 only the number is added.
Status migrate(const Database& decisions) {
  rocksdb::WriteBatch batch;
  batch.Put(decisions.column(DecisionColumn::meta), slice(format_key),
            std::to_string(store_formats::decisions));
  return decisions.write(batch);
}

// Backups of a store that is gone: an empty one in its place would hide the loss, and push them out.
Status check_not_lost(const fs::path& home) {
  std::error_code error;
  if (fs::exists(store_of(home), error) || !fs::exists(backups_of(home), error)) return {};
  return fail(Errc::decisions_corrupt, "the folder decisions is missing, decisions-backup is there");
}

Status bring_up_to_date(const Database& decisions, const fs::path& home) {
  const auto format = format_of(decisions);
  if (!format) return fail(format.error());
  if (*format > store_formats::decisions)
    return fail(Errc::decisions_too_new, "format " + std::to_string(*format) + "; this program knows up to " +
                                             std::to_string(store_formats::decisions));
  const bool is_empty = decisions.db().GetLatestSequenceNumber() == 0;
  const auto backed_up = is_empty ? Status{} : back_up(decisions, home);
  if (*format == store_formats::decisions) return {};
  return backed_up ? migrate(decisions) : backed_up;
}

}  // namespace

Result<std::unique_ptr<Database>> open_decisions(const fs::path& home) {
  if (auto there = check_not_lost(home); !there) return fail(there.error());
  auto out = Database::open_decisions(store_of(home));
  if (!out) return fail(decisions_error(out.error()));
  if (auto done = bring_up_to_date(**out, home); !done) return fail(done.error());
  return out;
}

Result<std::unique_ptr<Database>> read_decisions(const fs::path& home) {
  if (auto there = check_not_lost(home); !there) return fail(there.error());
  auto out = Database::read_decisions(store_of(home));
  if (!out) return fail(decisions_error(out.error()));
  const auto format = format_of(**out);
  if (!format) return fail(format.error());
  if (*format > store_formats::decisions) return fail(Errc::decisions_too_new, std::to_string(*format));
  if (*format < store_formats::decisions) return fail(Errc::needs_writing, "decisions of an earlier format");
  return out;
}

Result<std::optional<std::size_t>> count_decisions(const fs::path& home) {
  std::error_code error;
  if (!fs::exists(store_of(home), error)) return std::optional<std::size_t>();
  if (const auto free = Database::check_unused(store_of(home)); !free) return fail(free.error());
  const auto store = read_decisions(home);
  if (!store) return fail(store.error());
  std::size_t out = 0;
  for (int number = 1; number < static_cast<int>(DecisionColumn::count_); ++number) {
    auto* column = (*store)->column(static_cast<DecisionColumn>(number));
    const std::unique_ptr<rocksdb::Iterator> at((*store)->db().NewIterator({}, column));
    for (at->SeekToFirst(); at->Valid(); at->Next()) ++out;
    if (!at->status().ok()) return fail(decisions_error(store_error(at->status())));
  }
  return std::optional(out);
}

Status move_decisions_aside(const fs::path& home) {
  std::error_code error;
  if (!fs::exists(store_of(home), error)) return {};
  if (const auto free = Database::check_unused(store_of(home)); !free) return free;
  for (unsigned number = 1; number < most_damaged; ++number) {
    const fs::path aside = home / ("decisions-damaged-" + std::to_string(number));
    if (fs::exists(aside, error)) continue;
    fs::rename(store_of(home), aside, error);
    return error ? Status(file_failure("cannot rename", store_of(home), error)) : Status{};
  }
  return fail(Errc::store_failed, "too many damaged stores in " + home.string());
}

Status begin_decisions_anew(const fs::path& home) {
  if (auto aside = move_decisions_aside(home); !aside) return aside;
  const auto empty = Database::open_decisions(store_of(home));
  return empty ? bring_up_to_date(**empty, home) : fail(decisions_error(empty.error()));
}

}  // namespace wastewatch::index
