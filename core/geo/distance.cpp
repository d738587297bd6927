#include "geo/distance.h"

#include <GeographicLib/Geodesic.hpp>
#include <cmath>
#include <cstdlib>

namespace wastewatch::geo {

// A degree of latitude is 110.574 to 111.694 km, one of longitude at most 111.320 km.
std::int64_t at_most_m(std::int32_t lat_a_e7, std::int32_t lon_a_e7, std::int32_t lat_b_e7,
                       std::int32_t lon_b_e7) {
  const std::int64_t lat = std::abs(std::int64_t{lat_a_e7} - lat_b_e7);
  const std::int64_t lon = std::abs(std::int64_t{lon_a_e7} - lon_b_e7);
  return (lat + lon) * 112 / 10'000 + 1;
}

std::int64_t at_least_m(std::int32_t lat_a_e7, std::int32_t lat_b_e7) {
  return std::abs(std::int64_t{lat_a_e7} - lat_b_e7) * 110 / 10'000;
}

std::int64_t distance_m(std::int32_t lat_a_e7, std::int32_t lon_a_e7, std::int32_t lat_b_e7,
                        std::int32_t lon_b_e7) {
  constexpr double degrees = 1e7;
  double metres = 0;
  GeographicLib::Geodesic::WGS84().Inverse(lat_a_e7 / degrees, lon_a_e7 / degrees, lat_b_e7 / degrees,
                                           lon_b_e7 / degrees, metres);
  return std::llround(metres);
}

}  // namespace wastewatch::geo
