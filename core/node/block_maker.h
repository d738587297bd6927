// A block from the chain's state: every hash of its header as CometBFT v0.38 computes it. Pure functions.
#pragma once

#include "chain/types.h"
#include "node/chain_state.h"

namespace wastewatch::node {

// `time` is the median of the times in `last_commit` (block 1: the genesis time, and an empty commit).
chain::Block make_block(const ChainState& state, std::vector<Bytes> txs, chain::Commit last_commit,
                        const Timestamp& time, const Address& proposer);

// How many bytes of transactions, with their framing, fit into a block (CometBFT's MaxDataBytes without
// evidence).
std::int64_t max_data_bytes(const ChainState& state);

// Sum of the transactions' bytes with their framing.
std::int64_t data_bytes(const std::vector<Bytes>& txs);

}  // namespace wastewatch::node
