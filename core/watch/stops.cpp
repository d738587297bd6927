#include "watch/stops.h"

#include "geo/distance.h"

namespace wastewatch::watch {
namespace {

bool continues(const TrackPoint& anchor, const TrackPoint& last, const TrackPoint& next,
               const StopLimits& limits) {
  return next.time_ms - last.time_ms <= limits.gap_ms &&
         geo::distance_m(anchor.lat_e7, anchor.lon_e7, next.lat_e7, next.lon_e7) <= limits.radius_m;
}

}  // namespace

std::vector<TrackSpan> stops_of(std::span<const TrackPoint> points, const StopLimits& limits) {
  std::vector<TrackSpan> out;
  for (std::size_t first = 0; first < points.size();) {
    std::size_t last = first;
    while (last + 1 < points.size() && continues(points[first], points[last], points[last + 1], limits))
      ++last;
    const TrackSpan span{points[first].time_ms, points[last].time_ms};
    const bool stood = span.to_ms - span.from_ms >= limits.least_ms;
    if (stood) out.push_back(span);
    first = stood ? last + 1 : first + 1;
  }
  return out;
}

std::vector<TrackSpan> gaps_of(std::span<const TrackPoint> points, std::int64_t gap_ms) {
  std::vector<TrackSpan> out;
  for (std::size_t i = 1; i < points.size(); ++i) {
    if (points[i].time_ms - points[i - 1].time_ms > gap_ms)
      out.push_back({points[i - 1].time_ms, points[i].time_ms});
  }
  return out;
}

}  // namespace wastewatch::watch
