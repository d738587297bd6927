#include "ui/map/clusters.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace wastewatch::ui {

namespace {

using Cell = std::pair<long, long>;

Cell cell_at(QPointF at, double side) {
  return {std::lround(std::floor(at.x() / side)), std::lround(std::floor(at.y() / side))};
}

std::vector<Cluster> by_cell(std::span<const QPointF> points, double reach) {
  std::vector<Cluster> out;
  std::map<Cell, std::size_t> cells;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const auto [at, fresh] = cells.try_emplace(cell_at(points[i], reach), out.size());
    if (fresh) out.push_back({});
    Cluster& group = out[at->second];
    group.members.push_back(i);
    group.at += (points[i] - group.at) / static_cast<double>(group.members.size());
  }
  return out;
}

// Groups that are kept, found by the cell of their middle.
class Kept {
 public:
  explicit Kept(double apart) : apart_(apart) {}

  void add(Cluster group) {
    if (Cluster* near = near_to(group.at)) return merge(*near, std::move(group));
    cells_.emplace(cell_at(group.at, apart_), groups_.size());
    groups_.push_back(std::move(group));
  }
  std::vector<Cluster> groups() && { return std::move(groups_); }

 private:
  Cluster* near_to(QPointF at) {
    const auto [column, row] = cell_at(at, apart_);
    for (long x = column - 1; x <= column + 1; ++x) {
      for (long y = row - 1; y <= row + 1; ++y) {
        const auto found = cells_.equal_range({x, y});
        for (auto one = found.first; one != found.second; ++one) {
          const QPointF way = groups_[one->second].at - at;
          if (QPointF::dotProduct(way, way) < apart_ * apart_) return &groups_[one->second];
        }
      }
    }
    return nullptr;
  }
  // The middle of what was there first stays, so that its cell does.
  static void merge(Cluster& into, Cluster group) {
    into.members.insert(into.members.end(), group.members.begin(), group.members.end());
    std::ranges::sort(into.members);
  }

  double apart_;
  std::vector<Cluster> groups_;
  std::multimap<Cell, std::size_t> cells_;
};

}  // namespace

std::vector<Cluster> cluster(std::span<const QPointF> points, double reach) {
  Kept kept(reach * 0.75);
  for (Cluster& group : by_cell(points, reach)) kept.add(std::move(group));
  return std::move(kept).groups();
}

}  // namespace wastewatch::ui
