// Where a load's trackers were against the destination's sites, as the deadline rules need it. Pure.
#pragma once

#include <cstdint>

#include "watch/facts.h"
#include "watch/rules.h"

namespace wastewatch::watch {

enum class TrackerState : std::uint8_t {
  none = 1,  // no tracker was bound
  silent,    // bound, but no reading for several intervals
  unclear,   // readings, but not enough good ones to say
  inside,    // at a site of the destination
  outside,   // at least two good fixes elsewhere, long enough, whole accuracy circles outside the margin
};

struct TrackerSighting {
  TrackerState state = TrackerState::none;
  std::int64_t distance_m = 0;  // of the newest good fix to the nearest site's centre
  std::int64_t fixed_ms = 0;    // when that was
  std::int64_t silent_for_ms = 0;
};

// Around and after the carrier's statement that it is delivering: once seen inside, it is inside.
TrackerSighting sighting_at_claim(const Rule& rule, const LoadFacts& facts, std::int64_t claimed_ms);
// Now, by the newest fixes.
TrackerSighting sighting_by_newest(const Rule& rule, const LoadFacts& facts);

Voice voice_of(TrackerState state);

}  // namespace wastewatch::watch
