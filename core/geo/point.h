// A place on the WGS-84 ellipsoid in the chain's own unit, and the box that holds several. Plain values; pure
// functions, thread safe. Nothing here crosses the meridian of 180°.
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <limits>
#include <span>

namespace wastewatch::geo {

inline constexpr double per_degree = 1e7;
inline constexpr std::int32_t pole_e7 = 900'000'000;
inline constexpr std::int32_t half_turn_e7 = 1'800'000'000;

struct Point {
  std::int32_t lat_e7 = 0;
  std::int32_t lon_e7 = 0;
  auto operator<=>(const Point&) const = default;
};

constexpr double lat_degrees(Point point) { return point.lat_e7 / per_degree; }
constexpr double lon_degrees(Point point) { return point.lon_e7 / per_degree; }
constexpr bool is_on_earth(Point point) {
  return point.lat_e7 >= -pole_e7 && point.lat_e7 <= pole_e7 && point.lon_e7 >= -half_turn_e7 &&
         point.lon_e7 <= half_turn_e7;
}

// Closed on every side; a new one is empty.
struct Box {
  std::int32_t south_e7 = std::numeric_limits<std::int32_t>::max();
  std::int32_t west_e7 = std::numeric_limits<std::int32_t>::max();
  std::int32_t north_e7 = std::numeric_limits<std::int32_t>::min();
  std::int32_t east_e7 = std::numeric_limits<std::int32_t>::min();

  constexpr bool is_empty() const { return south_e7 > north_e7; }
  constexpr bool contains(Point point) const {
    return point.lat_e7 >= south_e7 && point.lat_e7 <= north_e7 && point.lon_e7 >= west_e7 &&
           point.lon_e7 <= east_e7;
  }
  constexpr bool meets(const Box& other) const {
    return south_e7 <= other.north_e7 && other.south_e7 <= north_e7 && west_e7 <= other.east_e7 &&
           other.west_e7 <= east_e7;
  }
  constexpr void include(Point point) {
    south_e7 = std::min(south_e7, point.lat_e7);
    west_e7 = std::min(west_e7, point.lon_e7);
    north_e7 = std::max(north_e7, point.lat_e7);
    east_e7 = std::max(east_e7, point.lon_e7);
  }
  bool operator==(const Box&) const = default;
};

constexpr Box box_of(std::span<const Point> points) {
  Box out;
  for (const Point point : points) out.include(point);
  return out;
}

}  // namespace wastewatch::geo
