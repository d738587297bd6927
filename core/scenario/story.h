// What physically happens to one load of a measured scenario: who drives where, where it is tipped, what the
// tracker goes through, and what the parties say and when. Pure but for the random numbers it draws.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "scenario/entry.h"
#include "scenario/path.h"

namespace wastewatch::scenario {

// One truck's part of the journey: usually the only one.
struct Leg {
  int truck = 0;             // of the fleet, as on paper
  std::int64_t from_ms = 0;  // takes the load over
  std::int64_t mass_g = 0;   // that its carrier signs for
};

struct StoryPlan {
  std::string load{};  // name of the batch
  const Company* generator = nullptr;
  const Company* processor = nullptr;
  std::string_view waste{};  // as declared
  std::int64_t declared_ms = 0;
  Deed deed = Deed::none;
  Habits habits{};
  std::vector<int> trucks{};  // as on paper; one more for each further handover
  int driven = 0;             // the truck that really drives
  int tracker = 0;
};

// Times in Unix milliseconds; 0: it does not happen.
struct Story {
  StoryPlan plan;
  Path paper{0, {}};    // of the truck that drives for the trip
  Path hidden{0, {}};   // of a swapped truck that really carries the load; else as `paper`
  Path tracker{0, {}};  // of the tracker
  std::vector<Leg> legs;
  std::int64_t declared_g = 0;
  std::int64_t claimed_g = 0;
  std::int64_t accepted_g = 0;
  std::int64_t trip_open_ms = 0;
  std::int64_t collected_ms = 0;
  std::int64_t bound_ms = 0;    // the tracker
  std::int64_t unbound_ms = 0;  // and until when it reports, unless it falls silent
  std::int64_t silent_ms = 0;
  std::int64_t opened_ms = 0;   // waste leaves the tracker: it lies open
  std::int64_t arrived_ms = 0;  // of the truck on paper, at the plant or back at its depot
  std::int64_t claimed_ms = 0;
  std::int64_t accepted_ms = 0;
  std::int64_t refused_ms = 0;
  std::int64_t deliver_by_ms = 0;
  std::int64_t clock_wrong_ms = 0;  // from then on …
  std::int64_t clock_error_ms = 0;  // … the devices' clocks are wrong by this
  std::int64_t clock_drift_ppm = 0;
  Truth truth;
};

Story tell(const StoryPlan& plan, Random& random);

}  // namespace wastewatch::scenario
