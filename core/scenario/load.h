// One load from declaration to treatment, or to where it got lost: plans its movement and all the actions of
// the parties, with the noise of ordinary days and the fault it is given.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>

#include "scenario/fault.h"
#include "scenario/fleet.h"

namespace wastewatch::scenario {

struct LoadPlan {
  const Company* generator = nullptr;
  const Company* processor = nullptr;
  std::int64_t declared_ms = 0;
  Fault fault = Fault::none;
  bool plant_forgets = false;  // the plant signs only the next day: noise, not a fault
  Random random;
  // Of the live traffic: parties act promptly, readings are frequent, and what was tipped is found and
  // brought to the plant, so that truck and tracker serve again.
  bool live = false;
};

// Where planned actions and labels go.
struct LoadSink {
  Schedule* schedule = nullptr;
  const ChainClock* clock = nullptr;
  std::function<void(Label)> label;
  // Of a day under way, whose first hours are sent at once: chain time of that moment. Otherwise 0.
  std::int64_t sent_from_ms = 0;
  std::int64_t single_from_ms = INT64_MAX;  // scenario time; see Recording
};

// Takes vehicle and tracker (marking them busy) and adds everything to the sink.
void plan_load(const LoadPlan& plan, FleetVehicle& vehicle, FleetTracker& tracker, const LoadSink& sink);

}  // namespace wastewatch::scenario
