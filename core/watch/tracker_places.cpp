#include "watch/tracker_places.h"

#include <algorithm>
#include <cstdlib>

#include "geo/distance.h"
#include "watch/plausible.h"

namespace wastewatch::watch {
namespace {

constexpr std::int64_t same_moment_ms = 120'000;  // fixes so close in time are compared

enum class Side : std::uint8_t { inside, outside, between };

struct Against {
  const PlacedFix* fix = nullptr;
  Side side = Side::between;
};

std::int64_t metres(std::int32_t accuracy_dm) { return (accuracy_dm + 9) / 10; }

Side side_of_area(const TrackerParameters& parameters, const Area& area, const PlacedFix& fix) {
  const std::int64_t edge = std::int64_t{area.radius_m} + parameters.margin_m;
  const std::int64_t accuracy = metres(fix.accuracy_dm);
  if (geo::at_least_m(fix.lat_e7, area.lat_e7) > edge + accuracy) return Side::outside;
  const std::int64_t distance = geo::distance_m(fix.lat_e7, fix.lon_e7, area.lat_e7, area.lon_e7);
  if (distance <= edge) return Side::inside;
  return distance - accuracy <= edge ? Side::between : Side::outside;
}

Against against(const TrackerParameters& parameters, const std::vector<Area>& areas, const PlacedFix& fix) {
  Against out{&fix, Side::outside};
  for (const auto& area : areas) {
    const Side side = side_of_area(parameters, area, fix);
    if (side == Side::inside || out.side == Side::outside) out.side = side;
    if (side == Side::inside) break;
  }
  return out;
}

// To the nearest centre.
std::int64_t distance_to(const std::vector<Area>& areas, const PlacedFix& fix) {
  std::int64_t out = std::numeric_limits<std::int64_t>::max();
  for (const auto& area : areas)
    out = std::min(out, geo::distance_m(fix.lat_e7, fix.lon_e7, area.lat_e7, area.lon_e7));
  return out;
}

struct Period {
  std::int64_t from_ms = std::numeric_limits<std::int64_t>::min();
  std::int64_t until_ms = never;
  bool holds(std::int64_t time_ms) const { return time_ms >= from_ms && time_ms < until_ms; }
};

std::vector<Against> against_all(const TrackerParameters& parameters, const std::vector<Area>& areas,
                                 const std::vector<PlacedFix>& fixes, Period period) {
  std::vector<Against> out;
  for (const auto& fix : fixes) {
    if (period.holds(fix.taken_ms)) out.push_back(against(parameters, areas, fix));
  }
  return out;
}

// The newest fixes in a row that are outside: enough of them, over long enough.
bool keeps_outside(const TrackerParameters& parameters, const std::vector<Against>& fixes,
                   std::int64_t persistence_ms) {
  const auto other = std::ranges::find_if(fixes.rbegin(), fixes.rend(),
                                          [](const Against& fix) { return fix.side != Side::outside; });
  if (other - fixes.rbegin() < parameters.fixes) return false;
  return fixes.back().fix->taken_ms - std::prev(other)->fix->taken_ms >= persistence_ms;
}

bool is_silent(const TrackerParameters& parameters, const BatchFacts& facts, const LoadTracker& tracker) {
  return facts.now_ms - silent_from_ms(tracker) > silence_allowed_ms(parameters, tracker.interval_ms);
}

TrackerState quiet_or_unclear(const TrackerParameters& parameters, const BatchFacts& facts,
                              const LoadTracker& tracker) {
  return is_silent(parameters, facts, tracker) ? TrackerState::silent : TrackerState::unclear;
}

std::vector<PlacedFix> good_fixes(const TrackerParameters& parameters, const BatchFacts& facts,
                                  const LoadTracker& tracker) {
  return plausible_fixes(parameters, facts.time_scale, tracker.fixes);
}

// ---- whether it travelled ----

bool far_from(const TrackerParameters& parameters, const std::vector<Area>& areas, const PlacedFix& fix) {
  return std::ranges::all_of(areas, [&](const Area& area) {
    const std::int64_t edge = std::int64_t{area.radius_m} + parameters.never_there_m;
    if (geo::at_most_m(fix.lat_e7, fix.lon_e7, area.lat_e7, area.lon_e7) <= edge) return false;
    return geo::distance_m(fix.lat_e7, fix.lon_e7, area.lat_e7, area.lon_e7) - metres(fix.accuracy_dm) > edge;
  });
}

// Two fixes at least around the pick-up, and all of them far away.
bool was_never_there(const TrackerParameters& parameters, const BatchFacts& facts,
                     const std::vector<PlacedFix>& fixes) {
  const std::int64_t at = facts.batch.collected_ms();
  const Period around{at - parameters.pick_up_ms, at + parameters.pick_up_ms / 3};
  std::int64_t seen = 0;
  for (const auto& fix : fixes) {
    if (!around.holds(fix.taken_ms)) continue;
    if (!far_from(parameters, facts.origin, fix)) return false;
    ++seen;
  }
  return seen >= parameters.fixes && !facts.origin.empty();
}

// Side by side, on the way, for long enough.
bool went_together(const TrackerParameters& parameters, const BatchFacts& facts,
                   const std::vector<PlacedFix>& one, const std::vector<PlacedFix>& other) {
  std::int64_t first = 0;
  for (const auto& fix : one) {
    const auto near =
        std::ranges::lower_bound(other, fix.taken_ms - same_moment_ms, {}, &PlacedFix::taken_ms);
    if (near == other.end() || near->taken_ms > fix.taken_ms + same_moment_ms) continue;
    const std::int64_t apart = geo::distance_m(fix.lat_e7, fix.lon_e7, near->lat_e7, near->lon_e7);
    const bool together =
        apart <= parameters.together_m + metres(fix.accuracy_dm) + metres(near->accuracy_dm);
    const bool on_the_way = against(parameters, facts.destination, fix).side == Side::outside;
    if (!together || !on_the_way) {
      first = 0;
      continue;
    }
    if (first == 0) first = fix.taken_ms;
    if (fix.taken_ms - first >= parameters.together_ms) return true;
  }
  return false;
}

bool was_bound_in_time(const TrackerParameters& parameters, const BatchFacts& facts,
                       const LoadTracker& tracker) {
  const std::int64_t collected = facts.batch.collected_ms();
  return collected == 0 || tracker.bound.front().from_ms <= collected + parameters.bound_late_ms;
}

bool joined_the_load(const TrackerParameters& parameters, const BatchFacts& facts,
                     const LoadTracker& tracker) {
  const auto fixes = good_fixes(parameters, facts, tracker);
  const auto went_with = [&](const LoadTracker& other) {
    return went_together(parameters, facts, fixes, good_fixes(parameters, facts, other));
  };
  for (const auto& other : facts.trackers) {
    const bool from_start = was_bound_in_time(parameters, facts, other) &&
                            !was_never_there(parameters, facts, good_fixes(parameters, facts, other));
    if (&other != &tracker && from_start && went_with(other)) return true;
  }
  return std::ranges::any_of(facts.vehicles, went_with);
}

// ---- together ----

std::int64_t strength(TrackerState state) {
  switch (state) {
    case TrackerState::outside: return 4;
    case TrackerState::inside: return 3;
    case TrackerState::unclear: return 2;
    case TrackerState::silent: return 1;
    case TrackerState::none: return 0;
  }
  return 0;
}

LoadSighting together(std::vector<TrackerPlace> places) {
  LoadSighting out;
  bool any_travelled = false;
  for (const auto& place : places) {
    if (place.standing != Standing::travelled) continue;
    any_travelled = true;
    out.quiet_since_ms = std::max(out.quiet_since_ms, silent_from_ms(*place.tracker));
    if (strength(place.state) <= strength(out.state)) continue;
    out.state = place.state;
    out.distance_m = place.distance_m;
  }
  if (out.state != TrackerState::silent) out.quiet_since_ms = 0;
  if (!any_travelled && !places.empty()) {
    out.state = TrackerState::unclear;
    for (const auto& place : places) {
      if (place.state != TrackerState::outside) continue;
      out.late_outside = true;
      out.distance_m = place.distance_m;
    }
  }
  out.distance_m = rounded_distance_m(out.distance_m);
  out.places = std::move(places);
  return out;
}

TrackerPlace place_at(const TrackerParameters& parameters, const BatchFacts& facts, const Arrival& arrival,
                      const LoadTracker& tracker) {
  TrackerPlace out{&tracker, standing_of(parameters, facts, tracker), TrackerState::none, 0};
  const auto fixes = good_fixes(parameters, facts, tracker);
  const bool accepted = arrival.answer == ArrivalAnswer::accepted;
  // Who signs an acceptance may do so long after the load came: the truck may have gone by then.
  const std::int64_t before = accepted ? 24 * parameters.before_claim_ms : parameters.before_claim_ms;
  const std::int64_t until =
      arrival.answered_ms == 0 ? never : arrival.answered_ms + 9 * parameters.persistence_ms;
  const auto around = against_all(parameters, arrival.areas, fixes, {arrival.stated_ms - before, until});
  const auto after = against_all(parameters, arrival.areas, fixes, {arrival.stated_ms, until});
  const auto& newest = after.empty() ? around : after;
  if (!newest.empty()) out.distance_m = distance_to(arrival.areas, *newest.back().fix);
  const bool seen = std::ranges::any_of(around, [](const Against& fix) { return fix.side == Side::inside; });
  if (seen) {
    out.state = TrackerState::inside;
  } else if (keeps_outside(parameters, after, parameters.persistence_ms)) {
    out.state = TrackerState::outside;
  } else {
    out.state = quiet_or_unclear(parameters, facts, tracker);
  }
  return out;
}

TrackerPlace place_now(const TrackerParameters& parameters, const BatchFacts& facts,
                       const std::vector<Area>& areas, const LoadTracker& tracker) {
  TrackerPlace out{&tracker, standing_of(parameters, facts, tracker), TrackerState::none, 0};
  const auto fixes = good_fixes(parameters, facts, tracker);
  const auto all = against_all(parameters, areas, fixes, {});
  if (!all.empty()) out.distance_m = distance_to(areas, *all.back().fix);
  if (!all.empty() && all.back().side == Side::inside) {
    out.state = TrackerState::inside;
  } else if (is_silent(parameters, facts, tracker)) {
    out.state = TrackerState::silent;
  } else if (keeps_outside(parameters, all, parameters.persistence_ms / 5)) {
    out.state = TrackerState::outside;
  } else {
    out.state = TrackerState::unclear;
  }
  return out;
}

}  // namespace

Standing standing_of(const TrackerParameters& parameters, const BatchFacts& facts,
                     const LoadTracker& tracker) {
  if (was_bound_in_time(parameters, facts, tracker)) {
    const bool never_there = was_never_there(parameters, facts, good_fixes(parameters, facts, tracker));
    return never_there ? Standing::elsewhere : Standing::travelled;
  }
  return joined_the_load(parameters, facts, tracker) ? Standing::travelled : Standing::late;
}

LoadSighting sighting_at_arrival(const TrackerParameters& parameters, const BatchFacts& facts,
                                 const Arrival& arrival) {
  if (arrival.areas.empty()) return {};
  std::vector<TrackerPlace> places;
  places.reserve(facts.trackers.size());
  for (const auto& tracker : facts.trackers) places.push_back(place_at(parameters, facts, arrival, tracker));
  return together(std::move(places));
}

LoadSighting sighting_now(const TrackerParameters& parameters, const BatchFacts& facts) {
  return sighting_now(parameters, facts, facts.destination);
}

LoadSighting sighting_now(const TrackerParameters& parameters, const BatchFacts& facts,
                          const std::vector<Area>& areas) {
  if (areas.empty()) return {};
  std::vector<TrackerPlace> places;
  places.reserve(facts.trackers.size());
  for (const auto& tracker : facts.trackers) places.push_back(place_now(parameters, facts, areas, tracker));
  return together(std::move(places));
}

std::int64_t silence_allowed_ms(const TrackerParameters& parameters, std::int64_t interval_ms) {
  return std::max(parameters.silence_intervals * interval_ms, parameters.silence_least_ms);
}

std::int64_t silent_from_ms(const LoadTracker& tracker) {
  const auto& last = tracker.bound.back();
  const std::int64_t heard = last.to_ms == 0 ? tracker.heard_ms : std::min(tracker.heard_ms, last.to_ms);
  return std::max(heard, last.from_ms);
}

std::int64_t rounded_distance_m(std::int64_t distance_m) {
  const std::int64_t step = distance_m < 1'000 ? 10 : 100;
  return (distance_m + step / 2) / step * step;
}

}  // namespace wastewatch::watch
