#include "light/trust_state.h"

namespace wastewatch::light {
namespace {

TrustPhase phase_of(std::int64_t remaining_ns, std::int64_t period_ns) {
  if (remaining_ns <= 0) return TrustPhase::expired;
  return remaining_ns <= period_ns / 4 ? TrustPhase::ending : TrustPhase::fresh;
}

}  // namespace

TrustState trust_state(const chain::Header& newest_trusted, std::int64_t trusting_period_ns, Timestamp now) {
  TrustState state{.height = newest_trusted.height, .header_time = newest_trusted.time};
  state.expires_at = newest_trusted.time.plus_ns(trusting_period_ns);
  const std::int64_t remaining = state.expires_at.ns_since(now);
  state.phase = phase_of(remaining, trusting_period_ns);
  state.remaining_ns = remaining > 0 ? remaining : 0;
  return state;
}

}  // namespace wastewatch::light
