// A restore written into an open database. Nodes go past the log, since a restore that is cut short starts
// over anyway: clear() at the start of every restore, and finish() makes the nodes durable before the root
// that leads to them. Whoever owns the database keeps a mark between the two, so that it knows after a crash.
//
// add() may run for different chunks on several threads at once; clear() and finish() stand alone.
#pragma once

#include <mutex>

#include "merkle/snapshot_restore.h"

namespace wastewatch::merkle {

class SnapshotIntake {
 public:
  SnapshotIntake(rocksdb::DB& db, TreeStore::Columns columns) : db_(db), columns_(columns) {}

  // Empties the tree's three columns. No tree of this database may be in use. Errors: store_failed.
  Status clear();
  // Checks and writes chunk `index`. Errors: as SnapshotRestore::stage.
  Status add(SnapshotRestore& restore, std::uint32_t index, BytesView chunk);
  // `last` gets the root's record and is written, synced. Errors: as SnapshotRestore::finish, store_failed.
  Status finish(const SnapshotRestore& restore, rocksdb::WriteBatch& last);

 private:
  rocksdb::DB& db_;
  TreeStore::Columns columns_;
  std::mutex mutex_;  // of what the restore has noted
};

}  // namespace wastewatch::merkle
