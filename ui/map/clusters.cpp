#include "ui/map/clusters.h"

#include <cmath>
#include <map>
#include <utility>

namespace wastewatch::ui {

std::vector<Cluster> cluster(std::span<const QPointF> points, double reach) {
  std::vector<Cluster> out;
  std::map<std::pair<long, long>, std::size_t> cell_of;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const std::pair cell(std::lround(std::floor(points[i].x() / reach)),
                         std::lround(std::floor(points[i].y() / reach)));
    const auto [at, fresh] = cell_of.try_emplace(cell, out.size());
    if (fresh) out.push_back({});
    Cluster& group = out[at->second];
    group.members.push_back(i);
    group.at += (points[i] - group.at) / static_cast<double>(group.members.size());
  }
  return out;
}

}  // namespace wastewatch::ui
