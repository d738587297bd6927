// IAVL versions in RocksDB: nodes, roots and the orphans that pruning removes.
// Writes are staged into a caller's WriteBatch, so that a block's state, index and height become durable together;
// until that batch is written the staged nodes are served from memory. Nodes load lazily through a cache bounded in
// bytes. Thread safe for readers; stage, written, discard and prune belong to one writer thread.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "merkle/iavl.h"

namespace rocksdb {
class ColumnFamilyHandle;
class DB;
class WriteBatch;
}  // namespace rocksdb

namespace wastewatch::merkle {

struct TreeStoreOptions {
  std::size_t cache_bytes = 64U << 20;
};

class TreeStore : public std::enable_shared_from_this<TreeStore> {
 public:
  // Three column families of an open database, in this order: nodes, roots, orphans. The caller owns the database and
  // keeps it open longer than every Tree.
  struct Columns {
    rocksdb::ColumnFamilyHandle* nodes = nullptr;
    rocksdb::ColumnFamilyHandle* roots = nullptr;
    rocksdb::ColumnFamilyHandle* orphans = nullptr;
  };
  static std::shared_ptr<TreeStore> open(rocksdb::DB& db, Columns columns, TreeStoreOptions options = {});
  virtual ~TreeStore();

  // The tree saved as `version`. Errors: version_unknown, store_failed, store_corrupt.
  virtual Result<Tree> load(std::int64_t version) = 0;
  // The newest saved version, 0 when there is none; the oldest not pruned.
  virtual Result<std::int64_t> newest() const = 0;
  virtual Result<std::int64_t> oldest() const = 0;

  // Puts everything that `tree` (just made by WorkingTree::commit) adds into `batch`. Readers see it at once.
  virtual Status stage(const Tree& tree, rocksdb::WriteBatch& batch) = 0;
  // The batch of the last stage() is on disk: staged nodes may now be evicted from memory.
  virtual void written() = 0;
  // The batch of the last stage() is thrown away; trees made from it must not be used any more.
  virtual void discard() = 0;

  // Adds to `batch` the removal of all versions below `keep_from`, at most `max_nodes` node records a call.
  // True when nothing is left to remove.
  virtual Result<bool> prune(std::int64_t keep_from, std::size_t max_nodes, rocksdb::WriteBatch& batch) = 0;
};

}  // namespace wastewatch::merkle
