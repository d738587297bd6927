// Web Mercator on the unit square (EPSG:3857 scaled): x grows east, y grows south, both 0..1. Pure functions.
#pragma once

#include <QPointF>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace wastewatch::ui {

struct GeoPoint {
  double longitude = 0;  // degrees, WGS-84
  double latitude = 0;
};

constexpr double max_mercator_latitude = 85.05112878;
constexpr double tile_pixels = 256;

inline QPointF to_unit(GeoPoint at) {
  const double latitude = std::clamp(at.latitude, -max_mercator_latitude, max_mercator_latitude);
  const double rad = latitude * std::numbers::pi / 180;
  return {(at.longitude + 180) / 360, 0.5 - std::asinh(std::tan(rad)) / (2 * std::numbers::pi)};
}

inline GeoPoint from_unit(QPointF unit) {
  const double rad = std::atan(std::sinh((0.5 - unit.y()) * 2 * std::numbers::pi));
  return {unit.x() * 360 - 180, rad * 180 / std::numbers::pi};
}

// Metres on the ground under one logical pixel at a zoom level.
inline double metres_per_pixel(double latitude, double zoom) {
  constexpr double equator_m = 40'075'016.686;
  return equator_m * std::cos(latitude * std::numbers::pi / 180) / (tile_pixels * std::exp2(zoom));
}

}  // namespace wastewatch::ui
