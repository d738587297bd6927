// Lines, areas with holes and corridors, and where a place lies against them. Pure; thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/error.h"
#include "geo/errors.h"
#include "geo/point.h"

namespace wastewatch::geo {

using Line = std::vector<Point>;

// Rings are not closed here: the last point is joined to the first.
struct Area {
  Line outer;
  std::vector<Line> holes{};
  bool operator==(const Area&) const = default;
};

// Every place within `half_width_m` of the line. It may cross itself.
struct Corridor {
  Line line;
  std::int64_t half_width_m = 0;
  bool operator==(const Corridor&) const = default;
};
inline constexpr std::int64_t least_half_width_m = 10;
inline constexpr std::int64_t most_half_width_m = 50'000;

// The nearest place of a line: on which of its segments, and how far along it.
struct Nearest {
  double distance_m = 0;
  std::size_t segment = 0;
  double along = 0;  // 0 at the segment's beginning, 1 at its end
};
// Nothing for a line without points; a lone point is a line of no length. In the plane around the place, so
// exact where it is near.
std::optional<Nearest> nearest_on(std::span<const Point> line, Point place);

// Even-odd rule, exact in integers; places on an edge are inside, those on the edge of a hole as well.
bool contains(const Area& area, Point place);
bool contains(const Corridor& corridor, Point place);
// Of what the corridor covers, a little larger.
Box box_of(const Corridor& corridor);

// Errors: too_few_points, bad_width, off_earth.
Status check(const Corridor& corridor);
// A ring that neither crosses nor touches itself. Errors: too_few_points, off_earth, crosses_itself;
// too_large for more than most_simple_points, since the time grows with their square.
inline constexpr std::size_t most_simple_points = 5'000;
Status check_simple(std::span<const Point> ring);

}  // namespace wastewatch::geo
