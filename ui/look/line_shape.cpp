#include "ui/look/line_shape.h"

#include <QPainter>

namespace wastewatch::ui {

LineShape::LineShape(QQuickItem* parent) : QQuickPaintedItem(parent) {
  connect(this, &LineShape::changed, this, [this] { update(); });
}

void LineShape::paint(QPainter* painter) {
  QPen pen(color_, thickness_, Qt::SolidLine, Qt::FlatCap);
  if (dash_ > 0) pen.setDashPattern({dash_ / thickness_, dash_ / thickness_});
  painter->setPen(pen);
  const bool across = width() >= height();
  const QPointF middle(width() / 2, height() / 2);
  painter->drawLine(across ? QPointF(0, middle.y()) : QPointF(middle.x(), 0),
                    across ? QPointF(width(), middle.y()) : QPointF(middle.x(), height()));
}

}  // namespace wastewatch::ui
