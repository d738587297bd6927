// What lies below everything: the raster map that was chosen in the settings where it can be used and has
// tiles, else the offline base map and its names. Kept tiles that stand in lie over the offline map. GUI
// thread only.
#pragma once

#include <QFont>
#include <QPainter>

#include "ui/basemap/base_names.h"
#include "ui/basemap/base_pieces.h"
#include "ui/map/map_colors.h"

namespace wastewatch::ui {

struct NameLook {
  const MapColors& colors;
  const QFont& font;
  bool chinese = false;
};

class RasterMap;

class MapGround {
 public:
  explicit MapGround(RasterMap& raster) : raster_(raster) {}
  void paint(QPainter& painter, const Viewport& view, const MapColors& colors, BaseQuality changing);
  void paint_names(QPainter& painter, const Viewport& view, const BaseObstacles& obstacles,
                   const NameLook& look);

  bool takes_raster(const Viewport& view) const;

 private:
  RasterMap& raster_;
  BasePieces pieces_;
  NamePainter names_;
};

}  // namespace wastewatch::ui
