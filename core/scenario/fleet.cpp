#include "scenario/fleet.h"

namespace wastewatch::scenario {

Fleet::Fleet() {
  for (const auto& company : companies()) {
    if (company.kind == Kind::transporter) add_vehicles(company);
  }
  add_trackers(1, tracker_count);
}

Fleet Fleet::live() {
  Fleet out{Empty{}};
  out.add_vehicles(live_carrier());
  out.add_trackers(tracker_count + 1, live_tracker_count);
  return out;
}

void Fleet::add_vehicles(const Company& carrier) {
  for (auto& plate : plates(carrier)) {
    auto device = std::make_shared<SimulatedDevice>(crypto::KeyType::secp256k1, vehicle_key_name(plate));
    vehicles_.push_back({&carrier, std::move(plate), std::move(device), 0});
  }
}

void Fleet::add_trackers(int first, int count) {
  for (int i = first; i < first + count; ++i)
    trackers_.push_back({std::make_shared<SimulatedDevice>(tracker_key_type(i), tracker_key_name(i)), 0});
}

FleetVehicle* Fleet::free_vehicle(const Company& generator, std::int64_t time_ms, Random& random) {
  std::vector<FleetVehicle*> near;
  std::vector<FleetVehicle*> far;
  for (auto& vehicle : vehicles_) {
    if (vehicle.busy_until_ms > time_ms) continue;
    const bool same_city = vehicle.transporter->region.substr(0, 4) == generator.region.substr(0, 4);
    (same_city ? near : far).push_back(&vehicle);
  }
  auto& choice = near.empty() ? far : near;
  if (choice.empty()) return nullptr;
  return choice[static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(choice.size()) - 1))];
}

FleetTracker* Fleet::free_tracker(std::int64_t time_ms) {
  for (auto& tracker : trackers_) {
    if (tracker.busy_until_ms <= time_ms) return &tracker;
  }
  return nullptr;
}

}  // namespace wastewatch::scenario
