#include "ui/map/map_layer.h"

#include <QPainter>

namespace wastewatch::ui {

MapLayer::MapLayer(QQuickItem* parent) : QQuickPaintedItem(parent) { setAntialiasing(true); }

void MapLayer::setCamera(MapCamera* camera) {
  if (camera == camera_) return;
  if (camera_) disconnect(camera_, nullptr, this, nullptr);
  camera_ = camera;
  if (camera_) connect(camera_, &MapCamera::changed, this, [this] { update(); });
  update();
  emit cameraChanged();
}

void MapLayer::paint(QPainter* painter) {
  if (camera_) draw(*painter, *camera_);
}

}  // namespace wastewatch::ui
