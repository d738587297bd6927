// Ways travelled: truck (4 px) and load tracker (2 px) with a casing; a way that breaks off ends in an open
// ring.
#pragma once

#include <QColor>
#include <QFont>

#include "ui/map/map_layer.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

class TrackLayer : public MapLayer {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QList<wastewatch::ui::MapTrack> tracks MEMBER tracks_ NOTIFY changed)
  Q_PROPERTY(QColor truck MEMBER truck_ NOTIFY changed)
  Q_PROPERTY(QColor tracker MEMBER tracker_ NOTIFY changed)
  Q_PROPERTY(QColor casing MEMBER casing_ NOTIFY changed)
  Q_PROPERTY(QFont font MEMBER font_ NOTIFY changed)

 public:
  explicit TrackLayer(QQuickItem* parent = nullptr);

 signals:
  void changed();

 protected:
  void draw(QPainter& painter, const MapCamera& camera) override;

 private:
  QList<MapTrack> tracks_;
  QColor truck_, tracker_, casing_;
  QFont font_;
};

}  // namespace wastewatch::ui
