// Where block bodies and the genesis document come from: the replica's side of the network.
// Everything returned is untrusted; the replica checks it against verified headers.
// Implementations block, keep deadlines of their own and may be cancelled.
#pragma once

#include <cstdint>
#include <stop_token>
#include <string>
#include <vector>

#include "base/error.h"
#include "chain/abci.h"
#include "chain/types.h"

namespace wastewatch::index {

struct Genesis {
  std::string chain_id;
  Timestamp time;
  std::int64_t initial_height = 1;
  chain::abci::ConsensusParams consensus_params;
  std::vector<chain::ValidatorUpdate> validators;
  Bytes app_state;  // JSON
};

class BlockSource {
 public:
  virtual ~BlockSource() = default;
  virtual std::string name() const = 0;
  virtual Result<Genesis> genesis(std::stop_token stop) = 0;
  // Bodies of [from, to], contiguous, at least one and possibly fewer than asked.
  virtual Result<std::vector<chain::Block>> blocks(std::int64_t from, std::int64_t to,
                                                   std::stop_token stop) = 0;
  // Of the transactions of block `height`.
  virtual Result<std::vector<chain::ExecTxResult>> results(std::int64_t height, std::stop_token stop) = 0;
  // What came last does not belong to the verified headers: whoever sent it is not asked next, where there is
  // somebody else.
  virtual void refuse() = 0;
};

}  // namespace wastewatch::index
