#include "watch/rules/trackers_disagree.h"

#include <algorithm>

#include "geo/distance.h"
#include "watch/load_findings.h"
#include "watch/plausible.h"

namespace wastewatch::watch {
namespace {

using ApartLimits = TrackersDisagree::Parameters;

struct Apart {
  std::int64_t distance_m = 0;  // 0: together, or not to be compared
  std::int64_t since_ms = 0;
  std::int64_t until_ms = 0;
};

// The newest stretch in which the two were apart without being together again.
Apart apart(const ApartLimits& parameters, const std::vector<PlacedFix>& one,
            const std::vector<PlacedFix>& other) {
  Apart out;
  for (const auto& fix : one) {
    const auto near =
        std::ranges::lower_bound(other, fix.taken_ms - parameters.same_time_ms, {}, &PlacedFix::taken_ms);
    if (near == other.end() || near->taken_ms > fix.taken_ms + parameters.same_time_ms) continue;
    const std::int64_t distance = geo::distance_m(fix.lat_e7, fix.lon_e7, near->lat_e7, near->lon_e7);
    const std::int64_t scatter = (fix.accuracy_dm + near->accuracy_dm + 9) / 10;
    if (distance <= parameters.together_m + scatter) {
      out = {};
      continue;
    }
    if (out.distance_m == 0 || fix.taken_ms - out.until_ms > parameters.newest_ms)
      out.since_ms = fix.taken_ms;
    out.distance_m = distance;
    out.until_ms = fix.taken_ms;
  }
  return out;
}

struct Pair {
  Apart apart;
  const LoadTracker* one = nullptr;
  const LoadTracker* other = nullptr;
};

std::optional<Pair> widest_pair(const ApartLimits& parameters, const BatchFacts& facts) {
  std::vector<std::vector<PlacedFix>> fixes;
  fixes.reserve(facts.trackers.size());
  for (const auto& tracker : facts.trackers)
    fixes.push_back(plausible_fixes(parameters, facts.time_scale, tracker.fixes));
  std::optional<Pair> out;
  for (std::size_t i = 0; i < fixes.size(); ++i) {
    for (std::size_t j = i + 1; j < fixes.size(); ++j) {
      const Apart between = apart(parameters, fixes[i], fixes[j]);
      const bool wider = !out || between.distance_m > out->apart.distance_m;
      if (between.distance_m > 0 && wider) out = Pair{between, &facts.trackers[i], &facts.trackers[j]};
    }
  }
  return out;
}

const TrackerPlace* place_of(const LoadSighting& sighting, const LoadTracker* tracker) {
  const auto found = std::ranges::find(sighting.places, tracker, &TrackerPlace::tracker);
  return found == sighting.places.end() ? nullptr : &*found;
}

bool split_by_place(const TrackerPlace* one, const TrackerPlace* other) {
  if (one == nullptr || other == nullptr) return false;
  const auto are = [&](TrackerState a, TrackerState b) { return one->state == a && other->state == b; };
  return are(TrackerState::inside, TrackerState::outside) || are(TrackerState::outside, TrackerState::inside);
}

bool has_late(const TrackerPlace* one, const TrackerPlace* other) {
  const auto late = [](const TrackerPlace* place) {
    return place != nullptr && place->standing != Standing::travelled;
  };
  return late(one) || late(other);
}

Finding disagreement(const ApartLimits& parameters, const BatchFacts& facts, const Pair& pair,
                     const LoadSighting& sighting) {
  const auto* one = place_of(sighting, pair.one);
  const auto* other = place_of(sighting, pair.other);
  const bool late = has_late(one, other);
  Finding out;
  out.grade = split_by_place(one, other) ? Grade::critical : Grade::serious;
  out.sentence = late ? "alert.trackers.late" : "alert.trackers.apart";
  out.numbers = {{"apart", rounded_distance_m(pair.apart.distance_m), Unit::distance_m},
                 {"mass", facts.batch.mass_g(), Unit::mass_g}};
  out.responsible = late ? pair.other->bound.front().bound_by : facts.batch.holder();
  out.since_ms = pair.apart.since_ms;
  out.certainty = Certainty::measured;
  out.backing = {Voice::silent, Voice::silent, voice_of(sighting.state)};
  out.next_step = "next.secure_trackers";
  out.threshold = {"together", parameters.together_m, Unit::distance_m, "source.together"};
  out.occurrence = facts.batch.journey().number();
  return out;
}

// Against the newest statement of arrival, else the journey's destination.
LoadSighting newest_view(const ApartLimits& parameters, const BatchFacts& facts) {
  if (facts.arrivals.empty()) return sighting_now(parameters, facts);
  return sighting_at_arrival(parameters, facts, facts.arrivals.back());
}

}  // namespace

bool TrackersDisagree::concerns(const BatchRecord& record, std::int64_t) {
  const bool bound = record.last_event && record.last_event->kind() == ledger::v1::EVENT_DEVICE_BOUND;
  return is_under_way(record.batch) && (bound || is_claimed(record.batch) || record.batch.flags().overdue());
}

Outcome TrackersDisagree::evaluate(const Parameters& parameters, const BatchFacts& facts) {
  Outcome out;
  if (facts.trackers.size() < 2 || !is_under_way(facts.batch)) return out;
  out.watches = true;
  const auto pair = widest_pair(parameters, facts);
  if (!pair) return out;
  const bool lasted = pair->apart.until_ms - pair->apart.since_ms >= parameters.together_ms;
  if (!lasted) {
    out.fixes_until_ms = pair->apart.until_ms + 2 * parameters.together_ms;
    return out;
  }
  out.finding = disagreement(parameters, facts, *pair, newest_view(parameters, facts));
  return out;
}

}  // namespace wastewatch::watch
