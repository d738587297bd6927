// Where a load's trackers were against a place, each by itself, and what they say together. A tracker that
// did not make the journey supports nobody; trackers that were unbound are silent from then on. Pure; thread
// safe.
#pragma once

#include <vector>

#include "watch/batch_facts.h"
#include "watch/rules/tracker_parameters.h"
#include "watch/tracker_sighting.h"

namespace wastewatch::watch {

// Whether the tracker was with the load from its pick-up on.
enum class Standing : std::uint8_t {
  travelled = 1,  // bound in time, or seen together with one that was, or with the truck, on the way
  late = 2,       // bound after the pick-up and never seen with the load
  elsewhere = 3,  // bound in time, and far from the pick-up when it took place
};
Standing standing_of(const TrackerParameters& parameters, const BatchFacts& facts,
                     const LoadTracker& tracker);

struct TrackerPlace {
  const LoadTracker* tracker = nullptr;
  Standing standing = Standing::travelled;
  TrackerState state = TrackerState::none;
  std::int64_t distance_m = 0;  // of the newest plausible fix looked at
};

struct LoadSighting {
  TrackerState state = TrackerState::none;  // of those that travelled; one outside outweighs others inside
  std::int64_t distance_m = 0;              // of the newest fix that says so
  std::int64_t quiet_since_ms = 0;          // when silent: the last time any of them was heard
  bool late_outside = false;                // none travelled, and one that did not is outside: a weak sign
  std::vector<TrackerPlace> places;
};

// Around and after a statement of arrival: once seen inside, a tracker is inside.
LoadSighting sighting_at_arrival(const TrackerParameters& parameters, const BatchFacts& facts,
                                 const Arrival& arrival);
// By the newest fixes: against the journey's destination, or another place.
LoadSighting sighting_now(const TrackerParameters& parameters, const BatchFacts& facts);
LoadSighting sighting_now(const TrackerParameters& parameters, const BatchFacts& facts,
                          const std::vector<Area>& areas);

// A tracker's silence that is allowed, counted from silent_from().
std::int64_t silence_allowed_ms(const TrackerParameters& parameters, std::int64_t interval_ms);
std::int64_t silent_from_ms(const LoadTracker& tracker);

// For a sentence: to 10 m, from 1 km on to 100 m, so that scatter does not make it another alert.
std::int64_t rounded_distance_m(std::int64_t distance_m);

}  // namespace wastewatch::watch
