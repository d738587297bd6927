// Validator sets: order, powers, look-up, and how CometBFT changes a set and rotates its proposer.
// Source: CometBFT v0.38.25 types/validator_set.go. Pure functions; thread safe.
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <unordered_map>

#include "base/error.h"
#include "chain/errors.h"
#include "chain/types.h"

namespace wastewatch::chain {

// So that sums of priorities cannot overflow (CometBFT's MaxTotalVotingPower).
inline constexpr std::int64_t max_total_voting_power = std::numeric_limits<std::int64_t>::max() / 8;

// A validator whose address is derived from its key. Errors: malformed_key, unsupported_key_type.
Result<Validator> make_validator(crypto::PublicKey key, std::int64_t power, std::int64_t priority = 0);

// Power descending, then address ascending.
bool ordered_before(const Validator& a, const Validator& b);
void sort_validators(ValidatorSet& set);

// Errors: negative_power, total_power_overflow.
Result<std::int64_t> total_power(std::span<const Validator> validators);

// Not empty, not too many, powers not negative, total within the limit, addresses derived and distinct.
// Errors: empty_validator_set, too_many_validators, negative_power, zero_total_power, total_power_overflow,
// address_mismatch, malformed_key, duplicate_validator.
Status check_validator_set(const ValidatorSet& set);

// Positions by address. Holds no reference to the set.
class ValidatorIndex {
 public:
  explicit ValidatorIndex(std::span<const Validator> validators);
  std::optional<std::size_t> find(BytesView address) const;

 private:
  std::unordered_map<Address, std::size_t> by_address_;
};

// The set for genesis: sorted, priorities as after the first rotation, proposer chosen.
// Errors: as check_validator_set, and zero_total_power for a validator without power.
Result<ValidatorSet> make_validator_set(std::span<const ValidatorUpdate> validators);
// The set after updates (power 0 removes), sorted and with CometBFT's priorities; the proposer is that of the
// old set until the next rotation. Errors: duplicate_validator, negative_power, unknown_validator,
// empty_validator_set, total_power_overflow, malformed_key, unsupported_key_type. The order of `updates` does
// not matter.
Result<ValidatorSet> updated_set(const ValidatorSet& set, std::span<const ValidatorUpdate> updates);
// One height (or round) later: IncrementProposerPriority(times). The set is valid and `times` > 0.
void rotate_proposer(ValidatorSet& set, std::int32_t times = 1);

// Brings the spread of priorities within twice the total power and centres them; used by both of the above.
void normalise_priorities(ValidatorSet& set, std::int64_t total);

}  // namespace wastewatch::chain
