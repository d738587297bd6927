#include "ui/map/track_layer.h"

#include <QPainter>
#include <QPolygonF>

namespace wastewatch::ui {
namespace {

QPolygonF on_screen(const MapTrack& track, const MapCamera& camera) {
  QPolygonF line;
  for (const QPointF& point : track.points) {
    const QPointF at = camera.toScreen(point.x(), point.y());
    if (!line.isEmpty() && (line.last() - at).manhattanLength() < 1.5 && &point != &track.points.last())
      continue;
    line << at;
  }
  return line;
}

void draw_open_ring(QPainter& painter, QPointF at, const QColor& color, const QColor& inside) {
  painter.setPen(QPen(color, 2));
  painter.setBrush(inside);
  painter.drawEllipse(at, 5, 5);
}

}  // namespace

TrackLayer::TrackLayer(QQuickItem* parent) : MapLayer(parent) {
  connect(this, &TrackLayer::changed, this, [this] { update(); });
}

void TrackLayer::draw(QPainter& painter, const MapCamera& camera) {
  painter.setFont(font_);
  for (const MapTrack& track : tracks_) {
    const bool is_truck = track.kind == QLatin1String("truck");
    const QColor color = is_truck ? truck_ : tracker_;
    const qreal width = is_truck ? 4 : 2;
    const QPolygonF line = on_screen(track, camera);
    if (line.isEmpty()) continue;
    painter.setBrush(Qt::NoBrush);
    for (const QPen& pen : {QPen(casing_, width + 3), QPen(color, width)}) {
      QPen round = pen;
      round.setJoinStyle(Qt::RoundJoin);
      round.setCapStyle(Qt::RoundCap);
      painter.setPen(round);
      painter.drawPolyline(line);
    }
    if (track.open_start) draw_open_ring(painter, line.first(), color, casing_);
    if (!track.open_end) continue;
    draw_open_ring(painter, line.last(), color, casing_);
    painter.drawText(QRectF(line.last() + QPointF(-60, 10), QSizeF(120, 20)), Qt::AlignCenter,
                     track.end_label);
  }
}

}  // namespace wastewatch::ui
