// Measures on the map, on the ellipsoid (geo/distance.h), and coordinates as text. Pure functions for QML.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QGeoCoordinate>
#include <QGeoPath>
#include <QObject>

namespace wastewatch::ui {

class MapTape : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON

 public:
  // "12.3 km" along the path, in the language of the screen.
  Q_INVOKABLE static QString length(const QGeoPath& path);
  // "30.71000, 120.52000 WGS-84"; empty for no coordinate.
  Q_INVOKABLE static QString words(const QGeoCoordinate& at);
};

}  // namespace wastewatch::ui
