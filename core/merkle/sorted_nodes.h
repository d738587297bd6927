// Many node records as files that RocksDB takes over whole: sorted once here instead of passing through its
// memory tables and their merges. Internal to core/merkle.
//
// add() and take_over() may be called by several threads; clear() stands alone. Memory: one group of records
// a thread.
#pragma once

#include <rocksdb/db.h>

#include <mutex>
#include <string>
#include <vector>

#include "merkle/node_records.h"

namespace wastewatch::merkle {

class SortedNodes {
 public:
  SortedNodes(rocksdb::DB& db, rocksdb::ColumnFamilyHandle* nodes);

  // Removes files that an earlier run left. Errors: store_failed.
  Status clear();
  // Errors: store_failed.
  Status add(NodeRecords records);
  // Everything added becomes part of the database, durably. Errors: store_failed.
  Status take_over();

 private:
  using Group = std::vector<NodeRecords>;
  Status write(const Group& group);
  std::string next_file();

  rocksdb::DB& db_;
  rocksdb::ColumnFamilyHandle* nodes_;
  std::string folder_;
  std::mutex mutex_;  // what follows
  Group group_;
  std::size_t group_bytes_ = 0;
  std::vector<std::string> files_;
};

}  // namespace wastewatch::merkle
