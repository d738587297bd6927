// The signatures of one commit: tallied against one or two validator sets, each verified at most once.
//
// A tally first selects, in the commit's order, the signatures that carry it past the threshold, and then
// verifies exactly those; without enough power every countable signature is verified, so that a forged one is
// named as such. A signature counts for an address, and a set's addresses are derived from its keys (rule
// validator_set_form), hence a signature verified for one set needs no second look for another.
//
// Belongs to one thread; refers to the commit, which must outlive it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "chain/sign_bytes.h"
#include "chain/types.h"
#include "light/check.h"
#include "light/verification_pool.h"

namespace wastewatch::light {

struct TallyFailure {
  Errc code{};
  std::string detail;
};

struct TallyResult {
  Tally tally;
  std::optional<TallyFailure> failure;  // a malformed or invalid signature; not: too little power

  bool success() const { return !failure && tally.enough(); }
};

class CommitSignatures {
 public:
  // `pool` may be null: signatures are then verified one after the other.
  CommitSignatures(std::string_view chain_id, const chain::Commit& commit, VerificationPool* pool = nullptr);

  // Entry i belongs to validator i: the new header's own set. Total and threshold in voting power.
  TallyResult by_index(const chain::ValidatorSet& set, std::int64_t threshold, std::int64_t total);
  // Entries are looked up by address; strangers are passed over, a validator appearing twice is a failure.
  TallyResult by_address(const chain::ValidatorSet& set, std::int64_t threshold, std::int64_t total);
  // Whether entry `index` is a valid signature of `validator` over what it claims, commit or nil. Not cached.
  bool valid(std::size_t index, const chain::Validator& validator) const;

  // How many signatures were verified so far.
  std::uint32_t verified() const { return verified_count_; }

 private:
  struct Selected {
    std::size_t index;
    const chain::Validator* validator;
  };
  std::optional<TallyFailure> verify(const std::vector<Selected>& selected);
  std::optional<TallyFailure> verify_serially(const std::vector<Selected>& todo);
  std::optional<TallyFailure> verify_in_parallel(const std::vector<Selected>& todo);
  std::optional<TallyFailure> verify_one(const Selected& entry) const;

  const chain::Commit& commit_;
  chain::CommitSignBytes sign_bytes_;
  VerificationPool* pool_;
  std::vector<bool> known_good_;
  std::uint32_t verified_count_ = 0;
};

}  // namespace wastewatch::light
