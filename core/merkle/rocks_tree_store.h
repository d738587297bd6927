// The tree store over RocksDB: TreeStore's promises, split by what is done (reading, staging, pruning).
// Internal to core/merkle.
#pragma once

#include <rocksdb/db.h>

#include <atomic>
#include <mutex>

#include "merkle/node_cache.h"
#include "merkle/tree_store.h"

namespace wastewatch::merkle {

class RocksTreeStore final : public TreeStore {
 public:
  RocksTreeStore(rocksdb::DB& db, Columns columns, TreeStoreOptions options)
      : db_(db), columns_(columns), cache_(options.cache_bytes), opened_(read_newest()) {}

  Result<Tree> load(std::int64_t version) override;
  Result<std::int64_t> newest() const override;
  Result<std::int64_t> oldest() const override;
  Result<bool> contains(std::int64_t version) const override;
  Status stage(const Tree& tree, rocksdb::WriteBatch& batch) override;
  void written() override;
  void discard() override;
  Result<bool> prune(std::int64_t keep_from, std::size_t max_nodes, rocksdb::WriteBatch& batch) override;
  std::size_t cached_bytes() const override { return cache_.use().bytes; }
  CacheUse cache_use() const override { return cache_.use(); }
  Result<Ref<Node>> fetch(const NodeId& id, const Hash& hash) override;
  std::int64_t durable_version() const override { return durable_.load(std::memory_order_acquire); }

 private:
  struct Newest {
    std::int64_t version = 0;
    Hash root;
  };

  Status read_newest();
  std::optional<Newest> newest_known() const;  // with staged ones
  std::optional<Tree> staged(std::int64_t version) const;
  Status check_follows(const Tree& tree) const;
  // Nothing when the column has no such key.
  Result<std::optional<Bytes>> read(rocksdb::ColumnFamilyHandle* column, BytesView key) const;
  Result<Tree> load_saved(std::int64_t version);
  Status put_nodes(const Tree& tree, rocksdb::WriteBatch& batch) const;
  Status put_orphans(const Tree& tree, rocksdb::WriteBatch& batch) const;
  Status drop_roots(std::int64_t keep_from, rocksdb::WriteBatch& batch) const;
  Result<std::size_t> drop_orphans(BytesView key, BytesView ids, std::size_t budget,
                                   rocksdb::WriteBatch& batch);
  std::unique_ptr<rocksdb::Iterator> iterate(rocksdb::ColumnFamilyHandle* column) const {
    rocksdb::ReadOptions once;
    once.fill_cache = false;
    return std::unique_ptr<rocksdb::Iterator>(db_.NewIterator(once, column));
  }
  // At the first record of a column whose keys begin with a version. Removed records stay in RocksDB as
  // tombstones until compaction and would be scanned each time, so a search begins where the last one ended.
  std::unique_ptr<rocksdb::Iterator> first_of(rocksdb::ColumnFamilyHandle* column,
                                              std::atomic<std::int64_t>& none_below) const;

  rocksdb::DB& db_;
  Columns columns_;
  NodeCache cache_;
  std::atomic<std::int64_t> durable_ = fresh_version;
  mutable std::atomic<std::int64_t> no_root_below_ = 0;
  mutable std::atomic<std::int64_t> no_orphans_below_ = 0;
  mutable std::mutex mutex_;  // saved_ and staged_
  std::optional<Newest> saved_;
  std::vector<Tree> staged_;  // without this store, which would keep itself alive
  Status opened_;             // last: reading needs the members above
};

}  // namespace wastewatch::merkle
