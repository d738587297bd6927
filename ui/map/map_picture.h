// What the map shows, as one opaque painted item below Qt Location's items: the base map, then areas and
// corridors, names, tracks and symbols. Bound to the centre and zoom of its Map, whose projection it shares
// (Web Mercator, 256 px at zoom 0). One item, because three stacked ones cost twice as much under the
// software renderer. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QElapsedTimer>
#include <QFont>
#include <QGeoCoordinate>
#include <QGeoRectangle>
#include <QList>
#include <QQuickPaintedItem>
#include <QString>
#include <QTimer>

#include "ui/map/map_colors.h"
#include "ui/map/map_ground.h"
#include "ui/map/shape_painter.h"
#include "ui/map/symbol_painter.h"
#include "ui/map/track_painter.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

class MapPicture : public QQuickPaintedItem {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(QGeoCoordinate center MEMBER center_ WRITE setCenter NOTIFY cameraChanged)
  Q_PROPERTY(double zoomLevel MEMBER zoom_ WRITE setZoomLevel NOTIFY cameraChanged)
  Q_PROPERTY(wastewatch::ui::MapColors colors MEMBER colors_ NOTIFY changed)
  Q_PROPERTY(QFont font MEMBER font_ NOTIFY changed)               // of names and labels
  Q_PROPERTY(QFont numberFont MEMBER number_font_ NOTIFY changed)  // on symbols
  Q_PROPERTY(bool chinese MEMBER chinese_ NOTIFY changed)
  Q_PROPERTY(QList<wastewatch::ui::MapShape> shapes READ shapes WRITE setShapes NOTIFY contentsChanged)
  Q_PROPERTY(QList<wastewatch::ui::MapTrack> tracks READ tracks WRITE setTracks NOTIFY contentsChanged)
  Q_PROPERTY(QList<wastewatch::ui::MapSymbol> symbols READ symbols WRITE setSymbols NOTIFY contentsChanged)
  Q_PROPERTY(int selected MEMBER selected_ NOTIFY changed)  // index of a symbol, -1: none
  Q_PROPERTY(QString selectedShape MEMBER selected_shape_ NOTIFY changed)
  Q_PROPERTY(bool raster READ raster NOTIFY groundChanged)  // the ground is not the built-in map
  // What tracks, symbols and shapes lie in; invalid when there is nothing.
  Q_PROPERTY(QGeoRectangle bounds READ bounds NOTIFY contentsChanged)

 public:
  explicit MapPicture(QQuickItem* parent = nullptr);
  void setCenter(const QGeoCoordinate& center);
  void setZoomLevel(double zoom);
  QList<MapShape> shapes() const { return shapes_.shapes(); }
  void setShapes(const QList<MapShape>& shapes);
  QList<MapTrack> tracks() const { return tracks_.tracks(); }
  void setTracks(const QList<MapTrack>& tracks);
  QList<MapSymbol> symbols() const { return symbols_.symbols(); }
  void setSymbols(const QList<MapSymbol>& symbols);
  QGeoRectangle bounds() const;
  bool raster() const { return ground_.takes_raster(viewport()); }

  // Indices of the symbols under a point: of a group all its members. Empty: none.
  Q_INVOKABLE QList<int> symbolsAt(double x, double y) const;
  // Key of the uppermost shape under a point; empty: none.
  Q_INVOKABLE QString shapeAt(double x, double y) const;

  void paint(QPainter* painter) override;

 signals:
  void cameraChanged();
  void changed();
  void contentsChanged();
  void groundChanged();

 private:
  Viewport viewport() const;
  void note_zoom();

  QGeoCoordinate center_{30.74, 120.49};
  double zoom_ = 10;
  // While the zoom changes again and again the ground is painted rough; fine when it has come to rest.
  QElapsedTimer since_zoom_;
  QTimer rest_;
  MapColors colors_;
  QFont font_, number_font_;
  bool chinese_ = false;
  int selected_ = -1;
  QString selected_shape_;
  RasterMap& raster_;
  MapGround ground_{raster_};
  ShapePainter shapes_;
  TrackPainter tracks_;
  SymbolPainter symbols_;
};

}  // namespace wastewatch::ui
