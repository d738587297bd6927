// The validators whose keys this process holds: who proposes, and commits signed by all of them.
// Immutable after construction; thread safe.
#pragma once

#include <unordered_map>
#include <vector>

#include "chain/types.h"
#include "crypto/private_key.h"
#include "node/errors.h"

namespace wastewatch::node {

struct ProposerTurn {
  std::int32_t round = 0;  // of the first turn that falls on a local validator
  Address proposer;
};

class LocalSigners {
 public:
  explicit LocalSigners(std::vector<crypto::PrivateKey> keys);

  // The earliest round whose proposer is local. Errors: no_quorum (the local keys hold no more than 2/3 of
  // the power).
  Result<ProposerTurn> turn(const chain::ValidatorSet& validators) const;
  // One precommit a local validator, all with `time`; the others are absent. Errors: those of signing.
  Result<chain::Commit> commit(std::string_view chain_id, const chain::ValidatorSet& validators,
                               std::int64_t height, std::int32_t round, const chain::BlockId& id,
                               const Timestamp& time) const;
  // The first key's, shown by /status.
  const crypto::PublicKey& first_public_key() const { return keys_.front().public_key(); }

 private:
  std::vector<crypto::PrivateKey> keys_;
  std::unordered_map<Address, std::size_t> by_address_;
};

}  // namespace wastewatch::node
