// Blocks, commits, results, validator sets and the transaction index of the solo chain in RocksDB. A block
// and all that belongs to it are one atomic write. Readers are thread safe and may run beside the one writer.
//
// Keys (heights big-endian): b height → block, h height → header with sizes, c height → commit, r height →
// results, v height → validator set, t hash → height and index, n block hash → height, s → state, g → hash of
// the genesis, f → format.
#pragma once

#include <filesystem>
#include <memory>
#include <optional>

#include "chain/types.h"
#include "node/chain_state.h"

namespace rocksdb {
class DB;
}

namespace wastewatch::node {

struct TxPosition {
  std::int64_t height = 0;
  std::uint32_t index = 0;
};

struct CommittedBlock {
  const chain::Block& block;
  Bytes encoded;                // the block's protobuf bytes
  const chain::Commit& commit;  // of this block, as seen
  const chain::abci::FinalizeBlockResult& result;
  const ChainState& next;  // after it
};

class BlockStore {
 public:
  // Creates or opens. Errors: store_failed, store_corrupt, store_too_new.
  static Result<BlockStore> open(const std::filesystem::path& folder);
  BlockStore(BlockStore&&) noexcept;
  ~BlockStore();

  // Errors: wrong_chain when the store belongs to another genesis.
  Status check_genesis(const Hash& genesis_hash) const;
  // Remembers which genesis this store belongs to, when it belongs to none: once that is known to be its
  // chain's. Errors: as check_genesis().
  Status bind_to_genesis(const Hash& genesis_hash);
  // Validator set of block 1, and nothing else: InitChain may be repeated until the first block.
  Status save_initial_validators(const chain::ValidatorSet& validators);
  // `sync`: survives a power cut, not only the end of the process.
  Status save(const CommittedBlock& block, bool sync);

  // 0 before the first block.
  Result<std::int64_t> height() const;
  // The state after the last block, nothing before the first one; `genesis` gives what is not stored.
  Result<std::optional<ChainState>> state(const GenesisDoc& genesis) const;

  // Of a height that is stored; store_corrupt otherwise.
  Result<chain::Block> block(std::int64_t height) const;
  Result<chain::BlockMeta> meta(std::int64_t height) const;
  Result<chain::Commit> commit(std::int64_t height) const;
  Result<chain::abci::FinalizeBlockResult> result(std::int64_t height) const;
  Result<chain::ValidatorSet> validators(std::int64_t height) const;  // up to height() + 1

  Result<std::optional<TxPosition>> find_tx(BytesView tx_hash) const;
  Result<std::optional<std::int64_t>> find_block(BytesView block_hash) const;

 private:
  explicit BlockStore(std::unique_ptr<rocksdb::DB> db);
  Status check_format();
  Result<std::optional<std::string>> get(const std::string& key) const;
  Result<std::string> require(const std::string& key) const;

  std::unique_ptr<rocksdb::DB> db_;
};

}  // namespace wastewatch::node
