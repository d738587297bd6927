// What a user decides about verification: how much overlap is trusted, for how long, and how far clocks may
// differ. Plain values; validate() before use.
#pragma once

#include <cstdint>

#include "base/error.h"
#include "light/errors.h"

namespace wastewatch::light {

// A fraction of voting power, between 1/3 and 1. One third is the least that includes one honest validator
// while fewer than a third are faulty. Source: CometBFT specification, light client.
struct TrustLevel {
  std::uint32_t numerator = 1;
  std::uint32_t denominator = 3;

  bool valid() const;
  // ⌊total·n/d⌋ without overflow: the power that a tally must exceed.
  std::int64_t of(std::int64_t total_power) const;
  bool operator==(const TrustLevel&) const = default;
};

inline constexpr TrustLevel one_third{1, 3};
inline constexpr TrustLevel two_thirds{2, 3};

struct VerificationOptions {
  TrustLevel trust_level = one_third;
  std::int64_t trusting_period_ns =
      14LL * 24 * 3600 * 1'000'000'000;  // must be shorter than the unbonding period
  std::int64_t clock_drift_ns = 10LL * 1'000'000'000;
};

// Errors: bad_options.
Status validate(const VerificationOptions& options);

}  // namespace wastewatch::light
