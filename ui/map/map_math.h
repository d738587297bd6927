// Where a map's camera may be and what it should show: pure functions for QML over Qt Location's Map.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QGeoCoordinate>
#include <QGeoRectangle>
#include <QList>
#include <QObject>

namespace wastewatch::ui {

// A camera. QML value type `mapSight`.
struct MapSight {
  Q_GADGET
  QML_VALUE_TYPE(mapSight)
  Q_PROPERTY(QGeoCoordinate center MEMBER center)
  Q_PROPERTY(double zoomLevel MEMBER zoom)

 public:
  QGeoCoordinate center;
  double zoom = 0;
  bool operator==(const MapSight&) const = default;
};

class MapMath : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(double leastZoom READ leastZoom CONSTANT)
  Q_PROPERTY(double mostZoom READ mostZoom CONSTANT)
  Q_PROPERTY(
      double schematicZoom READ schematicZoom CONSTANT)  // beyond it the base map says that it is schematic

 public:
  static constexpr double least_zoom = 7;
  static constexpr double most_zoom = 17;
  static constexpr double least_raster_zoom = 3;  // of a raster map, which covers more and shows more
  static constexpr double most_raster_zoom = 19;
  static constexpr double most_fitted_zoom = 15;  // a lone point is not looked at closer than this

  static double leastZoom() { return least_zoom; }
  static double mostZoom() { return most_zoom; }
  static double schematicZoom();

  // Inside the box of the base map, of a raster map anywhere; what is no coordinate comes back as the middle
  // of the box.
  Q_INVOKABLE static QGeoCoordinate clampedCenter(const QGeoCoordinate& center, bool raster = false);
  Q_INVOKABLE static double clampedZoom(double zoom, bool raster = false);
  // Shows a rectangle in a picture of width × height pixels with a margin.
  Q_INVOKABLE static wastewatch::ui::MapSight fitted(const QGeoRectangle& box, double width, double height,
                                                     double margin);
  // A round length that fits in `most_px` pixels at a latitude, and its width.
  Q_INVOKABLE static double roundMetres(double latitude, double zoom, double most_px);
  // Whether the nearest zoom shows two places of a list apart from each other.
  Q_INVOKABLE static bool canPart(const QList<QGeoCoordinate>& places, double most_zoom);
  Q_INVOKABLE static double pixelsOf(double metres, double latitude, double zoom);
};

}  // namespace wastewatch::ui
