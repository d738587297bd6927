// Where a device stood still and where it was silent, from its fixes in order of time. Gaps are kept as gaps:
// nothing is assumed about what happened in one. Pure; thread safe.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace wastewatch::watch {

struct TrackPoint {
  std::int64_t time_ms = 0;
  std::int32_t lat_e7 = 0;
  std::int32_t lon_e7 = 0;
};

struct TrackSpan {
  std::int64_t from_ms = 0;
  std::int64_t to_ms = 0;
  bool operator==(const TrackSpan&) const = default;
};

// Within `radius_m` of its first fix for at least `least_ms`; the values are traccar's stop detection.
struct StopLimits {
  std::int64_t radius_m = 200;
  std::int64_t least_ms = 180'000;
  std::int64_t gap_ms = 900'000;  // a longer silence ends a stop
};

std::vector<TrackSpan> stops_of(std::span<const TrackPoint> points, const StopLimits& limits);
std::vector<TrackSpan> gaps_of(std::span<const TrackPoint> points, std::int64_t gap_ms);

}  // namespace wastewatch::watch
