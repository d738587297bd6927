// How long the newest trusted header can still vouch for new ones: the figure in the chain bar. Pure.
#pragma once

#include <cstdint>

#include "base/time.h"
#include "chain/types.h"

namespace wastewatch::light {

enum class TrustPhase : std::uint8_t {
  fresh = 1,    // more than a quarter of the trusting period is left
  ending = 2,   // a quarter or less: follow the chain or renew the anchor
  expired = 3,  // a new anchor is needed
};

struct TrustState {
  TrustPhase phase = TrustPhase::expired;
  std::int64_t height = 0;
  Timestamp header_time{};
  Timestamp expires_at{};
  std::int64_t remaining_ns = 0;  // 0 when expired
};

TrustState trust_state(const chain::Header& newest_trusted, std::int64_t trusting_period_ns, Timestamp now);

}  // namespace wastewatch::light
