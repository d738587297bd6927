// Distances on the WGS-84 ellipsoid (GeographicLib), rounded to whole metres so that every machine gets the
// same number. Pure; thread safe.
#pragma once

#include <cstdint>

#include "geo/point.h"

namespace wastewatch::geo {

// Bounds of the same, from the differences of the coordinates alone: a hundred times cheaper.
std::int64_t at_most_m(std::int32_t lat_a_e7, std::int32_t lon_a_e7, std::int32_t lat_b_e7,
                       std::int32_t lon_b_e7);
std::int64_t at_least_m(std::int32_t lat_a_e7, std::int32_t lat_b_e7);

std::int64_t distance_m(std::int32_t lat_a_e7, std::int32_t lon_a_e7, std::int32_t lat_b_e7,
                        std::int32_t lon_b_e7);
inline std::int64_t distance_m(Point a, Point b) {
  return distance_m(a.lat_e7, a.lon_e7, b.lat_e7, b.lon_e7);
}

}  // namespace wastewatch::geo
