// A RocksDB in a temporary folder with the column families of core/light.
#pragma once

#include <rocksdb/db.h>

#include <array>
#include <memory>
#include <stdexcept>
#include <vector>

#include "light/anchor_store.h"
#include "light/peer_record_store.h"
#include "light/trusted_store.h"
#include "support/vectors.h"

namespace wastewatch::test {

class StoreFixture {
 public:
  StoreFixture() { open(); }
  ~StoreFixture() { close(); }
  StoreFixture(const StoreFixture&) = delete;
  StoreFixture& operator=(const StoreFixture&) = delete;

  void reopen() {
    close();
    open();
  }

  light::TrustedStore store() { return {*db_, {columns_[1], columns_[2], columns_[3], columns_[4]}}; }
  light::AnchorStore anchors() { return {*db_, columns_[5]}; }
  light::PeerRecordStore peer_records() { return {*db_, columns_[5]}; }
  rocksdb::DB& db() { return *db_; }
  rocksdb::ColumnFamilyHandle* blocks() { return columns_[1]; }
  rocksdb::ColumnFamilyHandle* validators() { return columns_[2]; }

 private:
  void open() {
    rocksdb::DBOptions options;
    options.create_if_missing = true;
    options.create_missing_column_families = true;
    std::vector<rocksdb::ColumnFamilyDescriptor> families;
    for (const char* name : {"default", "blocks", "validators", "trace", "meta", "anchors"}) {
      families.emplace_back(name, rocksdb::ColumnFamilyOptions());
    }
    rocksdb::DB* db = nullptr;
    const auto status = rocksdb::DB::Open(options, folder_.path().string(), families, &columns_, &db);
    if (!status.ok()) throw std::runtime_error(status.ToString());
    db_.reset(db);
  }
  void close() {
    for (auto* column : columns_) db_->DestroyColumnFamilyHandle(column);
    columns_.clear();
    db_.reset();
  }

  TemporaryFolder folder_;
  std::vector<rocksdb::ColumnFamilyHandle*> columns_;
  std::unique_ptr<rocksdb::DB> db_;
};

}  // namespace wastewatch::test
