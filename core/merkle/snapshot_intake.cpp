#include "merkle/snapshot_intake.h"

#include <rocksdb/write_batch.h>

#include "base/rocks.h"
#include "merkle/sorted_nodes.h"
#include "merkle/tree_store_records.h"

namespace wastewatch::merkle {

namespace {

// Above every key of the tree's columns, which begin with a version that is not negative.
constexpr std::string_view beyond = "\xff";

Status empty(rocksdb::DB& db, rocksdb::ColumnFamilyHandle* column) {
  const std::unique_ptr<rocksdb::Iterator> first(db.NewIterator(rocksdb::ReadOptions(), column));
  first->SeekToFirst();
  if (!first->Valid()) return to_status<Errc>(first->status());
  const rocksdb::Slice end(beyond.data(), beyond.size());
  return to_status<Errc>(db.DeleteRange(rocksdb::WriteOptions(), column, rocksdb::Slice(), end));
}

}  // namespace

struct SnapshotIntake::Impl {
  rocksdb::DB& db;
  TreeStore::Columns columns;
  SortedNodes nodes;
  std::mutex mutex;  // of what the restore has noted
};

SnapshotIntake::SnapshotIntake(rocksdb::DB& db, TreeStore::Columns columns)
    : impl_(new Impl{db, columns, SortedNodes(db, columns.nodes), {}}) {}

SnapshotIntake::~SnapshotIntake() = default;

Status SnapshotIntake::clear() {
  const auto& columns = impl_->columns;
  for (auto* column : {columns.roots, columns.orphans, columns.nodes}) {
    if (auto done = empty(impl_->db, column); !done) return done;
  }
  return impl_->nodes.clear();
}

Status SnapshotIntake::add(SnapshotRestore& restore, std::uint32_t index, BytesView chunk) {
  auto rebuilt = restore.rebuild(index, chunk);
  if (!rebuilt) return fail(std::move(rebuilt.error()));
  if (auto kept = impl_->nodes.add(std::move(rebuilt->records)); !kept) return kept;
  const std::scoped_lock lock(impl_->mutex);
  restore.note(index, std::move(rebuilt->ends));
  return {};
}

Status SnapshotIntake::finish(const SnapshotRestore& restore, rocksdb::WriteBatch& last) {
  auto top = restore.top();
  if (!top) return fail(std::move(top.error()));
  if (auto kept = impl_->nodes.add(std::move(*top)); !kept) return kept;
  if (auto done = impl_->nodes.take_over(); !done) return done;
  const Bytes key = encode_version(restore.version());
  if (auto put = to_status<Errc>(last.Put(impl_->columns.roots, slice(key), slice(restore.root_record())));
      !put) {
    return put;
  }
  rocksdb::WriteOptions synced;
  synced.sync = true;
  return to_status<Errc>(impl_->db.Write(synced, &last));
}

}  // namespace wastewatch::merkle
