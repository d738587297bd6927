// Takes readings into the digest of a way. Each reading is folded by itself, in the order of receipt: how
// they were cut into chunks makes no difference. One that was taken before the newest only fills gaps. Pure;
// thread safe.
#pragma once

#include "track/plausible.h"
#include "watch/journey/journey.h"

namespace wastewatch::watch {

// Times are those of a clock on the wall; a chain that runs faster divides them.
struct WayLimits {
  std::int64_t gap_ms = 900'000;             // a shorter silence is no gap: 15 min, the least of the rules
  std::int64_t latest_ms = 43'200'000;       // a reading received later after it was taken says nothing
  std::int64_t settled_ms = way_settled_ms;  // so long after the way has ended, readings of it still count
  std::int64_t accurate_to_m = 100;          // of a fix
  std::int64_t apart_m = 300;                // between the accuracy circles (traccar proximity)
  std::int64_t apart_for_ms = 180'000;       // likewise
  std::uint32_t apart_fixes = 3;             // comparisons in a row at least
  std::int64_t same_time_ms = 60'000;        // fixes compared are no further apart in time
  std::int64_t between_ms = 180'000;         // nor those before and after it of the other device
  std::int64_t apart_gap_ms = 900'000;       // comparisons further apart are not in a row
  std::int64_t fix_every_ms = 55'000;        // of fixes kept for comparing
  std::size_t most_fixes = 64;               // about an hour
  std::size_t most_gaps = 8;                 // the longest
  std::int64_t time_scale = 1;
  track::PlaceLimits places{};
};
WayLimits way_limits(std::int64_t time_scale);

struct WayReading {
  ledger::DeviceId device;
  std::int64_t taken_ms = 0;  // by the chain's clock
  std::int64_t received_ms = 0;
  std::uint32_t boot_id = 0;
  std::uint64_t sequence = 0;
  std::int64_t correction_ms = 0;
  std::optional<WayFix> fix{};  // from satellites
};

void fold(Journey& journey, const WayLimits& limits, const WayReading& reading);

}  // namespace wastewatch::watch
