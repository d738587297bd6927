// The offline base map: county borders and places read from resources/map/basemap.json (made by build.py
// there, see its header for sources and datum). Points are kept on the unit square of projection.h.
#pragma once

#include <QByteArray>
#include <QPointF>
#include <QRectF>
#include <QString>
#include <vector>

#include "base/error.h"

namespace wastewatch::ui {

struct BaseMap {
  struct Arc {
    std::vector<QPointF> points;
    QRectF bounds;
    int level = 0;  // -1 not drawn, 0 coast or edge, 1 county, 2 prefecture, 3 province
  };
  struct Area {  // one ring; arc numbers as in TopoJSON: ~n is arc n backwards
    std::vector<int> arcs;
    QRectF bounds;
  };
  struct Place {
    QString en, zh;
    int rank = 3;  // 0 province seat ... 3 town
    QPointF at;
  };

  QRectF box;  // what the map covers
  std::vector<Arc> arcs;
  std::vector<Area> areas;
  std::vector<Place> places;
};

Result<BaseMap> parse_base_map(const QByteArray& json);

// The built-in map, read on first use. GUI thread only.
const BaseMap& base_map();

}  // namespace wastewatch::ui
