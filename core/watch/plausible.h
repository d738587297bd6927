// Which fixes the rules measure with: track/plausible.h with the parameters of a rule. Pure; thread safe.
#pragma once

#include <span>
#include <vector>

#include "track/plausible.h"
#include "watch/batch_facts.h"
#include "watch/rules/tracker_parameters.h"

namespace wastewatch::watch {

track::PlaceLimits place_limits(const TrackerParameters& parameters);

// Of fixes in order of time those that are from satellites, accurate, at a place that can be, and reachable
// from one another.
std::vector<PlacedFix> plausible_fixes(const TrackerParameters& parameters, std::int64_t time_scale,
                                       std::span<const PlacedFix> fixes);

}  // namespace wastewatch::watch
