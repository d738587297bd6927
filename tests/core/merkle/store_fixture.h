// A tree store over RocksDB in memory that survives being closed and opened again, as after a crash.
#pragma once

#include <rocksdb/db.h>
#include <rocksdb/env.h>
#include <rocksdb/write_batch.h>

#include <memory>
#include <vector>

#include "merkle/tree_store.h"

namespace wastewatch::test {

class StoreFixture {
 public:
  explicit StoreFixture(std::size_t cache_bytes = 64U << 10);
  ~StoreFixture();
  StoreFixture(const StoreFixture&) = delete;
  StoreFixture& operator=(const StoreFixture&) = delete;

  // Closes the database, whatever is staged, and opens it again.
  void reopen();
  merkle::TreeStore& store() { return *store_; }
  rocksdb::DB& db() { return *db_; }
  rocksdb::ColumnFamilyHandle* nodes() { return columns_[1]; }
  rocksdb::ColumnFamilyHandle* roots() { return columns_[2]; }
  rocksdb::ColumnFamilyHandle* orphans() { return columns_[3]; }
  void write(rocksdb::WriteBatch& batch);
  // Stages, writes and reports `tree`.
  void save(const merkle::Tree& tree);
  // Prunes completely.
  void prune(std::int64_t keep_from, std::size_t nodes_a_call = 1000);
  std::size_t records(rocksdb::ColumnFamilyHandle* column);
  merkle::Tree newest();

 private:
  void open();
  void close();

  std::size_t cache_bytes_;
  std::unique_ptr<rocksdb::Env> env_;
  std::unique_ptr<rocksdb::DB> db_;
  std::vector<rocksdb::ColumnFamilyHandle*> columns_;
  std::shared_ptr<merkle::TreeStore> store_;
};

}  // namespace wastewatch::test
