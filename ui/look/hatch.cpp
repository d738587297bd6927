#include "ui/look/hatch.h"

#include <QPainter>
#include <algorithm>

namespace wastewatch::ui {
namespace {

constexpr qreal line_width = 1.5;

}  // namespace

Hatch::Hatch(QQuickItem* parent) : QQuickPaintedItem(parent) {
  setAntialiasing(true);
  connect(this, &Hatch::changed, this, [this] { update(); });
}

void Hatch::paint(QPainter* painter) {
  painter->setPen(QPen(color_, line_width));
  const qreal step = std::max(2.0, spacing_);
  for (qreal x = -height(); x < width(); x += step) {
    painter->drawLine(QPointF(x, height()), QPointF(x + height(), 0));
  }
}

}  // namespace wastewatch::ui
