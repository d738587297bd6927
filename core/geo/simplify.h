// Fewer points for the same line. Pure; thread safe.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "geo/point.h"

namespace wastewatch::geo {

// The indices of the points that are kept, ascending, the first and the last among them: every point that is
// left out lies within `tolerance_m` of the line through those kept (Douglas and Peucker 1973). Long lines
// are taken in pieces of simplified_piece points, so that the work grows with their length and not with its
// square.
inline constexpr std::size_t simplified_piece = 1'024;
std::vector<std::size_t> simplified(std::span<const Point> line, double tolerance_m);

// The same with at most `most` points (at least 2), with the tolerance doubled until they are so few.
// Each round starts from what the one before kept.
std::vector<std::size_t> simplified_to(std::span<const Point> line, double tolerance_m, std::size_t most);

}  // namespace wastewatch::geo
