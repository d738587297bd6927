// Areas and corridors below tracks and symbols: forbidden zones hatched, corridors tinted with a dashed edge,
// reaches as circles. Outlines are made once, in pixels of one zoom, and moved with the picture. GUI thread
// only.
#pragma once

#include <QFont>
#include <QList>
#include <QPainter>
#include <QPainterPath>
#include <vector>

#include "ui/basemap/viewport.h"
#include "ui/map/map_colors.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

class ShapePainter {
 public:
  void set_shapes(const QList<MapShape>& shapes);
  const QList<MapShape>& shapes() const { return shapes_; }

  // `selected`: the key of the shape with a solid edge; empty: none.
  void paint(QPainter& painter, const Viewport& view, const MapColors& colors, const QString& selected) const;
  // The uppermost shape at a place of the picture, -1: none.
  int at(QPointF screen, const Viewport& view) const;

 private:
  struct Outline {
    QPointF origin;  // on the unit square
    QPainterPath path;
  };
  static Outline outline_of(const MapShape& shape);
  static QTransform placed(const Outline& outline, const Viewport& view);

  QList<MapShape> shapes_;
  std::vector<Outline> outlines_;
};

}  // namespace wastewatch::ui
