// What a Reader holds: one state tree and one RocksDB snapshot of the same height.
#pragma once

#include "index/reader.h"
#include "index/replica.h"

namespace wastewatch::index {

struct Reader::Pin {
  explicit Pin(const Replica& source)
      : replica(source), database(source.database()), snapshot(database.db().GetSnapshot()) {}
  ~Pin() { database.db().ReleaseSnapshot(snapshot); }
  Pin(const Pin&) = delete;
  Pin& operator=(const Pin&) = delete;

  std::unique_ptr<rocksdb::Iterator> iterate(Column column) const {
    rocksdb::ReadOptions options;
    options.snapshot = snapshot;
    return std::unique_ptr<rocksdb::Iterator>(database.db().NewIterator(options, database.column(column)));
  }

  const Replica& replica;
  const Database& database;
  const rocksdb::Snapshot* snapshot;
  Published state;
  std::int64_t utc_offset_minutes = 480;
};

}  // namespace wastewatch::index
