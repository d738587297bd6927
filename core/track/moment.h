// A device at a place at a time, and stretches of time. Plain values.
#pragma once

#include <cstdint>

#include "geo/point.h"

namespace wastewatch::track {

struct Moment {
  std::int64_t time_ms = 0;  // taken, by the chain's clock
  geo::Point place;
  bool operator==(const Moment&) const = default;
};

struct Span {
  std::int64_t from_ms = 0;
  std::int64_t to_ms = 0;

  std::int64_t lasts_ms() const { return to_ms - from_ms; }
  bool operator==(const Span&) const = default;
};

}  // namespace wastewatch::track
