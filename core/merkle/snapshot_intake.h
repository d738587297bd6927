// A restore written into an open database. An interrupted restore leaves only unreachable data and starts
// over: clear() at the start of every restore, and finish() makes the nodes durable before the
// root that leads to them. Whoever owns the database keeps a mark between the two, so that it knows after a
// crash, and opens the tree's store anew afterwards.
//
// add() may run for different chunks on several threads at once; clear() and finish() stand alone.
#pragma once

#include <memory>

#include "merkle/snapshot_restore.h"
#include "merkle/tree_store.h"

namespace wastewatch::merkle {

class SnapshotIntake {
 public:
  SnapshotIntake(rocksdb::DB& db, TreeStore::Columns columns);
  ~SnapshotIntake();

  // Empties the tree's three columns. No tree of this database may be in use. Errors: store_failed.
  Status clear();
  // Checks and keeps chunk `index`. Errors: as SnapshotRestore::rebuild, store_failed.
  Status add(SnapshotRestore& restore, std::uint32_t index, BytesView chunk);
  // `last` gets the root's record and is written, synced. Errors: as SnapshotRestore::top, store_failed.
  Status finish(const SnapshotRestore& restore, rocksdb::WriteBatch& last);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace wastewatch::merkle
