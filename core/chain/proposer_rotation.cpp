// Weighted round robin: each validator gains its power a turn, the highest proposes and pays the total.
#include <algorithm>

#include "chain/validator_set.h"

namespace wastewatch::chain {
namespace {

__extension__ using Wide = __int128;
constexpr std::int64_t window_factor = 2;  // CometBFT's PriorityWindowSizeFactor
constexpr std::int64_t highest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t lowest = std::numeric_limits<std::int64_t>::min();

std::int64_t clipped_add(std::int64_t a, std::int64_t b) {
  std::int64_t out = 0;
  if (!__builtin_add_overflow(a, b, &out)) return out;
  return b < 0 ? lowest : highest;
}

std::int64_t clipped_subtract(std::int64_t a, std::int64_t b) {
  std::int64_t out = 0;
  if (!__builtin_sub_overflow(a, b, &out)) return out;
  return b > 0 ? lowest : highest;
}

void rescale(ValidatorSet& set, std::int64_t widest) {
  const auto [low, high] = std::ranges::minmax(set.validators, {}, &Validator::proposer_priority);
  const std::int64_t spread = clipped_subtract(high.proposer_priority, low.proposer_priority);
  if (widest <= 0 || spread <= widest) return;
  const std::int64_t ratio = spread / widest + (spread % widest == 0 ? 0 : 1);
  for (auto& validator : set.validators) validator.proposer_priority /= ratio;
}

// Go's big.Int.Div: Euclidean, so it rounds down for a positive divisor.
std::int64_t average(const ValidatorSet& set) {
  Wide sum = 0;
  for (const auto& validator : set.validators) sum += validator.proposer_priority;
  const auto count = static_cast<Wide>(set.validators.size());
  const Wide quotient = sum / count;
  return static_cast<std::int64_t>(sum % count < 0 ? quotient - 1 : quotient);
}

bool proposes_before(const Validator& a, const Validator& b) {
  return a.proposer_priority != b.proposer_priority ? a.proposer_priority > b.proposer_priority
                                                    : a.address < b.address;
}

Address take_turn(ValidatorSet& set, std::int64_t total) {
  for (auto& validator : set.validators) {
    validator.proposer_priority = clipped_add(validator.proposer_priority, validator.voting_power);
  }
  const auto proposer = std::ranges::min_element(set.validators, proposes_before);
  proposer->proposer_priority = clipped_subtract(proposer->proposer_priority, total);
  return proposer->address;
}

}  // namespace

void normalise_priorities(ValidatorSet& set, std::int64_t total) {
  rescale(set, window_factor * total);
  const std::int64_t centre = average(set);
  for (auto& validator : set.validators) {
    validator.proposer_priority = clipped_subtract(validator.proposer_priority, centre);
  }
}

void rotate_proposer(ValidatorSet& set, std::int32_t times) {
  const auto total = total_power(set.validators);
  if (!total || set.validators.empty()) return;
  normalise_priorities(set, *total);
  for (std::int32_t i = 0; i < times; ++i) set.proposer = take_turn(set, *total);
}

}  // namespace wastewatch::chain
