// Snapshots a node keeps to hand out, in a column of its own: be64(height) → what is known about it, and
// be64(height) ‖ be32(chunk) → chunk. A snapshot is listed once its record is written, which comes last; what
// an interrupted export left is dropped at the next start. One writer thread; reading is thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "base/bytes.h"
#include "ledger/errors.h"

namespace rocksdb {
class ColumnFamilyHandle;
class DB;
}  // namespace rocksdb

namespace wastewatch::ledger {

struct KeptSnapshot {
  std::int64_t height = 0;  // the state after this block
  std::uint32_t format = 0;
  std::uint32_t chunks = 0;
  Hash hash;  // of chunk 0
  bool operator==(const KeptSnapshot&) const = default;
};

class SnapshotStore {
 public:
  SnapshotStore(rocksdb::DB& db, rocksdb::ColumnFamilyHandle* column) : db_(db), column_(column) {}

  // Errors of all: store_failed, store_corrupt.
  Status put_chunk(std::int64_t height, std::uint32_t index, BytesView chunk);
  Status complete(const KeptSnapshot& snapshot);
  Status drop(std::int64_t height);
  Status drop_unfinished();
  // Newest first.
  Result<std::vector<KeptSnapshot>> list() const;
  Result<std::optional<Bytes>> chunk(std::int64_t height, std::uint32_t index) const;

 private:
  Result<std::vector<KeptSnapshot>> scan(std::vector<std::int64_t>& unfinished) const;

  rocksdb::DB& db_;
  rocksdb::ColumnFamilyHandle* column_;
};

// protobuf { uint64 height = 1; uint32 format = 2; uint32 chunks = 3; bytes hash = 4 }
Bytes encode(const KeptSnapshot& snapshot);
std::optional<KeptSnapshot> decode_snapshot(BytesView bytes);

}  // namespace wastewatch::ledger
