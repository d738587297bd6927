// What nodes did, kept beyond one run of the program: nobody can compute it again, so it lives in the
// database of the user's own decisions.
//
// One column family of the caller's database, shared with AnchorStore; keys "peer/<chain id>/<number>", the
// number big-endian. Thread safe.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "light/peers.h"

namespace rocksdb {
class DB;
class ColumnFamilyHandle;
}  // namespace rocksdb

namespace wastewatch::light {

Bytes encode(const PeerRecord& record);
// Errors: decisions_corrupt.
Result<PeerRecord> decode_peer_record(BytesView bytes);

class PeerRecordStore {
 public:
  PeerRecordStore(rocksdb::DB& db, rocksdb::ColumnFamilyHandle* column) : db_(db), column_(column) {}

  // Adds records and leaves the newest `keep` of the chain's. Errors: store_failed.
  Status append(std::string_view chain_id, std::span<const PeerRecord> records, std::size_t keep);
  // Oldest first. Errors: store_failed, decisions_corrupt.
  Result<std::vector<PeerRecord>> records(std::string_view chain_id) const;

 private:
  rocksdb::DB& db_;
  rocksdb::ColumnFamilyHandle* column_;
};

}  // namespace wastewatch::light
