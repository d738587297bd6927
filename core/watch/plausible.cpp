#include "watch/plausible.h"

namespace wastewatch::watch {
namespace {

bool is_accurate(const TrackerParameters& parameters, const PlacedFix& fix) {
  return fix.satellite && fix.accuracy_dm > 0 && fix.accuracy_dm <= 10 * parameters.accurate_to_m;
}

}  // namespace

track::PlaceLimits place_limits(const TrackerParameters& parameters) {
  return {parameters.fastest_kmh,   parameters.jump_m,       parameters.country_south,
          parameters.country_north, parameters.country_west, parameters.country_east};
}

std::vector<PlacedFix> plausible_fixes(const TrackerParameters& parameters, std::int64_t time_scale,
                                       std::span<const PlacedFix> fixes) {
  const auto limits = place_limits(parameters);
  std::vector<PlacedFix> good;
  std::vector<track::Moment> moments;
  for (const auto& fix : fixes) {
    const geo::Point place{fix.lat_e7, fix.lon_e7};
    if (!is_accurate(parameters, fix) || !track::can_be_place(limits, place)) continue;
    good.push_back(fix);
    moments.push_back({fix.taken_ms, place});
  }
  std::vector<PlacedFix> out;
  for (const std::size_t i : track::reachable(limits, time_scale, moments)) out.push_back(good[i]);
  return out;
}

}  // namespace wastewatch::watch
