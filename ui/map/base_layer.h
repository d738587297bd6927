// The built-in base map and its names, as a layer: pieces of the ground are kept while the zoom stays, names
// keep off symbols and tracks. GUI thread only.
#pragma once

#include <QColor>
#include <QFont>
#include <QList>

#include "ui/basemap/base_names.h"
#include "ui/basemap/base_painter.h"
#include "ui/basemap/base_pieces.h"
#include "ui/map/map_layer.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

class BaseLayer : public MapLayer {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QColor land MEMBER land_ NOTIFY changed)
  Q_PROPERTY(QColor water MEMBER water_ NOTIFY changed)
  Q_PROPERTY(QColor shore MEMBER shore_ NOTIFY changed)
  Q_PROPERTY(QColor dense MEMBER dense_ NOTIFY changed)
  Q_PROPERTY(QColor road MEMBER road_ NOTIFY changed)
  Q_PROPERTY(QColor mainRoad MEMBER main_road_ NOTIFY changed)
  Q_PROPERTY(QColor roadFill MEMBER road_fill_ NOTIFY changed)
  Q_PROPERTY(QColor railway MEMBER railway_ NOTIFY changed)
  Q_PROPERTY(QColor boundary MEMBER boundary_ NOTIFY changed)
  Q_PROPERTY(QColor unknown MEMBER unknown_ NOTIFY changed)
  Q_PROPERTY(QColor label MEMBER label_ NOTIFY changed)
  Q_PROPERTY(QColor minorLabel MEMBER minor_label_ NOTIFY changed)
  Q_PROPERTY(QColor waterLabel MEMBER water_label_ NOTIFY changed)
  Q_PROPERTY(QFont font MEMBER font_ NOTIFY changed)
  Q_PROPERTY(bool chinese MEMBER chinese_ NOTIFY changed)
  Q_PROPERTY(QList<wastewatch::ui::MapSymbol> symbols MEMBER symbols_ NOTIFY changed)  // names keep off
  Q_PROPERTY(QList<wastewatch::ui::MapTrack> tracks MEMBER tracks_ NOTIFY changed)     // and off these
  Q_PROPERTY(double schematicZoom READ schematicZoom CONSTANT)  // beyond it the map says that it is schematic

 public:
  explicit BaseLayer(QQuickItem* parent = nullptr);
  double schematicZoom() const { return schematic_zoom; }

 signals:
  void changed();

 protected:
  void draw(QPainter& painter, const MapCamera& camera) override;

 private:
  BaseStyle style() const;

  QColor land_, water_, shore_, dense_, road_, main_road_, road_fill_, railway_, boundary_, unknown_, label_,
      minor_label_, water_label_;
  QFont font_;
  bool chinese_ = false;
  QList<MapSymbol> symbols_;
  QList<MapTrack> tracks_;
  BasePieces pieces_;
  NamePainter names_;
};

}  // namespace wastewatch::ui
