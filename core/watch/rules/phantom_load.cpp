#include "watch/rules/phantom_load.h"

#include <algorithm>
#include <cstdint>

#include "geo/distance.h"
#include "watch/plausible.h"
#include "watch/tracker_places.h"

namespace wastewatch::watch {
namespace {

using PickUpLimits = PhantomLoad::Parameters;

// Readings around the pick-up that had come in when it is judged.
std::vector<PlacedFix> counted_fixes(const PickUpLimits& parameters, const BatchFacts& facts,
                                     const LoadTracker& tracker, std::int64_t before_ms) {
  const std::int64_t at = facts.batch.collected_ms();
  std::vector<PlacedFix> out;
  for (const auto& fix : tracker.fixes) {
    const bool near_in_time = fix.taken_ms >= at - before_ms && fix.taken_ms <= at + parameters.after_ms;
    if (near_in_time && fix.received_ms <= at + parameters.settled_ms) out.push_back(fix);
  }
  return plausible_fixes(parameters, facts.time_scale, out);
}

// Beyond the edge of the generator's nearest site, with the whole accuracy circle.
std::int64_t metres_beyond(const BatchFacts& facts, const PlacedFix& fix) {
  std::int64_t out = INT64_MAX;
  for (const auto& site : facts.origin) {
    const std::int64_t distance = geo::distance_m(fix.lat_e7, fix.lon_e7, site.lat_e7, site.lon_e7);
    out = std::min(out, distance - site.radius_m - (fix.accuracy_dm + 9) / 10);
  }
  return out;
}

// How far it was at the signature; 0: it was near, or the readings do not tell.
std::int64_t metres_away(const PickUpLimits& parameters, const BatchFacts& facts, const LoadTracker& tracker,
                         std::int64_t before_ms) {
  const std::int64_t at = facts.batch.collected_ms();
  const auto fixes = counted_fixes(parameters, facts, tracker, before_ms);
  const auto after = std::ranges::upper_bound(fixes, at, {}, &PlacedFix::taken_ms);
  if (facts.origin.empty() || after == fixes.begin() || after == fixes.end()) return 0;
  const auto before = std::prev(after);
  if (after->taken_ms - before->taken_ms > parameters.bracket_ms) return 0;
  const bool away = std::ranges::all_of(
      fixes, [&](const PlacedFix& fix) { return metres_beyond(facts, fix) > parameters.never_there_m; });
  return away ? metres_beyond(facts, *before) : 0;
}

// Of the one that was nearest; 0 when any was near or does not tell, or there is none.
std::int64_t all_away(const PickUpLimits& parameters, const BatchFacts& facts,
                      const std::vector<LoadTracker>& trackers, std::int64_t before_ms) {
  std::int64_t out = 0;
  for (const auto& tracker : trackers) {
    if (tracker.bound.front().from_ms > facts.batch.collected_ms()) continue;
    const std::int64_t away = metres_away(parameters, facts, tracker, before_ms);
    if (away == 0) return 0;
    out = out == 0 ? away : std::min(out, away);
  }
  return out;
}

std::int64_t trackers_away(const PickUpLimits& parameters, const BatchFacts& facts) {
  return all_away(parameters, facts, facts.trackers, parameters.pick_up_ms);
}

// The first one: who signed it as collected.
std::string collector(const BatchFacts& facts) {
  const auto& handovers = facts.custody.handovers;
  return handovers.empty() ? facts.batch.holder() : handovers.front().receiver;
}

Finding phantom(const PickUpLimits& parameters, const BatchFacts& facts, std::int64_t tracker_m,
                std::int64_t truck_m) {
  Finding out;
  out.grade = truck_m != 0 ? Grade::serious : Grade::notice;
  out.sentence = truck_m != 0 ? "alert.phantom_load" : "alert.phantom_load.tracker";
  const std::int64_t distance = truck_m != 0 ? std::min(tracker_m, truck_m) : tracker_m;
  out.numbers = {{"away", rounded_distance_m(distance), Unit::distance_m},
                 {"mass", facts.batch.mass_g(), Unit::mass_g}};
  out.responsible = collector(facts);
  out.since_ms = facts.batch.collected_ms();
  out.certainty = Certainty::measured;
  out.backing = {Voice::agrees, Voice::agrees, Voice::contradicts};
  out.next_step = "next.ask_pick_up";
  out.threshold = {"never_there", parameters.never_there_m, Unit::distance_m, "source.pick_up"};
  return out;
}

}  // namespace

bool wants_truck(const BatchFacts& facts) {
  const auto parameters = parameters_of<PhantomLoad>(facts.time_scale);
  return facts.batch.collected_ms() != 0 && trackers_away(parameters, facts) != 0;
}

PickUpTimes times_of_pick_up(const BatchFacts& facts) {
  const auto parameters = parameters_of<PhantomLoad>(facts.time_scale);
  const std::int64_t at = facts.batch.collected_ms();
  return {at - parameters.before_ms, at + parameters.after_ms + 1};
}

bool PhantomLoad::concerns(const BatchRecord& record, std::int64_t) {
  return record.last_event && record.last_event->kind() == ledger::v1::EVENT_COLLECTED &&
         record.last_event->time_ms() == record.batch.collected_ms();
}

Outcome PhantomLoad::evaluate(const Parameters& parameters, const BatchFacts& facts) {
  Outcome out;
  const std::int64_t at = facts.batch.collected_ms();
  if (at == 0 || facts.trackers.empty() || facts.now_ms >= at + parameters.kept_ms) return out;
  if (facts.now_ms < at + parameters.settled_ms) {
    out.next_ms = at + parameters.settled_ms;
    return out;
  }
  const std::int64_t tracker_m = trackers_away(parameters, facts);
  if (tracker_m == 0) return out;
  const std::int64_t truck_m = all_away(parameters, facts, facts.truck, parameters.before_ms);
  const bool truck_was_there = !facts.truck.empty() && truck_m == 0;
  if (truck_was_there) return out;
  out.finding = phantom(parameters, facts, tracker_m, truck_m);
  out.next_ms = at + parameters.kept_ms;
  return out;
}

}  // namespace wastewatch::watch
