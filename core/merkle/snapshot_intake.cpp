#include "merkle/snapshot_intake.h"

#include <rocksdb/db.h>
#include <rocksdb/write_batch.h>

namespace wastewatch::merkle {

namespace {

Status to_status(const rocksdb::Status& status) {
  if (status.ok()) return {};
  return fail(status.IsCorruption() ? Errc::store_corrupt : Errc::store_failed, status.ToString());
}

// Above every key of the tree's columns, which begin with a version that is not negative.
constexpr std::string_view beyond = "\xff";

}  // namespace

Status SnapshotIntake::clear() {
  rocksdb::WriteBatch batch;
  for (auto* column : {columns_.nodes, columns_.roots, columns_.orphans}) {
    const std::unique_ptr<rocksdb::Iterator> first(db_.NewIterator(rocksdb::ReadOptions(), column));
    first->SeekToFirst();
    if (!first->Valid() && first->status().ok()) continue;
    const rocksdb::Slice end(beyond.data(), beyond.size());
    if (auto done = to_status(batch.DeleteRange(column, rocksdb::Slice(), end)); !done) return done;
  }
  return to_status(db_.Write(rocksdb::WriteOptions(), &batch));
}

Status SnapshotIntake::add(SnapshotRestore& restore, std::uint32_t index, BytesView chunk) {
  rocksdb::WriteBatch batch;
  auto ends = restore.stage(index, chunk, columns_, batch);
  if (!ends) return fail(std::move(ends.error()));
  rocksdb::WriteOptions past_the_log;
  past_the_log.disableWAL = true;
  if (auto done = to_status(db_.Write(past_the_log, &batch)); !done) return done;
  const std::scoped_lock lock(mutex_);
  restore.note(index, std::move(*ends));
  return {};
}

Status SnapshotIntake::finish(const SnapshotRestore& restore, rocksdb::WriteBatch& last) {
  if (auto staged = restore.finish(columns_, last); !staged) return staged;
  if (auto done = to_status(db_.Flush(rocksdb::FlushOptions(), columns_.nodes)); !done) return done;
  rocksdb::WriteOptions synced;
  synced.sync = true;
  return to_status(db_.Write(synced, &last));
}

}  // namespace wastewatch::merkle
