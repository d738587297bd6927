#include "light/options.h"

namespace wastewatch::light {

bool TrustLevel::valid() const {
  return denominator != 0 && numerator <= denominator &&
         std::uint64_t{numerator} * 3 >= std::uint64_t{denominator};
}

std::int64_t TrustLevel::of(std::int64_t total_power) const {
  const auto total = static_cast<std::uint64_t>(total_power);
  const std::uint64_t whole = total / denominator * numerator;
  return static_cast<std::int64_t>(whole + total % denominator * numerator / denominator);
}

Status validate(const VerificationOptions& options) {
  if (!options.trust_level.valid()) return fail(Errc::bad_options, "trust level must lie between 1/3 and 1");
  if (options.trusting_period_ns <= 0) return fail(Errc::bad_options, "trusting period must be positive");
  if (options.clock_drift_ns < 0) return fail(Errc::bad_options, "clock drift must not be negative");
  return {};
}

}  // namespace wastewatch::light
