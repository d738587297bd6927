#include "scenario/live.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>
#include <vector>

#include "scenario/messages.h"
#include "scenario/timeline.h"

namespace wastewatch::scenario {
namespace {

constexpr std::int64_t live_minute = 60'000;
constexpr std::int64_t lead = 200 * live_minute;  // longer than a load takes to be missed
constexpr std::int64_t between_loads = 3 * live_minute;
constexpr std::int64_t between_losses = 15 * live_minute;
// From when somebody watches, then one each between_losses. A contradiction is an alert five minutes later.
constexpr std::array first_losses = {-4 * live_minute, 0 * live_minute, 5 * live_minute};

constexpr std::string_view lost_from = "wuzhen-north-market";

const Company* plant_for(const Company& generator) {
  const auto all = companies();
  const auto found = std::ranges::find_if(
      all, [&](const Company& one) { return one.kind == Kind::processor && one.waste == generator.waste; });
  return found == all.end() ? nullptr : &*found;
}

std::vector<const Company*> sources() {
  std::vector<const Company*> out;
  for (const auto& company : companies()) {
    if (company.kind == Kind::generator && plant_for(company) != nullptr) out.push_back(&company);
  }
  return out;
}

// Declared so that the false statement falls on that moment.
LoadPlan lost_at(std::int64_t claimed_ms, const FleetVehicle& any, Random random) {
  const auto all = companies();
  const Company& generator = *std::ranges::find(all, lost_from, &Company::slug);
  LoadPlan plan{.generator = &generator,
                .processor = plant_for(generator),
                .declared_ms = claimed_ms,
                .fault = Fault::reported_not_received,
                .random = random,
                .live = true};
  Random same = random;
  plan.declared_ms -= plan_movement(plan, any, same).claimed_ms - claimed_ms;
  return plan;
}

}  // namespace

void LiveTraffic::bind_vehicles(const LiveWindow& window, const LoadSink& sink) {
  if (std::exchange(bound_, true)) return;
  for (const auto& vehicle : fleet_.vehicles()) {
    sink.schedule->add(
        {window.begin_ms,
         "tracker-service/operator",
         0,
         [device = vehicle.device->id(), plate = vehicle.plate, at = sink.clock->at(window.begin_ms)] {
           return std::vector{bind_to_vehicle(device, plate, at)};
         },
         {}});
  }
}

void LiveTraffic::start(const LoadPlan& load, const LoadSink& sink) {
  Random chance = load.random.fork("vehicle");
  auto* vehicle = fleet_.free_vehicle(*load.generator, load.declared_ms, chance);
  auto* tracker = fleet_.free_tracker(load.declared_ms);
  if (vehicle != nullptr && tracker != nullptr) plan_load(load, *vehicle, *tracker, sink);
}

void LiveTraffic::plan(const LiveWindow& window, const LoadSink& sink) {
  bind_vehicles(window, sink);
  const auto generators = sources();
  const Random chance = random_.fork("live", static_cast<std::uint64_t>(window.from_ms));
  std::vector<LoadPlan> loads;
  std::uint64_t number = 0;
  for (std::int64_t time = window.from_ms - lead; time < window.until_ms; time += between_loads) {
    const Company* generator = generators[number % generators.size()];
    loads.push_back({.generator = generator,
                     .processor = plant_for(*generator),
                     .declared_ms = time,
                     .random = chance.fork("load", number++),
                     .live = true});
  }
  const auto lose = [&](std::int64_t time) {
    loads.push_back(lost_at(time, fleet_.vehicles().front(), chance.fork("lost", number++)));
  };
  for (const std::int64_t after : first_losses) lose(window.from_ms + after);
  for (std::int64_t time = window.from_ms + between_losses; time < window.until_ms + lead;
       time += between_losses)
    lose(time);
  std::ranges::stable_sort(loads, {}, &LoadPlan::declared_ms);
  for (const auto& load : loads) {
    if (load.declared_ms >= window.begin_ms && load.declared_ms < window.until_ms) start(load, sink);
  }
}

}  // namespace wastewatch::scenario
