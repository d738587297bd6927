#include "track/plausible.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <utility>

#include "geo/distance.h"
#include "index/device_health.h"

namespace wastewatch::track {
namespace {

// Moments in a row that can follow each other, [first, end), and the best set that ends with them.
struct Run {
  std::size_t first = 0;
  std::size_t end = 0;
  std::size_t best = 0;
  std::size_t before = SIZE_MAX;  // the run before it in that set
};

std::vector<Run> runs_of(const PlaceLimits& limits, std::int64_t time_scale,
                         std::span<const Moment> moments) {
  std::vector<Run> out;
  for (std::size_t i = 0; i < moments.size(); ++i) {
    const bool starts = i == 0 || !can_follow(limits, time_scale, moments[i - 1], moments[i]);
    if (starts) out.push_back({i, i, 0, SIZE_MAX});
    out.back().end = i + 1;
  }
  return out;
}

// The run that the largest set ends with; earlier ones win ties.
std::size_t link_runs(const PlaceLimits& limits, std::int64_t time_scale, std::span<const Moment> moments,
                      std::vector<Run>& runs) {
  std::size_t last = 0;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    std::size_t best = 0;
    for (std::size_t j = 0; j < i; ++j) {
      const bool follows = can_follow(limits, time_scale, moments[runs[j].end - 1], moments[runs[i].first]);
      if (!follows || runs[j].best <= best) continue;
      best = runs[j].best;
      runs[i].before = j;
    }
    runs[i].best = best + runs[i].end - runs[i].first;
    if (runs[i].best > runs[last].best) last = i;
  }
  return last;
}

}  // namespace

bool is_in_country(const PlaceLimits& limits, geo::Point place) {
  constexpr std::int64_t degree_e7 = 10'000'000;
  return place.lat_e7 >= limits.country_south * degree_e7 &&
         place.lat_e7 <= limits.country_north * degree_e7 &&
         place.lon_e7 >= limits.country_west * degree_e7 && place.lon_e7 <= limits.country_east * degree_e7;
}

bool can_be_place(const PlaceLimits& limits, geo::Point place) {
  return index::position_fault(place.lat_e7, place.lon_e7) == index::PositionFault::none &&
         is_in_country(limits, place);
}

bool can_follow(const PlaceLimits& limits, std::int64_t time_scale, const Moment& before,
                const Moment& after) {
  const std::int64_t took_ms = std::abs(after.time_ms - before.time_ms);
  // km/h × ms ÷ 3,600 = m
  const std::int64_t reach_m =
      std::max(limits.jump_m, took_ms * limits.fastest_kmh * std::max<std::int64_t>(1, time_scale) / 3'600);
  const auto [from, to] = std::pair(before.place, after.place);
  if (geo::at_most_m(from.lat_e7, from.lon_e7, to.lat_e7, to.lon_e7) <= reach_m) return true;
  return geo::distance_m(from, to) <= reach_m;
}

std::vector<std::size_t> reachable(const PlaceLimits& limits, std::int64_t time_scale,
                                   std::span<const Moment> moments) {
  auto runs = runs_of(limits, time_scale, moments);
  if (runs.size() > most_jumps) return {};
  std::vector<std::size_t> out;
  if (runs.empty()) return out;
  std::vector<Run> chosen;
  for (std::size_t at = link_runs(limits, time_scale, moments, runs); at != SIZE_MAX; at = runs[at].before)
    chosen.push_back(runs[at]);
  for (auto run = chosen.rbegin(); run != chosen.rend(); ++run) {
    for (std::size_t i = run->first; i < run->end; ++i) out.push_back(i);
  }
  return out;
}

}  // namespace wastewatch::track
