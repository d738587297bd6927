#include "ui/map/symbol_groups.h"

#include <algorithm>

namespace wastewatch::ui {
namespace {

constexpr double cluster_reach = 44;
constexpr double symbol_radius = 12;
constexpr std::size_t most_single = 24;

bool stands_alone(const MapSymbol& symbol) { return symbol.kind == QLatin1String("alert"); }

void add_single(std::vector<Cluster>& groups, const std::vector<QPointF>& points, std::size_t i) {
  groups.push_back({points[i], {i}});
}

// The squares are counted from the world's corner, not from the picture's.
std::vector<Cluster> grouped(const std::vector<QPointF>& points, const std::vector<std::size_t>& members,
                             QPointF corner) {
  std::vector<QPointF> own;
  own.reserve(members.size());
  for (const std::size_t i : members) own.push_back(points[i] - corner);
  std::vector<Cluster> groups = cluster(own, cluster_reach);
  for (Cluster& group : groups) {
    group.at += corner;
    for (std::size_t& member : group.members) member = members[member];
  }
  return groups;
}

}  // namespace

std::vector<QPointF> screen_points(const QList<MapSymbol>& symbols, const Viewport& view) {
  std::vector<QPointF> points;
  points.reserve(static_cast<std::size_t>(symbols.size()));
  for (const MapSymbol& symbol : symbols)
    points.push_back(view.to_screen(to_unit({symbol.longitude, symbol.latitude})));
  return points;
}

std::vector<Cluster> symbol_groups(const QList<MapSymbol>& symbols, const std::vector<QPointF>& points,
                                   const Viewport& view, int apart) {
  std::vector<std::size_t> others;
  std::vector<std::size_t> alone;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const bool single = static_cast<int>(i) == apart || stands_alone(symbols[static_cast<qsizetype>(i)]);
    (single ? alone : others).push_back(i);
  }
  std::vector<Cluster> groups;
  if (points.size() > most_single) {
    groups = grouped(points, others, view.to_screen({}));
  } else {
    for (const std::size_t i : others) add_single(groups, points, i);
  }
  for (const std::size_t i : alone) add_single(groups, points, i);
  return groups;
}

double cluster_radius(std::size_t count) {
  if (count == 1) return symbol_radius;
  return count < 10 ? 14 : (count < 100 ? 17 : 20);
}

std::vector<QRectF> symbol_rooms(const std::vector<Cluster>& groups) {
  std::vector<QRectF> out;
  out.reserve(groups.size());
  for (const Cluster& group : groups) {
    const double reach = cluster_radius(group.members.size());
    out.emplace_back(group.at.x() - reach, group.at.y() - reach, 2 * reach, 2 * reach);
  }
  return out;
}

int worst_grade(const QList<MapSymbol>& symbols, const Cluster& group) {
  int worst = Grade::None;
  for (const std::size_t i : group.members) worst = std::max(worst, symbols[static_cast<qsizetype>(i)].grade);
  return worst;
}

}  // namespace wastewatch::ui
