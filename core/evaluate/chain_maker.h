// Blocks as a chain would give them, for a replica in the same process: the ledger executes each of them in
// memory, so that the next header carries its root and results. Nobody signs the blocks, and no light client
// looks at them. One thread.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "chain/types.h"
#include "index/block_source.h"
#include "ledger/envelope/tx.h"
#include "merkle/iavl.h"

namespace wastewatch::evaluate {

class ChainMaker {
 public:
  // Errors: the ledger's.
  static Result<ChainMaker> begin(const index::Genesis& genesis);

  std::int64_t next_height() const { return height_ + 1; }
  // With a header over what was executed before.
  chain::Block next_block(std::vector<Bytes> txs, Timestamp time) const;
  // What a light client would have verified of it.
  chain::LightBlock light_block(const chain::Header& header) const;
  // The block that comes next, with its transactions prepared. Errors: the ledger's.
  Status execute(const chain::Header& header, std::span<const ledger::PreparedTx> txs);

  std::int64_t refused() const { return refused_; }  // transactions that the ledger refused

 private:
  explicit ChainMaker(const index::Genesis& genesis);

  std::string chain_id_;
  chain::ValidatorSet validators_;
  Bytes validators_hash_;
  Bytes consensus_hash_;
  merkle::WorkingTree tree_;
  std::int64_t height_ = 0;
  chain::BlockId last_block_id_;
  Bytes last_results_hash_;
  std::int64_t refused_ = 0;
};

}  // namespace wastewatch::evaluate
