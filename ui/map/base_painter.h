// Paints what lies below everything else: land, waters, the dense road net, roads, railways, borders, and the
// hatch where the map knows nothing. Names are in base_names.h. Pure functions; any thread.
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <cmath>

#include "ui/map/basemap.h"
#include "ui/map/projection.h"

class QPainter;

namespace wastewatch::ui {

// What part of the world is seen: logical pixels.
struct BaseView {
  QPointF centre;  // on the unit square
  double zoom = 0;
  QSizeF size;

  double pixels() const { return tile_pixels * std::exp2(zoom); }  // of the unit square's side
  QPointF middle() const { return {size.width() / 2, size.height() / 2}; }
  QPointF to_screen(QPointF unit) const { return (unit - centre) * pixels() + middle(); }
  QRectF visible() const {
    const QSizeF seen = size / pixels();
    return {centre - QPointF(seen.width(), seen.height()) / 2, seen};
  }
};

// Colours by role (Theme.qml) and the font of names.
struct BaseStyle {
  QColor land, water, shore, dense;
  QColor road;       // minor ones, and the edge of all when they are wide
  QColor main_road;  // main ones
  QColor road_fill;  // inside of wide ones
  QColor railway;
  QColor boundary, unknown, label, minor_label, water_label;
  QFont font;
  bool chinese = false;

  bool operator==(const BaseStyle&) const = default;
};

// Beyond this zoom the map bears less than it seems to: the page says so.
constexpr double schematic_zoom = 12;

void paint_base(QPainter& painter, const BaseMap& map, const BaseView& view, const BaseStyle& style);

}  // namespace wastewatch::ui
