// Which vehicle and which tracker is free when, and the devices they carry. One thread.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "scenario/recorder.h"
#include "scenario/world.h"

namespace wastewatch::scenario {

struct FleetVehicle {
  const Company* transporter = nullptr;
  std::string plate;
  std::shared_ptr<SimulatedDevice> device;
  std::int64_t busy_until_ms = 0;
};

struct FleetTracker {
  std::shared_ptr<SimulatedDevice> device;
  std::int64_t busy_until_ms = 0;
};

class Fleet {
 public:
  // The companies' vehicles and their trackers.
  Fleet();
  // Those of the live traffic.
  static Fleet live();
  // A vehicle free at `time_ms`, preferably of a transporter of the generator's region; nothing when all are
  // out.
  FleetVehicle* free_vehicle(const Company& generator, std::int64_t time_ms, Random& random);
  FleetTracker* free_tracker(std::int64_t time_ms);
  const std::vector<FleetVehicle>& vehicles() const { return vehicles_; }

 private:
  struct Empty {};
  explicit Fleet(Empty) {}
  void add_vehicles(const Company& carrier);
  void add_trackers(int first, int count);

  std::vector<FleetVehicle> vehicles_;
  std::vector<FleetTracker> trackers_;
};

}  // namespace wastewatch::scenario
