// The full check of a commit, asked for by the user: every signature, also those after the quorum and votes
// for nil. Pure and thread safe. Source: CometBFT types.VerifyCommit.
#pragma once

#include <cstdint>
#include <vector>

#include "base/error.h"
#include "chain/types.h"
#include "light/check.h"
#include "light/verification_pool.h"

namespace wastewatch::light {

enum class SignatureState : std::uint8_t {
  absent = 1,     // the validator's vote is not in the commit
  valid = 2,      // signed this block
  valid_nil = 3,  // signed that it saw no block in time
  invalid = 4,    // the signature or the address is wrong
};

struct CommitAudit {
  std::vector<SignatureState> signatures;  // entry i belongs to validator i
  Tally tally;                             // valid signatures for the block; threshold 2/3

  // Enough power and not one wrong signature.
  bool sound() const;
};

// Errors: invalid_commit when the commit is not for the header or has another number of entries than the set,
// invalid_validator_set, validators_mismatch.
Result<CommitAudit> audit_commit(const chain::LightBlock& block, VerificationPool* pool = nullptr);

}  // namespace wastewatch::light
