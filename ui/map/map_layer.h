// A painted layer over a MapCamera; repaints when the camera moves. QPainter, so the software renderer draws
// it.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QPointer>
#include <QQuickPaintedItem>

#include "ui/map/map_camera.h"

namespace wastewatch::ui {

class MapLayer : public QQuickPaintedItem {
  Q_OBJECT
  QML_ANONYMOUS
  Q_PROPERTY(wastewatch::ui::MapCamera* camera READ camera WRITE setCamera NOTIFY cameraChanged)

 public:
  explicit MapLayer(QQuickItem* parent = nullptr);
  MapCamera* camera() const { return camera_; }
  void setCamera(MapCamera* camera);
  void paint(QPainter* painter) final;

 signals:
  void cameraChanged();

 protected:
  virtual void draw(QPainter& painter, const MapCamera& camera) = 0;

 private:
  QPointer<MapCamera> camera_;
};

}  // namespace wastewatch::ui
