#include "ui/map/base_layer.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>
#include <algorithm>
#include <optional>

#include "ui/map/basemap.h"
#include "ui/map/symbol_groups.h"

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

bool touches(const std::vector<QRectF>& rooms, const QRectF& frame) {
  return std::ranges::any_of(rooms, [&](const QRectF& room) { return room.intersects(frame); });
}

std::vector<QPolygonF> ways_of(const QList<MapTrack>& tracks, const MapCamera& camera) {
  std::vector<QPolygonF> out;
  for (const MapTrack& track : tracks) {
    QPolygonF way;
    for (const QPointF& point : track.points)
      append_decimated(way, camera.toScreen(point.x(), point.y()), false);
    out.push_back(std::move(way));
  }
  return out;
}

bool crosses(const std::vector<QPolygonF>& ways, const QRectF& frame) {
  return std::ranges::any_of(ways, [&](const QPolygonF& way) {
    if (!way.boundingRect().adjusted(-1, -1, 1, 1).intersects(frame)) return false;
    for (qsizetype i = 1; i < way.size(); ++i) {
      if (QRectF(way[i - 1], way[i]).normalized().adjusted(-3, -3, 3, 3).intersects(frame)) return true;
    }
    return false;
  });
}

// What names keep off, on the screen.
struct Room {
  QRectF inside;
  std::vector<QRectF> symbols;
  std::vector<QPolygonF> ways;
  std::vector<QRectF> names{};  // those drawn already
};

// Sides of a place where its name may stand, best first.
constexpr QPointF sides[] = {{1, 0}, {-1, 0}, {0, -1}, {0, 1}, {1, -1}, {-1, -1}, {1, 1}, {-1, 1}};

// Where a name of that size finds room beside its place.
std::optional<QRectF> free_frame(QPointF at, QSizeF size, const Room& room) {
  const QPointF half(size.width() / 2, size.height() / 2);
  for (const double gap : {10.0, 22.0}) {
    for (const QPointF& side : sides) {
      const QPointF middle = at + QPointF(side.x() * (gap + half.x()), side.y() * (gap + half.y()));
      const QRectF frame(middle - half, size);
      if (!room.inside.contains(frame) || touches(room.symbols, frame) || crosses(room.ways, frame)) continue;
      if (!touches(room.names, frame.adjusted(-12, -4, 12, 4))) return frame;
    }
  }
  return std::nullopt;
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
  Room room{boundingRect(), symbol_rooms(symbols_, camera), ways_of(tracks_, camera)};
  painter.setFont(font_);
  painter.setPen(QPen(label_, 1));
  painter.setBrush(land_);
  for (const BaseMap::Place& place : base_map().places) {
    const QPointF at = camera.unit_to_screen(place.at);
    if (camera.zoom() < first_zoom(place.rank) || !boundingRect().contains(at)) continue;
    const QString name = chinese_ && !place.zh.isEmpty() ? place.zh : place.en;
    const auto frame = free_frame(at, {metrics.horizontalAdvance(name), metrics.height()}, room);
    if (!frame) continue;
    room.names.push_back(*frame);
    painter.drawEllipse(at, 2, 2);
    painter.drawText(QPointF(frame->left(), frame->top() + metrics.ascent()), name);
  }
}

}  // namespace wastewatch::ui
