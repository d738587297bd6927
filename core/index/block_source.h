// Where block bodies and the genesis document come from: the replica's side of the network.
// Everything returned is untrusted; the replica checks it against verified headers.
// Implementations block, keep deadlines of their own and may be cancelled.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
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

// An answer, and which node gave it.
template <class T>
struct From {
  std::string node;
  T value;
};
using Bodies = std::vector<chain::Block>;
using Results = std::vector<chain::ExecTxResult>;
inline constexpr std::size_t any_size = std::numeric_limits<std::size_t>::max();

class BlockSource {
 public:
  virtual ~BlockSource() = default;
  // How many nodes can be asked.
  virtual std::size_t nodes() const = 0;
  virtual Result<From<Genesis>> genesis(std::stop_token stop) = 0;
  // Bodies of [from, to], contiguous, at least one and possibly fewer than asked: about `most_bytes` in all,
  // unless a single one is larger.
  virtual Result<From<Bodies>> blocks(std::int64_t from, std::int64_t to, std::size_t most_bytes,
                                      std::stop_token stop) = 0;
  // Of the transactions of block `height`.
  virtual Result<From<Results>> results(std::int64_t height, std::stop_token stop) = 0;
  // The consensus_hash of a verified header: bodies are not larger than the parameters under it allow.
  virtual void expect(std::int64_t height, const Bytes& consensus_hash) = 0;
  // What the node sent does not belong to the verified headers: it is not asked again, as long as there is
  // another one.
  virtual void refuse(const std::string& node) = 0;
};

}  // namespace wastewatch::index
