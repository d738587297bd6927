// Which symbols are drawn alone and which become one disc, and the room they take on the screen, which labels
// keep off. Pure.
#pragma once

#include <QList>
#include <QRectF>
#include <vector>

#include "ui/map/clusters.h"
#include "ui/map/map_camera.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

std::vector<QPointF> screen_points(const QList<MapSymbol>& symbols, const MapCamera& camera);
// Alerts on top. Few symbols are never grouped: a route of one load has a dozen and none may vanish.
std::vector<Cluster> symbol_groups(const QList<MapSymbol>& symbols, const std::vector<QPointF>& points);
double cluster_radius(std::size_t count);
std::vector<QRectF> symbol_rooms(const QList<MapSymbol>& symbols, const MapCamera& camera);

}  // namespace wastewatch::ui
