#include "watch/tracker_sighting.h"

#include <algorithm>
#include <limits>

#include "geo/distance.h"

namespace wastewatch::watch {
namespace {

enum class Place : std::uint8_t { inside, outside, between };

struct Located {
  std::int64_t time_ms = 0;
  std::int64_t distance_m = 0;
  Place place = Place::between;
};

class Locator {
 public:
  Locator(const Rule& rule, const LoadFacts& facts)
      : facts_(facts),
        margin_m_(rule.value("margin", facts)),
        accurate_to_dm_(10 * rule.value("accurate_to", facts)) {}

  enum class Which : std::uint8_t { all, still_bound };

  // The good fixes of the trackers at or after `from_ms`, ascending.
  std::vector<Located> located(std::int64_t from_ms, Which which) const {
    std::vector<Located> out;
    for (const auto& tracker : facts_.trackers) {
      if (which == Which::still_bound && tracker.bound_to_ms != 0) continue;
      for (const auto& fix : tracker.fixes) {
        if (fix.time_ms >= from_ms && fix.time_ms <= facts_.now_ms && good(fix)) out.push_back(locate(fix));
      }
    }
    std::ranges::stable_sort(out, {}, &Located::time_ms);
    return out;
  }

 private:
  bool good(const TrackerFix& fix) const {
    return fix.satellite && fix.accuracy_dm > 0 && fix.accuracy_dm <= accurate_to_dm_;
  }

  Located locate(const TrackerFix& fix) const {
    Located out{fix.time_ms, std::numeric_limits<std::int64_t>::max(), Place::outside};
    const std::int64_t accuracy_m = (fix.accuracy_dm + 9) / 10;
    for (const auto& area : facts_.destination) {
      const std::int64_t distance = geo::distance_m(fix.lat_e7, fix.lon_e7, area.lat_e7, area.lon_e7);
      out.distance_m = std::min(out.distance_m, distance);
      const std::int64_t edge = std::int64_t{area.radius_m} + margin_m_;
      if (distance <= edge) {
        out.place = Place::inside;
      } else if (distance - accuracy_m <= edge && out.place == Place::outside) {
        out.place = Place::between;
      }
    }
    return out;
  }

  const LoadFacts& facts_;
  std::int64_t margin_m_;
  std::int64_t accurate_to_dm_;
};

// The newest fixes in a row that are outside; nothing when they are too few or too close in time.
bool stays_outside(const std::vector<Located>& fixes, std::int64_t least, std::int64_t persistence_ms) {
  const auto last_other = std::ranges::find_if(
      fixes.rbegin(), fixes.rend(), [](const Located& fix) { return fix.place != Place::outside; });
  const auto count = last_other - fixes.rbegin();
  if (count < least) return false;
  const auto& oldest = *std::prev(last_other);
  return fixes.back().time_ms - oldest.time_ms >= persistence_ms;
}

std::int64_t silent_for(const Rule& rule, const LoadFacts& facts) {
  const Tracker* bound = nullptr;
  for (const auto& tracker : facts.trackers) {
    if (tracker.bound_to_ms == 0) bound = &tracker;
  }
  if (bound == nullptr) return 0;
  const std::int64_t allowed = std::max(rule.value("silence_intervals", facts) * bound->interval_ms,
                                        rule.value("silence_least", facts));
  const std::int64_t quiet = facts.now_ms - std::max(bound->last_reading_ms, bound->bound_from_ms);
  return quiet > allowed ? quiet : 0;
}

void note_newest(TrackerSighting& sighting, const std::vector<Located>& fixes) {
  if (fixes.empty()) return;
  sighting.distance_m = fixes.back().distance_m;
  sighting.fixed_ms = fixes.back().time_ms;
}

}  // namespace

TrackerSighting sighting_at_claim(const Rule& rule, const LoadFacts& facts, std::int64_t claimed_ms) {
  TrackerSighting sighting;
  if (facts.trackers.empty() || facts.destination.empty()) return sighting;
  const Locator locator(rule, facts);
  const auto around = locator.located(claimed_ms - rule.value("before_claim", facts), Locator::Which::all);
  const auto after = locator.located(claimed_ms, Locator::Which::all);
  sighting.silent_for_ms = silent_for(rule, facts);
  note_newest(sighting, after.empty() ? around : after);
  const bool seen =
      std::ranges::any_of(around, [](const Located& fix) { return fix.place == Place::inside; });
  if (seen) {
    sighting.state = TrackerState::inside;
  } else if (stays_outside(after, rule.value("fixes", facts), rule.value("persistence", facts))) {
    sighting.state = TrackerState::outside;
  } else {
    sighting.state = sighting.silent_for_ms > 0 ? TrackerState::silent : TrackerState::unclear;
  }
  return sighting;
}

TrackerSighting sighting_by_newest(const Rule& rule, const LoadFacts& facts) {
  TrackerSighting sighting;
  const auto bound = [](const Tracker& tracker) { return tracker.bound_to_ms == 0; };
  if (std::ranges::none_of(facts.trackers, bound) || facts.destination.empty()) return sighting;
  const auto fixes =
      Locator(rule, facts).located(std::numeric_limits<std::int64_t>::min(), Locator::Which::still_bound);
  note_newest(sighting, fixes);
  sighting.silent_for_ms = silent_for(rule, facts);
  if (sighting.silent_for_ms > 0) {
    sighting.state = TrackerState::silent;
  } else if (!fixes.empty() && fixes.back().place == Place::inside) {
    sighting.state = TrackerState::inside;
  } else if (stays_outside(fixes, rule.value("fixes", facts), rule.value("persistence", facts))) {
    sighting.state = TrackerState::outside;
  } else {
    sighting.state = TrackerState::unclear;
  }
  return sighting;
}

Voice voice_of(TrackerState state) {
  switch (state) {
    case TrackerState::inside: return Voice::agrees;
    case TrackerState::outside: return Voice::contradicts;
    case TrackerState::none:
    case TrackerState::silent:
    case TrackerState::unclear: return Voice::silent;
  }
  return Voice::silent;
}

}  // namespace wastewatch::watch
