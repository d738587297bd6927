#include "geo/simplify.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include "geo/local_plane.h"

namespace wastewatch::geo {
namespace {

using Piece = std::pair<std::size_t, std::size_t>;

double distance_to(Metres place, Metres a, Metres b) {
  const Metres way{b.east - a.east, b.north - a.north};
  const Metres from{place.east - a.east, place.north - a.north};
  const double squared = way.east * way.east + way.north * way.north;
  const double along =
      squared == 0 ? 0 : std::clamp((from.east * way.east + from.north * way.north) / squared, 0.0, 1.0);
  return std::hypot(from.east - along * way.east, from.north - along * way.north);
}

// The point farthest from the chord, or the piece's end when all are within the tolerance.
std::size_t farthest(std::span<const Metres> line, Piece piece, double tolerance_m) {
  std::size_t out = piece.second;
  for (std::size_t i = piece.first + 1; i < piece.second; ++i) {
    const double distance = distance_to(line[i], line[piece.first], line[piece.second]);
    if (!(distance > tolerance_m)) continue;
    tolerance_m = distance;
    out = i;
  }
  return out;
}

void keep_within(std::span<const Metres> line, Piece whole, double tolerance_m, std::vector<bool>& kept) {
  std::vector<Piece> open{whole};
  while (!open.empty()) {
    const Piece piece = open.back();
    open.pop_back();
    const std::size_t at = farthest(line, piece, tolerance_m);
    kept[at] = true;
    if (at == piece.second) continue;
    open.emplace_back(piece.first, at);
    open.emplace_back(at, piece.second);
  }
}

std::vector<Metres> flat(std::span<const Point> line) {
  const LocalPlane plane(line[line.size() / 2]);
  std::vector<Metres> out;
  out.reserve(line.size());
  for (const Point point : line) out.push_back(plane.metres(point));
  return out;
}

}  // namespace

std::vector<std::size_t> simplified(std::span<const Point> line, double tolerance_m) {
  if (line.empty()) return {};
  const auto metres = flat(line);
  std::vector<bool> kept(line.size());
  kept[0] = true;
  for (std::size_t from = 0; from + 1 < line.size();) {
    const std::size_t to = std::min(from + simplified_piece, line.size() - 1);
    keep_within(metres, {from, to}, tolerance_m, kept);
    from = to;
  }
  std::vector<std::size_t> out;
  for (std::size_t i = 0; i < kept.size(); ++i) {
    if (kept[i]) out.push_back(i);
  }
  return out;
}

std::vector<std::size_t> simplified_to(std::span<const Point> line, double tolerance_m, std::size_t most) {
  auto out = simplified(line, tolerance_m);
  for (double coarser = std::max(1.0, tolerance_m); out.size() > std::max<std::size_t>(most, 2);) {
    coarser *= 2;
    std::vector<Point> fewer;
    fewer.reserve(out.size());
    for (const std::size_t i : out) fewer.push_back(line[i]);
    const auto again = simplified(fewer, coarser);
    std::vector<std::size_t> mapped;
    mapped.reserve(again.size());
    for (const std::size_t i : again) mapped.push_back(out[i]);
    out = std::move(mapped);
  }
  return out;
}

}  // namespace wastewatch::geo
