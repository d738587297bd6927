#include "watch/geodesy.h"

#include <GeographicLib/Geodesic.hpp>
#include <cmath>

namespace wastewatch::watch {

std::int64_t distance_m(std::int32_t lat_a_e7, std::int32_t lon_a_e7, std::int32_t lat_b_e7,
                        std::int32_t lon_b_e7) {
  constexpr double degrees = 1e7;
  double metres = 0;
  GeographicLib::Geodesic::WGS84().Inverse(lat_a_e7 / degrees, lon_a_e7 / degrees, lat_b_e7 / degrees,
                                           lon_b_e7 / degrees, metres);
  return std::llround(metres);
}

}  // namespace wastewatch::watch
