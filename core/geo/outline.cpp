#include "geo/outline.h"

#include <cmath>
#include <cstdlib>
#include <numbers>
#include <string>
#include <utility>
#include <vector>

#include "geo/local_plane.h"
#include "geo/simplify.h"

namespace wastewatch::geo {
namespace {

constexpr double tolerated_share = 0.1;  // of the half width

// The plane ends at the poles and at the meridian of 180°.
bool is_at_edge(Point point) {
  return std::abs(std::int64_t{point.lat_e7}) == pole_e7 ||
         std::abs(std::int64_t{point.lon_e7}) == half_turn_e7;
}

std::optional<Line> placed(const LocalPlane& plane, std::span<const Metres> places) {
  Line out;
  out.reserve(places.size());
  for (const Metres place : places) {
    out.push_back(plane.point(place));
    if (is_at_edge(out.back())) return std::nullopt;
  }
  return out;
}

}  // namespace

std::optional<Line> circle(Point centre, double radius_m) {
  const bool fits = radius_m >= least_radius_m && radius_m <= most_radius_m;  // not a number: no
  if (!fits || !is_on_earth(centre)) return std::nullopt;
  std::vector<Metres> corners(circle_corners);
  for (std::size_t i = 0; i < circle_corners; ++i) {
    const double angle = 2 * std::numbers::pi * static_cast<double>(i) / circle_corners;
    corners[i] = {radius_m * std::cos(angle), radius_m * std::sin(angle)};
  }
  return placed(LocalPlane(centre), corners);
}

std::optional<Line> moved(std::span<const Point> line, Point from, Point to) {
  if (!is_on_earth(from) || !is_on_earth(to)) return std::nullopt;
  const LocalPlane before(from);
  std::vector<Metres> places;
  places.reserve(line.size());
  for (const Point point : line) places.push_back(before.metres(point));
  return placed(LocalPlane(to), places);
}

Result<std::size_t> thin_corridors(std::span<Zone> zones) {
  std::size_t changed = 0;
  for (Zone& zone : zones) {
    Line& line = zone.corridor.line;
    if (line.size() <= most_corridor_points) continue;
    Line kept;
    for (const std::size_t i :
         simplified(line, tolerated_share * static_cast<double>(zone.corridor.half_width_m)))
      kept.push_back(line[i]);
    if (kept.size() > most_corridor_points)
      return fail(Errc::too_large, std::to_string(kept.size()) + " points");
    line = std::move(kept);
    ++changed;
  }
  return changed;
}

}  // namespace wastewatch::geo
