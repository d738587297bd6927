// Which symbols are drawn alone and which become one disc, and the room they take on the screen, which labels
// keep off. Pure.
#pragma once

#include <QList>
#include <QRectF>
#include <vector>

#include "ui/basemap/viewport.h"
#include "ui/map/clusters.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

std::vector<QPointF> screen_points(const QList<MapSymbol>& symbols, const Viewport& view);
// Alerts on top and alone. Few symbols are never grouped: a route of one load has a dozen and none may
// vanish. Groups stay together while the map is dragged.
// `apart`: the index of one that is not grouped, as it is selected; -1: none.
std::vector<Cluster> symbol_groups(const QList<MapSymbol>& symbols, const std::vector<QPointF>& points,
                                   const Viewport& view, int apart = -1);
double cluster_radius(std::size_t count);
std::vector<QRectF> symbol_rooms(const std::vector<Cluster>& groups);
// The worst grade among the members of a group.
int worst_grade(const QList<MapSymbol>& symbols, const Cluster& group);

}  // namespace wastewatch::ui
