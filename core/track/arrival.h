// When a trip should arrive, from the times that earlier ones took. Pure; thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "track/corridor.h"

namespace wastewatch::track {

// Quantiles of the times that earlier trips took (type 7 of Hyndman and Fan 1996, as most statistics
// programs).
struct UsualTime {
  std::size_t trips = 0;
  std::int64_t early_ms = 0;   // 10th percentile
  std::int64_t middle_ms = 0;  // median
  std::int64_t late_ms = 0;    // 90th percentile
};

// Nothing when fewer than `least_trips` are known: then say so, and state no time.
std::optional<UsualTime> usual_time(std::span<const PastTrip> trips, std::size_t least_trips = 5);

struct ExpectedArrival {
  std::int64_t early_ms = 0;
  std::int64_t middle_ms = 0;
  std::int64_t late_ms = 0;
  bool overdue = false;  // later than nine of ten
};
// For a trip that left and has not arrived. What has passed is passed: no time lies before `now_ms`.
ExpectedArrival expected_arrival(const UsualTime& usual, std::int64_t left_ms, std::int64_t now_ms);

}  // namespace wastewatch::track
