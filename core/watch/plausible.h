// Which fixes can be right. A receiver without a fix writes 0, 0 with any quality; multipath and spoofing
// jump. What cannot be right stays in the record and is shown as bad data (rules/implausible_positions.h); it
// is not used as a measurement. Pure; thread safe.
#pragma once

#include <span>
#include <vector>

#include "watch/batch_facts.h"
#include "watch/rules/tracker_parameters.h"

namespace wastewatch::watch {

// On the earth, not 0, 0, in the country.
bool can_be_place(const TrackerParameters& parameters, std::int32_t lat_e7, std::int32_t lon_e7);

// Whether a truck can have gone from one to the other. Chains that run faster than the clock have faster
// trucks.
bool can_follow(const TrackerParameters& parameters, std::int64_t time_scale, const PlacedFix& before,
                const PlacedFix& after);

// Of fixes in order of time the largest set in which each can follow the one before: a lone fix or burst that
// no truck can reach is not in it. A device that jumps more than `most_jumps` times is not believed at all.
// plausible_fixes: first those alone that are from satellites, accurate, and at a place that can be.
inline constexpr std::size_t most_jumps = 64;
std::vector<PlacedFix> reachable_fixes(const TrackerParameters& parameters, std::int64_t time_scale,
                                       std::vector<PlacedFix> fixes);
std::vector<PlacedFix> plausible_fixes(const TrackerParameters& parameters, std::int64_t time_scale,
                                       std::span<const PlacedFix> fixes);

}  // namespace wastewatch::watch
