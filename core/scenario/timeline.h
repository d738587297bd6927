// A load's day before anything is signed: how truck and load move, and the moments that matter, with the
// noise of ordinary days and the fault it is given. Pure but for the random numbers it draws.
#pragma once

#include <cstdint>
#include <memory>

#include "scenario/load.h"
#include "scenario/path.h"

namespace wastewatch::scenario {

// The load's day: its movement and the moments that matter, in scenario time.
struct Timeline {
  std::shared_ptr<Path> truck;
  std::shared_ptr<Path> load;  // of the tracker in the load
  std::int64_t trip_open_ms = 0;
  std::int64_t collected_ms = 0;
  std::int64_t tipped_ms = 0;  // 0: not tipped
  Point tipped_at;
  std::int64_t arrived_ms = 0;  // with the load, if it arrives at all
  std::int64_t deliver_by_ms = 0;
  std::int64_t claimed_ms = 0;   // "delivering now"; 0: never said
  std::int64_t accepted_ms = 0;  // 0: never received
};

// Whether the load lies elsewhere for good; whether at least a part was tipped on the way.
bool loses(Fault fault);
bool tips(Fault fault);

Timeline plan_movement(const LoadPlan& plan, const FleetVehicle& vehicle, Random& random);

}  // namespace wastewatch::scenario
