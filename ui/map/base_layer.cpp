#include "ui/map/base_layer.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include "ui/map/basemap.h"

namespace wastewatch::ui {
namespace {

// Points closer than a pixel to the last one drawn add nothing.
void append_decimated(QPolygonF& out, QPointF point, bool keep) {
  if (!keep && !out.isEmpty() && (out.last() - point).manhattanLength() < 1.0) return;
  out << point;
}

void append_arc(QPolygonF& out, const BaseMap::Arc& arc, bool backwards, const MapCamera& camera) {
  const auto n = arc.points.size();
  for (std::size_t i = 0; i < n; ++i) {
    const QPointF unit = arc.points[backwards ? n - 1 - i : i];
    append_decimated(out, camera.unit_to_screen(unit), i == 0 || i + 1 == n);
  }
}

QPolygonF ring_of(const BaseMap::Area& area, const MapCamera& camera) {
  QPolygonF ring;
  for (const int ref : area.arcs) {
    append_arc(ring, base_map().arcs[static_cast<std::size_t>(ref < 0 ? ~ref : ref)], ref < 0, camera);
  }
  return ring;
}

// The zoom from which places of a rank have room.
double first_zoom(int rank) {
  constexpr double from[] = {0, 7.5, 9, 10};
  return from[std::clamp(rank, 0, 3)];
}

}  // namespace

BaseLayer::BaseLayer(QQuickItem* parent) : MapLayer(parent) {
  connect(this, &BaseLayer::changed, this, [this] { update(); });
}

void BaseLayer::draw(QPainter& painter, const MapCamera& camera) {
  draw_land(painter, camera);
  draw_boundaries(painter, camera);
  draw_places(painter, camera);
}

void BaseLayer::draw_land(QPainter& painter, const MapCamera& camera) const {
  const QRectF visible = camera.visible_unit();
  painter.fillRect(boundingRect(), water_);
  painter.setPen(QPen(land_, 1));
  painter.setBrush(land_);
  for (const BaseMap::Area& area : base_map().areas) {
    if (area.bounds.intersects(visible)) painter.drawPolygon(ring_of(area, camera));
  }
}

void BaseLayer::draw_boundaries(QPainter& painter, const MapCamera& camera) const {
  const QRectF visible = camera.visible_unit();
  QPen county(boundary_, 1, Qt::CustomDashLine, Qt::FlatCap);
  county.setDashPattern({4, 3});
  const QPen coast(boundary_, 1);
  painter.setBrush(Qt::NoBrush);
  for (const BaseMap::Arc& arc : base_map().arcs) {
    if (!arc.bounds.intersects(visible)) continue;
    if (arc.level < 0 || (arc.level == 1 && camera.zoom() < 8.5)) continue;
    QPolygonF line;
    append_arc(line, arc, false, camera);
    painter.setPen(arc.level == 0 ? coast : county);
    painter.drawPolyline(line);
  }
}

void BaseLayer::draw_places(QPainter& painter, const MapCamera& camera) const {
  const QFontMetricsF metrics(font_);
  std::vector<QRectF> taken;
  painter.setFont(font_);
  for (const BaseMap::Place& place : base_map().places) {
    const QPointF at = camera.unit_to_screen(place.at);
    if (camera.zoom() < first_zoom(place.rank) || !boundingRect().contains(at)) continue;
    const QString name = chinese_ && !place.zh.isEmpty() ? place.zh : place.en;
    const QRectF frame(at.x() + 10, at.y() - metrics.height() / 2, metrics.horizontalAdvance(name),
                       metrics.height());
    const QRectF room = frame.adjusted(-12, -4, 12, 4);
    if (std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(room); })) continue;
    taken.push_back(room);
    painter.setPen(QPen(label_, 1));
    painter.setBrush(land_);
    painter.drawEllipse(at, 2, 2);
    painter.drawText(QPointF(frame.left(), frame.top() + metrics.ascent()), name);
  }
}

}  // namespace wastewatch::ui
