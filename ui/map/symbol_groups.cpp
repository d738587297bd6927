#include "ui/map/symbol_groups.h"

#include <algorithm>

namespace wastewatch::ui {
namespace {

constexpr double cluster_reach = 44;
constexpr double symbol_radius = 12;

bool stands_alone(const MapSymbol& symbol) { return symbol.kind == QLatin1String("alert"); }

}  // namespace

std::vector<QPointF> screen_points(const QList<MapSymbol>& symbols, const MapCamera& camera) {
  std::vector<QPointF> points;
  points.reserve(static_cast<std::size_t>(symbols.size()));
  for (const MapSymbol& symbol : symbols)
    points.push_back(camera.toScreen(symbol.longitude, symbol.latitude));
  return points;
}

std::vector<Cluster> symbol_groups(const QList<MapSymbol>& symbols, const std::vector<QPointF>& points) {
  if (points.size() > 24) return cluster(points, cluster_reach);
  std::vector<Cluster> single;
  single.reserve(points.size());
  for (std::size_t i = 0; i < points.size(); ++i) single.push_back({points[i], {i}});
  std::ranges::stable_sort(single, {}, [&](const Cluster& c) {
    return stands_alone(symbols[static_cast<qsizetype>(c.members.front())]);
  });
  return single;
}

double cluster_radius(std::size_t count) {
  if (count == 1) return symbol_radius;
  return count < 10 ? 14 : (count < 100 ? 17 : 20);
}

std::vector<QRectF> symbol_rooms(const QList<MapSymbol>& symbols, const MapCamera& camera) {
  std::vector<QRectF> out;
  for (const Cluster& group : symbol_groups(symbols, screen_points(symbols, camera))) {
    const double reach = cluster_radius(group.members.size());
    out.emplace_back(group.at.x() - reach, group.at.y() - reach, 2 * reach, 2 * reach);
  }
  return out;
}

}  // namespace wastewatch::ui
