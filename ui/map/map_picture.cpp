#include "ui/map/map_picture.h"

#include <QPainter>
#include <QQuickWindow>

#include "ui/base/singleton.h"
#include "ui/tiles/raster_map.h"

namespace wastewatch::ui {
namespace {

constexpr int rest_ms = 150;

QGeoCoordinate north_west(const QRectF& degrees) { return {degrees.bottom(), degrees.left()}; }
QGeoCoordinate south_east(const QRectF& degrees) { return {degrees.top(), degrees.right()}; }

// Degrees; grows with each point that is on the earth.
class Bounds {
 public:
  void include(double longitude, double latitude) {
    if (!QGeoCoordinate(latitude, longitude).isValid()) return;
    if (!any_) box_ = QRectF(longitude, latitude, 0, 0);
    any_ = true;
    box_.setCoords(std::min(box_.left(), longitude), std::min(box_.top(), latitude),
                   std::max(box_.right(), longitude), std::max(box_.bottom(), latitude));
  }
  QGeoRectangle rectangle() const {
    return any_ ? QGeoRectangle(north_west(box_), south_east(box_)) : QGeoRectangle();
  }

 private:
  QRectF box_;
  bool any_ = false;
};

}  // namespace

MapPicture::MapPicture(QQuickItem* parent) : QQuickPaintedItem(parent), raster_(the<RasterMap>()) {
  setOpaquePainting(true);
  setAntialiasing(true);
  // An invisible painted item is painted all the same when it is asked to.
  const auto repaint = [this] {
    if (isVisible()) update();
  };
  connect(this, &MapPicture::cameraChanged, this, repaint);
  connect(this, &MapPicture::changed, this, repaint);
  connect(this, &MapPicture::contentsChanged, this, repaint);
  connect(this, &QQuickItem::visibleChanged, this, repaint);
  connect(&raster_, &RasterMap::changed, this, repaint);
  connect(&raster_, &RasterMap::statusChanged, this, repaint);
  connect(&raster_, &RasterMap::statusChanged, this, &MapPicture::groundChanged);
  connect(this, &MapPicture::cameraChanged, this, &MapPicture::groundChanged);
  rest_.setSingleShot(true);
  rest_.setInterval(rest_ms);
  connect(&rest_, &QTimer::timeout, this, repaint);
}

void MapPicture::setCenter(const QGeoCoordinate& center) {
  if (center == center_ || !center.isValid()) return;
  center_ = center;
  emit cameraChanged();
}

void MapPicture::setZoomLevel(double zoom) {
  if (zoom == zoom_ || !std::isfinite(zoom)) return;
  zoom_ = zoom;
  note_zoom();
  emit cameraChanged();
}

// A single step is painted fine at once.
void MapPicture::note_zoom() {
  if (since_zoom_.isValid() && since_zoom_.elapsed() < rest_ms) rest_.start();
  since_zoom_.start();
}

void MapPicture::setShapes(const QList<MapShape>& shapes) {
  shapes_.set_shapes(shapes);
  emit contentsChanged();
}

void MapPicture::setTracks(const QList<MapTrack>& tracks) {
  if (tracks == tracks_.tracks()) return;
  tracks_.set_tracks(tracks);
  emit contentsChanged();
}

void MapPicture::setSymbols(const QList<MapSymbol>& symbols) {
  if (symbols == symbols_.symbols()) return;
  symbols_.set_symbols(symbols);
  emit contentsChanged();
}

QGeoRectangle MapPicture::bounds() const {
  Bounds bounds;
  for (const MapTrack& track : tracks_.tracks()) {
    for (const QPointF& point : track.points) bounds.include(point.x(), point.y());
  }
  for (const MapSymbol& symbol : symbols_.symbols()) bounds.include(symbol.longitude, symbol.latitude);
  for (const MapShape& shape : shapes_.shapes()) {
    for (const QPointF& point : shape.points) bounds.include(point.x(), point.y());
  }
  return bounds.rectangle();
}

Viewport MapPicture::viewport() const {
  return {to_unit({center_.longitude(), center_.latitude()}), zoom_, {width(), height()}};
}

QList<int> MapPicture::symbolsAt(double x, double y) const {
  QList<int> out;
  for (const std::size_t i : symbols_.under({x, y}, viewport(), selected_)) out << static_cast<int>(i);
  return out;
}

QString MapPicture::shapeAt(double x, double y) const {
  const int found = shapes_.at({x, y}, viewport());
  return found < 0 ? QString() : shapes_.shapes()[found].key;
}

void MapPicture::paint(QPainter* painter) {
  const Viewport view = viewport();
  const auto groups =
      symbol_groups(symbols_.symbols(), screen_points(symbols_.symbols(), view), view, selected_);
  const bool resting = !rest_.isActive();
  ground_.paint(*painter, view, colors_, resting ? BaseQuality::fine : BaseQuality::rough);
  painter->setRenderHint(QPainter::Antialiasing);
  shapes_.paint(*painter, view, colors_, selected_shape_);
  const auto seen = tracks_.seen(view);
  auto ways = ways_of(seen);
  const auto labels = symbol_labels(symbols_.symbols(), groups, ways, view, font_);
  auto rooms = symbol_rooms(groups);
  for (const SymbolLabel& label : labels) rooms.push_back(label.frame);
  ground_.paint_names(*painter, view, {std::move(rooms), std::move(ways)}, {colors_, font_, chinese_});
  tracks_.paint(*painter, view, seen, colors_, font_, resting);
  const qreal ratio = window() ? window()->effectiveDevicePixelRatio() : 1.0;
  symbols_.paint(*painter, view, groups, labels, {colors_, number_font_, font_, selected_, ratio});
}

}  // namespace wastewatch::ui
