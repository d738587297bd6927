// Replayed blocks as the explorer shows them: bodies, the commit checked for each, validator sets, results,
// and where every transaction stands. Written in the block's one batch; read through a RocksDB snapshot.
// Thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "chain/types.h"
#include "index/database.h"

namespace wastewatch::index {

// A result as far as headers commit to it.
struct ProvenResult {
  std::uint32_t code = 0;
  Bytes data;
  std::int64_t gas_wanted = 0;
  std::int64_t gas_used = 0;
};

struct TransactionPlace {
  std::int64_t height = 0;
  std::uint32_t index = 0;
};

struct StoredBlock {
  chain::Block block;
  chain::Commit
      commit;  // of this header: the one its successor carries, at the tip the one the light client checked
  chain::ValidatorSet validators;
  std::vector<ProvenResult> results;
};

class BlockStore {
 public:
  explicit BlockStore(const Database& database) : database_(database) {}

  // The commit in `block` replaces the one stored for the block before: last_commit_hash binds it, so that a
  // rebuild stores the same signatures.
  Status stage(const chain::LightBlock& checked, const chain::Block& block,
               const std::vector<chain::ExecTxResult>& results, rocksdb::WriteBatch& batch) const;

  // Errors of all readers: not_found, store_failed, store_corrupt.
  Result<StoredBlock> block(std::int64_t height, const rocksdb::Snapshot* snapshot) const;
  Result<chain::Header> header(std::int64_t height, const rocksdb::Snapshot* snapshot) const;
  Result<std::uint32_t> transaction_count(std::int64_t height, const rocksdb::Snapshot* snapshot) const;
  Result<chain::LightBlock> light_block(std::int64_t height, const rocksdb::Snapshot* snapshot) const;
  Result<std::int64_t> height_of(const Hash& block_hash, const rocksdb::Snapshot* snapshot) const;
  Result<TransactionPlace> transaction(const Hash& tx_hash, const rocksdb::Snapshot* snapshot) const;

 private:
  Result<std::string> required(Column column, BytesView key, const rocksdb::Snapshot* snapshot) const;
  const Database& database_;
};

Bytes height_key(std::int64_t height);

}  // namespace wastewatch::index
