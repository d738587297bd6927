// Degrees as numbers in the chain's unit, rounded to the nearest 10⁻⁷. Finite degrees within ±180 only. Pure;
// thread safe.
#pragma once

#include <cmath>
#include <cstdint>

#include "geo/point.h"

namespace wastewatch::geo {

inline std::int32_t e7_of(double degrees) {
  return static_cast<std::int32_t>(std::lround(degrees * per_degree));
}
inline Point point_at(double latitude, double longitude) { return {e7_of(latitude), e7_of(longitude)}; }

}  // namespace wastewatch::geo
