// Outlines made for drawing: circles, shapes moved as a whole, lines thinned. In the plane around a place
// (local_plane.h), so meant for shapes of up to 100 km. Pure; thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "geo/shape.h"
#include "geo/zone.h"

namespace wastewatch::geo {

// As of a corridor's half width.
inline constexpr double least_radius_m = least_half_width_m;
inline constexpr double most_radius_m = most_half_width_m;
inline constexpr std::size_t circle_corners = 64;  // its area is 0.2 % less than the circle's

// Corners at `radius_m` from the centre, counterclockwise from the east. Nothing when the radius is out of
// range or the circle leaves the earth.
std::optional<Line> circle(Point centre, double radius_m);

// With the same distances in metres as before, so that a shape keeps its form when it goes north. Nothing
// when it would leave the earth.
std::optional<Line> moved(std::span<const Point> line, Point from, Point to);

// Corridors of more points lose those within a tenth of the half width of the rest. Returns how many
// corridors were changed. Errors: too_large when more than that remain.
inline constexpr std::size_t most_corridor_points = 5'000;
Result<std::size_t> thin_corridors(std::span<Zone> zones);

}  // namespace wastewatch::geo
