// Names beside symbols that stand alone, where there is room: plates, trackers, sites. Few or none: a crowd
// is not labelled. Pure.
#pragma once

#include <QFont>
#include <QList>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <vector>

#include "ui/basemap/viewport.h"
#include "ui/map/clusters.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

constexpr double labelled_zoom = 10;       // from here on
constexpr std::size_t most_labelled = 60;  // lone symbols in the picture
constexpr double widest_label = 180;       // pixels; longer names end in an ellipsis

struct SymbolLabel {
  QString text;
  QRectF frame;
};

// They keep off symbols, ways, each other and the edge of the picture.
std::vector<SymbolLabel> symbol_labels(const QList<MapSymbol>& symbols, const std::vector<Cluster>& groups,
                                       const std::vector<QPolygonF>& ways, const Viewport& view,
                                       const QFont& font);

}  // namespace wastewatch::ui
