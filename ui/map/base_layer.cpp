#include "ui/map/base_layer.h"

#include <QPainter>
#include <QPolygonF>

#include "ui/basemap/basemap.h"
#include "ui/map/symbol_groups.h"

namespace wastewatch::ui {
namespace {

Viewport seen_by(const MapCamera& camera) {
  return {to_unit({camera.longitude(), camera.latitude()}), camera.zoom(), {camera.width(), camera.height()}};
}

// Points closer than three pixels to the one before make no difference to names.
QPolygonF way_on_screen(const MapTrack& track, const MapCamera& camera) {
  QPolygonF way;
  for (const QPointF& point : track.points) {
    const QPointF at = camera.toScreen(point.x(), point.y());
    if (way.isEmpty() || (way.last() - at).manhattanLength() >= 3 || &point == &track.points.last())
      way << at;
  }
  return way;
}

}  // namespace

BaseLayer::BaseLayer(QQuickItem* parent) : MapLayer(parent) {
  setOpaquePainting(true);
  connect(this, &BaseLayer::changed, this, [this] { update(); });
}

BaseStyle BaseLayer::style() const {
  return {land_,     water_,   shore_, dense_,       road_,        main_road_, road_fill_, railway_,
          boundary_, unknown_, label_, minor_label_, water_label_, font_,      chinese_};
}

void BaseLayer::draw(QPainter& painter, const MapCamera& camera) {
  const Viewport view = seen_by(camera);
  const BaseStyle style = this->style();
  BaseObstacles obstacles{symbol_rooms(symbols_, camera), {}};
  for (const MapTrack& track : tracks_) obstacles.ways.push_back(way_on_screen(track, camera));
  pieces_.paint(painter, base_map(), view, style);
  names_.paint(painter, place_names(base_map(), view, style, obstacles), style);
}

}  // namespace wastewatch::ui
