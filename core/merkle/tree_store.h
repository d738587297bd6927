// IAVL versions in RocksDB: nodes, roots and the orphans that pruning removes.
// Writes are staged into a caller's WriteBatch, so that a block's state, index and height become durable
// together; until that batch is written the staged nodes are served from memory. Nodes load lazily through a
// cache bounded in bytes. Thread safe for readers; stage, written, discard and prune belong to one writer
// thread.
//
// Every node read from disk is hashed again and compared with what its parent says, so damage is found on
// reading. Write a version before committing the next one: what is not on disk yet stays in memory.
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

class Node;
struct NodeId;

struct TreeStoreOptions {
  std::size_t cache_bytes = 64U << 20;
};

// How often a node that was wanted was in memory, and how much is.
struct CacheUse {
  std::uint64_t hits = 0;
  std::uint64_t misses = 0;
  std::size_t bytes = 0;
};

class TreeStore : public std::enable_shared_from_this<TreeStore> {
 public:
  // Three column families of an open database, in this order: nodes, roots, orphans. The caller owns the
  // database and keeps it open longer than every Tree.
  struct Columns {
    rocksdb::ColumnFamilyHandle* nodes = nullptr;
    rocksdb::ColumnFamilyHandle* roots = nullptr;
    rocksdb::ColumnFamilyHandle* orphans = nullptr;
  };
  static std::shared_ptr<TreeStore> open(rocksdb::DB& db, Columns columns, TreeStoreOptions options = {});
  virtual ~TreeStore();

  // The tree saved (or staged) as `version`; of a store that holds nothing, version 0 is the empty tree to
  // start from. Errors: version_unknown, store_failed, store_corrupt.
  virtual Result<Tree> load(std::int64_t version) = 0;
  // The newest saved or staged version, 0 when there is none; the oldest not pruned.
  virtual Result<std::int64_t> newest() const = 0;
  virtual Result<std::int64_t> oldest() const = 0;
  // Whether load(version) would find it: tells version 0 from an empty store.
  virtual Result<bool> contains(std::int64_t version) const = 0;

  // Puts everything that `tree` (just made by WorkingTree::commit) adds into `batch`. Readers see it at once.
  // Versions are staged in the order they were committed; several may be staged before they are written.
  // Errors: invalid_request when the tree does not follow the newest version of this store.
  virtual Status stage(const Tree& tree, rocksdb::WriteBatch& batch) = 0;
  // The batches of all stage() calls so far are on disk: their nodes may now be evicted from memory. What
  // they replaced leaves the cache: it holds the newest version, however many are kept.
  virtual void written() = 0;
  // The batches staged and not written are thrown away; trees made from them must not be used any more.
  virtual void discard() = 0;

  // Adds to `batch` the removal of all versions below `keep_from` (the newest always stays), at most
  // `max_nodes` node records a call; one batch at a time. True when nothing is left to remove. Trees of
  // removed versions answer version_unknown once a node they need is gone.
  virtual Result<bool> prune(std::int64_t keep_from, std::size_t max_nodes, rocksdb::WriteBatch& batch) = 0;

  // Bytes the node cache holds now; at most cache_bytes.
  virtual std::size_t cached_bytes() const = 0;
  virtual CacheUse cache_use() const = 0;

  // For core/merkle: the node `id`, which must hash to `hash`; the newest version known to be on disk, or
  // fresh_version when there is none.
  virtual Result<Ref<Node>> fetch(const NodeId& id, const Hash& hash) = 0;
  virtual std::int64_t durable_version() const = 0;

 protected:
  Tree make_tree(std::int64_t version, NodePtr root);  // a saved version
  Tree make_start();                                   // the empty tree before the first version
  static Tree without_store(const Tree& tree);
};

}  // namespace wastewatch::merkle
