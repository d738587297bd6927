// What the next block is built from, and how a block changes it: CometBFT's state.State for a single process.
// Value type and pure functions. Source: CometBFT v0.38.25 state/{state,execution}.go.
#pragma once

#include <optional>

#include "chain/abci.h"
#include "node/genesis.h"

namespace wastewatch::node {

struct ChainState {
  std::string chain_id;
  chain::abci::ConsensusParams params;
  std::int64_t last_height = 0;
  chain::BlockId last_block_id;
  Timestamp last_block_time;  // before block 1: the genesis time
  chain::ValidatorSet last_validators;
  chain::ValidatorSet validators;       // of last_height + 1
  chain::ValidatorSet next_validators;  // of last_height + 2
  Bytes last_results_hash;
  Bytes app_hash;
};

// Before block 1. Errors: bad_genesis (no usable validators, wrong heights).
Result<ChainState> state_at_genesis(const GenesisDoc& genesis,
                                    const chain::abci::InitChainResult& initialised);

// After the block of `state.last_height + 1`. Validator updates act two heights later.
// Errors: bad_validator_update.
Result<ChainState> state_after(const ChainState& state, const chain::Block& block, const chain::BlockId& id,
                               const chain::abci::FinalizeBlockResult& result);

}  // namespace wastewatch::node
