// Land, sea, dashed boundaries and place names of the built-in base map. A name stands right of its place,
// else left, above or below, where it covers no other name, symbol or track; without room it is left out.
#pragma once

#include <QColor>
#include <QFont>

#include "ui/map/map_layer.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

class BaseLayer : public MapLayer {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QColor land MEMBER land_ NOTIFY changed)
  Q_PROPERTY(QColor water MEMBER water_ NOTIFY changed)
  Q_PROPERTY(QColor boundary MEMBER boundary_ NOTIFY changed)
  Q_PROPERTY(QColor label MEMBER label_ NOTIFY changed)
  Q_PROPERTY(QFont font MEMBER font_ NOTIFY changed)
  Q_PROPERTY(QList<wastewatch::ui::MapSymbol> symbols MEMBER symbols_ NOTIFY changed)  // names keep off
  Q_PROPERTY(QList<wastewatch::ui::MapTrack> tracks MEMBER tracks_ NOTIFY changed)     // and off these
  Q_PROPERTY(bool chinese MEMBER chinese_ NOTIFY changed)

 public:
  explicit BaseLayer(QQuickItem* parent = nullptr);

 signals:
  void changed();

 protected:
  void draw(QPainter& painter, const MapCamera& camera) override;

 private:
  void draw_land(QPainter& painter, const MapCamera& camera) const;
  void draw_boundaries(QPainter& painter, const MapCamera& camera) const;
  void draw_places(QPainter& painter, const MapCamera& camera) const;

  QColor land_, water_, boundary_, label_;
  QFont font_;
  QList<MapSymbol> symbols_;
  QList<MapTrack> tracks_;
  bool chinese_ = false;
};

}  // namespace wastewatch::ui
