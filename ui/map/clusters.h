// Symbols that would cover each other become one disc with their number. Pure: positions in, groups out.
#pragma once

#include <QPointF>
#include <span>
#include <vector>

namespace wastewatch::ui {

struct Cluster {
  QPointF at;                        // the mean of its members
  std::vector<std::size_t> members;  // indices, ascending
};

// Groups points of one square cell of `reach` pixels, and groups whose middles then lie within three quarters
// of `reach`; every index appears exactly once. Order follows the first member.
std::vector<Cluster> cluster(std::span<const QPointF> points, double reach);

}  // namespace wastewatch::ui
