#include "ui/map/symbol_shapes.h"

#include <QPainterPath>
#include <QPixmap>
#include <cmath>
#include <numbers>

#include "ui/look/icon.h"

namespace wastewatch::ui {
namespace {

QPolygonF regular_polygon(int corners, double radius, double turn) {
  QPolygonF polygon;
  for (int i = 0; i < corners; ++i) {
    const double angle = 2 * std::numbers::pi * i / corners + turn;
    polygon << QPointF(std::cos(angle) * radius, std::sin(angle) * radius);
  }
  return polygon;
}

QPolygonF pointer() { return {{0, -10}, {7, 9}, {0, 5}, {-7, 9}}; }
QPolygonF diamond(double radius) { return regular_polygon(4, radius, 0); }
QPolygonF square(double half) { return {QRectF(-half, -half, 2 * half, 2 * half)}; }
QPolygonF plant() { return {{-9, 9}, {-9, -2}, {1, -2}, {1, -10}, {6, -10}, {6, -2}, {9, -2}, {9, 9}}; }

void fill_with_halo(QPainter& painter, const QPolygonF& shape, const QColor& color, const QColor& halo) {
  painter.setPen(QPen(halo, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(halo);
  painter.drawPolygon(shape);
  painter.setPen(Qt::NoPen);
  painter.setBrush(color);
  painter.drawPolygon(shape);
}

void outline_with_halo(QPainter& painter, const QPolygonF& shape, const QColor& color, const QColor& halo) {
  fill_with_halo(painter, shape, halo, halo);
  painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::MiterJoin));
  painter.setBrush(halo);
  painter.drawPolygon(shape);
}

void draw_alert(QPainter& painter, int grade, const SymbolInks& inks, qreal ratio) {
  constexpr const char* files[] = {"grade_notice", "grade_notice", "grade_serious", "grade_critical"};
  const QString file = Icon::file_of(QLatin1String(files[std::clamp(grade, 0, 3)]), 16, false);
  const int side = static_cast<int>(std::lround(24 * ratio));
  painter.setPen(Qt::NoPen);
  painter.setBrush(inks.halo);
  painter.drawEllipse(QPointF(0, 0), 14, 14);
  const QPixmap picture = Icon::picture(file, {side, side}, inks.grade);
  painter.drawPixmap(QRectF(-12, -12, 24, 24), picture, picture.rect());
}

void draw_stop(QPainter& painter, const QString& label, const SymbolInks& inks) {
  painter.setPen(QPen(inks.ink, 1.5));
  painter.setBrush(inks.halo);
  painter.drawEllipse(QPointF(0, 0), 10, 10);
  painter.drawText(QRectF(-20, -10, 40, 20), Qt::AlignCenter, label);
}

// Where a device is; hollow where it was.
void draw_device(QPainter& painter, const MapSymbol& symbol, const QPolygonF& shape, const QColor& color,
                 const QColor& halo) {
  if (symbol.is_old) return outline_with_halo(painter, shape, color, halo);
  fill_with_halo(painter, shape, color, halo);
}

void draw_truck(QPainter& painter, const MapSymbol& symbol, const SymbolInks& inks) {
  painter.rotate(symbol.heading);
  draw_device(painter, symbol, pointer(), inks.ink, inks.halo);
}

}  // namespace

void draw_symbol_shape(QPainter& painter, const MapSymbol& symbol, const SymbolInks& inks, qreal ratio) {
  const QString& kind = symbol.kind;
  if (kind == QLatin1String("alert")) return draw_alert(painter, symbol.grade, inks, ratio);
  if (kind == QLatin1String("stop")) return draw_stop(painter, symbol.label, inks);
  if (kind == QLatin1String("truck")) return draw_truck(painter, symbol, inks);
  if (kind == QLatin1String("tracker"))
    return draw_device(painter, symbol, diamond(8), inks.accent, inks.halo);
  if (kind == QLatin1String("station")) {
    return outline_with_halo(painter, regular_polygon(6, 9, 0), inks.ink, inks.halo);
  }
  outline_with_halo(painter, kind == QLatin1String("plant") ? plant() : square(8), inks.ink, inks.halo);
}

void draw_haloed_text(QPainter& painter, const QRectF& frame, const QString& text, const QColor& ink,
                      const QColor& halo) {
  painter.setPen(halo);
  for (const QPointF by : {QPointF(-1, 0), QPointF(1, 0), QPointF(0, -1), QPointF(0, 1)})
    painter.drawText(frame.translated(by), Qt::AlignCenter, text);
  painter.setPen(ink);
  painter.drawText(frame, Qt::AlignCenter, text);
}

}  // namespace wastewatch::ui
