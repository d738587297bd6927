// The traffic that moves while one watches the solo demonstration: besides the companies' usual days, more
// loads of a carrier of its own. Their devices report twice a minute, and every few minutes one is reported
// delivered that lies elsewhere; it is found an hour later. Deterministic like the feed. One thread.
#pragma once

#include <cstdint>

#include "scenario/fleet.h"
#include "scenario/load.h"

namespace wastewatch::scenario {

// When there is such traffic, in scenario time.
struct LiveWindow {
  std::int64_t begin_ms = 0;  // nothing is declared before
  std::int64_t from_ms = 0;   // somebody may watch: trucks that set out before are on the road by then
  std::int64_t until_ms = 0;  // nothing begins after; what is under way goes on
};

class LiveTraffic {
 public:
  explicit LiveTraffic(Random random) : random_(random) {}

  // Adds the loads of a window, which begins not before the last one has ended. The first also binds the
  // devices to their vehicles.
  void plan(const LiveWindow& window, const LoadSink& sink);

 private:
  void bind_vehicles(const LiveWindow& window, const LoadSink& sink);
  void start(const LoadPlan& load, const LoadSink& sink);

  Fleet fleet_ = Fleet::live();
  Random random_;
  bool bound_ = false;
};

}  // namespace wastewatch::scenario
