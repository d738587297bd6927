#include "geo/shape.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

#include "geo/local_plane.h"

namespace wastewatch::geo {
namespace {

__extension__ using Wide = __int128;

// Above zero: `c` lies left of a → b; zero: on the line through them.
int side_of(Point a, Point b, Point c) {
  const Wide east = Wide{b.lon_e7} - a.lon_e7;
  const Wide north = Wide{b.lat_e7} - a.lat_e7;
  const Wide cross = east * (Wide{c.lat_e7} - a.lat_e7) - north * (Wide{c.lon_e7} - a.lon_e7);
  return cross > 0 ? 1 : cross < 0 ? -1 : 0;
}

bool is_between(Point a, Point b, Point c) {
  const std::array ends{a, b};
  return side_of(a, b, c) == 0 && box_of(ends).contains(c);
}

enum class Against : std::uint8_t { outside, edge, inside };

Against against(std::span<const Point> ring, Point place) {
  bool inside = false;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    const Point a = ring[i];
    const Point b = ring[(i + 1) % ring.size()];
    if (is_between(a, b, place)) return Against::edge;
    if ((a.lat_e7 > place.lat_e7) == (b.lat_e7 > place.lat_e7)) continue;
    const bool upward = b.lat_e7 > a.lat_e7;
    if ((side_of(a, b, place) > 0) == upward) inside = !inside;
  }
  return inside ? Against::inside : Against::outside;
}

struct Segment {
  Point a;
  Point b;
};

bool meet(const Segment& one, const Segment& other) {
  const int a = side_of(one.a, one.b, other.a);
  const int b = side_of(one.a, one.b, other.b);
  const int c = side_of(other.a, other.b, one.a);
  const int d = side_of(other.a, other.b, one.b);
  if (a * b < 0 && c * d < 0) return true;
  return is_between(one.a, one.b, other.a) || is_between(one.a, one.b, other.b) ||
         is_between(other.a, other.b, one.a) || is_between(other.a, other.b, one.b);
}

// Neighbours share a point; they may not run back over each other.
bool folds_back(const Segment& one, const Segment& next) {
  return is_between(one.a, one.b, next.b) || is_between(next.a, next.b, one.a);
}

bool crosses(std::span<const Point> ring, std::size_t i, std::size_t j) {
  const std::size_t n = ring.size();
  const Segment one{ring[i], ring[(i + 1) % n]};
  const Segment other{ring[j], ring[(j + 1) % n]};
  if (j == i + 1) return folds_back(one, other);
  if (i == 0 && j == n - 1) return folds_back(other, one);
  return meet(one, other);
}

Status check_places(std::span<const Point> points) {
  for (const Point point : points) {
    if (!is_on_earth(point)) return fail(Errc::off_earth);
  }
  return {};
}

Nearest nearest_of_segment(Metres a, Metres b) {
  const Metres way{b.east - a.east, b.north - a.north};
  const double squared = way.east * way.east + way.north * way.north;
  const double along =
      squared == 0 ? 0 : std::clamp(-(a.east * way.east + a.north * way.north) / squared, 0.0, 1.0);
  return {std::hypot(a.east + along * way.east, a.north + along * way.north), 0, along};
}

}  // namespace

std::optional<Nearest> nearest_on(std::span<const Point> line, Point place) {
  if (line.empty()) return std::nullopt;
  const LocalPlane plane(place);
  Metres before = plane.metres(line.front());
  Nearest out{std::hypot(before.east, before.north), 0, 0};
  for (std::size_t i = 1; i < line.size(); ++i) {
    const Metres next = plane.metres(line[i]);
    const Nearest here = nearest_of_segment(before, next);
    if (here.distance_m < out.distance_m) out = {here.distance_m, i - 1, here.along};
    before = next;
  }
  return out;
}

bool contains(const Area& area, Point place) {
  if (against(area.outer, place) == Against::outside) return false;
  return std::ranges::none_of(area.holes,
                              [&](const Line& hole) { return against(hole, place) == Against::inside; });
}

bool contains(const Corridor& corridor, Point place) {
  const auto nearest = nearest_on(corridor.line, place);
  return nearest && nearest->distance_m <= static_cast<double>(corridor.half_width_m);
}

Box box_of(const Corridor& corridor) {
  Box out;
  const auto reach = 1.01 * static_cast<double>(corridor.half_width_m) + 1;
  for (const Point point : corridor.line) {
    const LocalPlane plane(point);
    out.include(plane.point({-reach, -reach}));
    out.include(plane.point({reach, reach}));
  }
  return out;
}

Status check(const Corridor& corridor) {
  if (corridor.line.size() < 2) return fail(Errc::too_few_points);
  if (corridor.half_width_m < least_half_width_m || corridor.half_width_m > most_half_width_m)
    return fail(Errc::bad_width, std::to_string(corridor.half_width_m) + " m");
  return check_places(corridor.line);
}

Status check_simple(std::span<const Point> ring) {
  if (ring.size() < 3) return fail(Errc::too_few_points);
  if (ring.size() > most_simple_points) return fail(Errc::too_large, std::to_string(ring.size()) + " points");
  if (auto placed = check_places(ring); !placed) return placed;
  for (std::size_t i = 0; i < ring.size(); ++i) {
    for (std::size_t j = i + 1; j < ring.size(); ++j) {
      if (crosses(ring, i, j))
        return fail(Errc::crosses_itself, "segments " + std::to_string(i) + " and " + std::to_string(j));
    }
  }
  return {};
}

}  // namespace wastewatch::geo
