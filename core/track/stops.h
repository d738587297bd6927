// Where a device stood and where it was silent, from its moments in order of time. Gaps are kept as gaps:
// nothing is assumed about what happened in one. Pure; thread safe.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "track/moment.h"

namespace wastewatch::track {

// Radius and least time are those of traccar's stop detection; the times are those of a clock on the wall.
struct StopLimits {
  std::int64_t radius_m = 200;        // of the whole stop around its middle
  std::int64_t least_ms = 180'000;    // a shorter one is traffic
  std::int64_t gap_ms = 900'000;      // a longer silence ends a stop
  std::int64_t drift_m = 50;          // a receiver that stands wanders so far: it does not end a stop
  std::int64_t moved_on_ms = 90'000;  // a shorter move that comes back is part of the stop
  std::int64_t time_scale = 1;        // of the chain: its devices live so much faster than its clock
};

struct Stop {
  Span span;
  geo::Point middle;
  std::int64_t reaches_m = 0;  // the farthest of its moments from the middle
  std::size_t first = 0;       // its moments, [first, end)
  std::size_t end = 0;
  bool operator==(const Stop&) const = default;
};

// A stop is a stretch in which the device stood (motion.h), without those short moves that end where they
// began, inside the radius. What crept out
// of the radius is a jam and no stop, but for parts that stood in it.
std::vector<Stop> stops_of(std::span<const Moment> moments, const StopLimits& limits);

std::vector<Span> gaps_of(std::span<const Moment> moments, std::int64_t gap_ms);
// The stretches between gaps, as [first, end).
struct Piece {
  std::size_t first = 0;
  std::size_t end = 0;
};
std::vector<Piece> pieces_of(std::span<const Moment> moments, std::int64_t gap_ms);

}  // namespace wastewatch::track
