#include "scenario/timeline.h"

#include <algorithm>

namespace wastewatch::scenario {
namespace {

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;
constexpr double truck_mps = 10.5;

Point nearest_dumping_place(Point from, Point to, Random& random) {
  const Point middle = between(from, to, 0.6);
  const auto places = dumping_places();
  const auto* best = &places[0];
  for (const auto& place : places) {
    if (distance_m(place, middle) < distance_m(*best, middle)) best = &place;
  }
  return random.chance(250) ? places[static_cast<std::size_t>(random.between(0, std::ssize(places) - 1))]
                            : *best;
}

void drive_with_breaks(Path& path, Point from, Point to, Random& random) {
  const auto line = road(from, to);
  const auto half = line.size() / 2;
  path.drive({line.begin(), line.begin() + static_cast<std::ptrdiff_t>(half)}, truck_mps, random);
  if (random.chance(120)) path.wait(random.between(3, 12) * minute);  // a traffic jam
  if (random.chance(60)) path.wait(random.between(20, 35) * minute);  // a meal or the compulsory rest
  path.drive({line.begin() + static_cast<std::ptrdiff_t>(half), line.end()}, truck_mps, random);
}

void plan_fetching(Timeline& line, const LoadPlan& plan, const FleetVehicle& vehicle, Random& random) {
  const std::int64_t preparing = plan.live ? random.between(1, 3) : random.between(8, 40);
  line.trip_open_ms = plan.declared_ms + preparing * minute;
  line.truck = std::make_shared<Path>(line.trip_open_ms + 2 * minute, vehicle.transporter->site);
  line.truck->drive(road(vehicle.transporter->site, plan.generator->site), truck_mps, random);
  line.truck->wait(random.between(8, plan.live ? 11 : 20) * minute);
  line.collected_ms = line.truck->end_ms();
}

void plan_tipping(Timeline& line, const LoadPlan& plan, Random& random) {
  line.tipped_at = nearest_dumping_place(plan.generator->site, plan.processor->site, random);
  line.truck->drive(road(plan.generator->site, line.tipped_at), truck_mps, random);
  line.tipped_ms = line.truck->end_ms() + 6 * minute;
  if (plan.fault != Fault::tipped_midway) *line.load = *line.truck;  // the load stays here for good
  line.truck->wait((plan.live ? 8 : random.between(15, 28)) * minute);
  drive_with_breaks(*line.truck, line.tipped_at, plan.processor->site, random);
}

// How long after the statement the plant signs.
std::int64_t answer_delay(const LoadPlan& plan, Random& random) {
  if (plan.live) return random.between(4, 9) * minute;
  if (plan.plant_forgets) return random.between(16, 20) * hour;
  const std::int64_t usual = random.between(8, 40) * minute;
  return random.chance(30) ? usual + random.between(60, 100) * minute : usual;
}

void plan_answer(Timeline& line, const LoadPlan& plan, Random& random) {
  if (plan.fault == Fault::never_delivered) return;
  line.claimed_ms = line.arrived_ms + random.between(2, 6) * minute;
  if (!loses(plan.fault)) line.accepted_ms = line.claimed_ms + answer_delay(plan, random);
}

// Half an hour after its false statement the truck drives back, and the load comes to the plant after all.
void bring_back(Timeline& line, const LoadPlan& plan, Random& random) {
  line.truck->wait(line.claimed_ms - line.arrived_ms + 30 * minute);
  line.truck->drive(road(plan.processor->site, line.tipped_at), truck_mps, random);
  line.truck->wait(8 * minute);
  const std::int64_t loaded_ms = line.truck->end_ms();
  line.truck->drive(road(line.tipped_at, plan.processor->site), truck_mps, random);
  line.load->join(*line.truck, loaded_ms);
  line.arrived_ms = line.truck->end_ms();
  line.accepted_ms = line.arrived_ms + answer_delay(plan, random);
}

}  // namespace

bool loses(Fault fault) { return fault == Fault::never_delivered || fault == Fault::reported_not_received; }

bool tips(Fault fault) { return loses(fault) || fault == Fault::tipped_midway; }

Timeline plan_movement(const LoadPlan& plan, const FleetVehicle& vehicle, Random& random) {
  Timeline line;
  plan_fetching(line, plan, vehicle, random);
  line.load = std::make_shared<Path>(line.collected_ms, plan.generator->site);
  line.truck->wait(2 * minute);
  if (tips(plan.fault)) {
    plan_tipping(line, plan, random);
  } else {
    drive_with_breaks(*line.truck, plan.generator->site, plan.processor->site, random);
  }
  line.arrived_ms = line.truck->end_ms();
  if (!loses(plan.fault)) *line.load = *line.truck;
  const auto usual_ms = static_cast<std::int64_t>(length_m(road(plan.generator->site, plan.processor->site)) /
                                                  truck_mps * 1'000);
  const std::int64_t maximum = waste_kind(plan.generator->waste).deliver_by_max_h * hour;
  line.deliver_by_ms = line.collected_ms - 5 * minute + std::min(maximum - hour, usual_ms * 3 / 2 + 3 * hour);
  plan_answer(line, plan, random);
  if (plan.live && loses(plan.fault) && line.claimed_ms != 0) bring_back(line, plan, random);
  return line;
}

}  // namespace wastewatch::scenario
