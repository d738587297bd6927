// What part of the world a map shows. Value type.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <cmath>

#include "ui/basemap/projection.h"

namespace wastewatch::ui {

// Sizes in logical pixels.
struct Viewport {
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

// QRectF::intersects() passes over upright and level lines.
inline bool overlap(const QRectF& a, const QRectF& b) {
  return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

}  // namespace wastewatch::ui
