#include "watch/plausible.h"

#include <cstdlib>

#include "geo/distance.h"
#include "index/device_health.h"

namespace wastewatch::watch {
namespace {

bool is_accurate(const TrackerParameters& parameters, const PlacedFix& fix) {
  return fix.satellite && fix.accuracy_dm > 0 && fix.accuracy_dm <= 10 * parameters.accurate_to_m;
}

// Fixes in a row that can follow each other, [first, end), and the best set that ends with them.
struct Run {
  std::size_t first = 0;
  std::size_t end = 0;
  std::size_t best = 0;
  std::size_t before = SIZE_MAX;  // the run before it in that set
};

std::vector<Run> runs_of(const TrackerParameters& parameters, std::int64_t time_scale,
                         const std::vector<PlacedFix>& fixes) {
  std::vector<Run> out;
  for (std::size_t i = 0; i < fixes.size(); ++i) {
    const bool starts = i == 0 || !can_follow(parameters, time_scale, fixes[i - 1], fixes[i]);
    if (starts) out.push_back({i, i, 0, SIZE_MAX});
    out.back().end = i + 1;
  }
  return out;
}

// The run that the largest set ends with; earlier ones win ties.
std::size_t link_runs(const TrackerParameters& parameters, std::int64_t time_scale,
                      const std::vector<PlacedFix>& fixes, std::vector<Run>& runs) {
  std::size_t last = 0;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    std::size_t best = 0;
    for (std::size_t j = 0; j < i; ++j) {
      const bool follows = can_follow(parameters, time_scale, fixes[runs[j].end - 1], fixes[runs[i].first]);
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

bool can_be_place(const TrackerParameters& parameters, std::int32_t lat_e7, std::int32_t lon_e7) {
  constexpr std::int64_t degree_e7 = 10'000'000;
  if (index::position_fault(lat_e7, lon_e7) != index::PositionFault::none) return false;
  return lat_e7 >= parameters.country_south * degree_e7 && lat_e7 <= parameters.country_north * degree_e7 &&
         lon_e7 >= parameters.country_west * degree_e7 && lon_e7 <= parameters.country_east * degree_e7;
}

bool can_follow(const TrackerParameters& parameters, std::int64_t time_scale, const PlacedFix& before,
                const PlacedFix& after) {
  const std::int64_t took_ms = std::abs(after.taken_ms - before.taken_ms);
  // km/h × ms ÷ 3,600 = m
  const std::int64_t reach_m = std::max(
      parameters.jump_m, took_ms * parameters.fastest_kmh * std::max<std::int64_t>(1, time_scale) / 3'600);
  if (geo::at_most_m(before.lat_e7, before.lon_e7, after.lat_e7, after.lon_e7) <= reach_m) return true;
  return geo::distance_m(before.lat_e7, before.lon_e7, after.lat_e7, after.lon_e7) <= reach_m;
}

std::vector<PlacedFix> plausible_fixes(const TrackerParameters& parameters, std::int64_t time_scale,
                                       std::span<const PlacedFix> fixes) {
  std::vector<PlacedFix> good;
  for (const auto& fix : fixes) {
    if (is_accurate(parameters, fix) && can_be_place(parameters, fix.lat_e7, fix.lon_e7)) good.push_back(fix);
  }
  return reachable_fixes(parameters, time_scale, std::move(good));
}

std::vector<PlacedFix> reachable_fixes(const TrackerParameters& parameters, std::int64_t time_scale,
                                       std::vector<PlacedFix> good) {
  auto runs = runs_of(parameters, time_scale, good);
  if (runs.size() <= 1) return good;
  if (runs.size() > most_jumps) return {};
  std::vector<Run> chosen;
  for (std::size_t at = link_runs(parameters, time_scale, good, runs); at != SIZE_MAX; at = runs[at].before)
    chosen.push_back(runs[at]);
  std::vector<PlacedFix> out;
  for (auto run = chosen.rbegin(); run != chosen.rend(); ++run) {
    for (std::size_t i = run->first; i < run->end; ++i) out.push_back(good[i]);
  }
  return out;
}

}  // namespace wastewatch::watch
