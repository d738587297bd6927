#include "geo/local_plane.h"

#include <cmath>
#include <numbers>

namespace wastewatch::geo {
namespace {

constexpr double equator_m = 6'378'137;  // WGS-84
constexpr double flattening = 1 / 298.257'223'563;
constexpr double squared_eccentricity = flattening * (2 - flattening);
constexpr double radians_per_e7 = std::numbers::pi / 180 / per_degree;

std::int32_t rounded(double e7, std::int32_t limit) {
  return static_cast<std::int32_t>(std::lround(std::clamp(e7, -1.0 * limit, 1.0 * limit)));
}

}  // namespace

LocalPlane::LocalPlane(Point origin) : origin_(origin) {
  const double latitude = origin.lat_e7 * radians_per_e7;
  const double squared = 1 - squared_eccentricity * std::sin(latitude) * std::sin(latitude);
  const double across = equator_m / std::sqrt(squared);
  north_m_ = across * (1 - squared_eccentricity) / squared * radians_per_e7;
  east_m_ = across * std::max(std::cos(latitude), 1e-6) * radians_per_e7;
}

Metres LocalPlane::metres(Point point) const {
  const auto north = static_cast<double>(std::int64_t{point.lat_e7} - origin_.lat_e7);
  const auto east = static_cast<double>(std::int64_t{point.lon_e7} - origin_.lon_e7);
  return {east * east_m_, north * north_m_};
}

Point LocalPlane::point(Metres metres) const {
  return {rounded(origin_.lat_e7 + metres.north / north_m_, pole_e7),
          rounded(origin_.lon_e7 + metres.east / east_m_, half_turn_e7)};
}

}  // namespace wastewatch::geo
