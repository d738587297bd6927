// What drawing needs of a shape: circles, shapes moved as a whole, corners and lengths as people read and
// type them. Pure but for the language of the screen; GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QGeoCoordinate>
#include <QGeoPath>
#include <QObject>

#include "geo/shape.h"

namespace wastewatch::ui {

// Valid coordinates of a path, repeated ones after each other once.
geo::Line line_of(const QGeoPath& path);

class ZoneDrawing : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON

 public:
  // Corners of a circle, and a shape moved from one place to another with its form; both are empty where that
  // is not possible (geo/outline.h).
  Q_INVOKABLE static QGeoPath circle(const QGeoCoordinate& centre, double radius_m);
  Q_INVOKABLE static QGeoPath moved(const QGeoPath& path, const QGeoCoordinate& from,
                                    const QGeoCoordinate& to);
  // Of the box around it; invalid for an empty path.
  Q_INVOKABLE static QGeoCoordinate middle(const QGeoPath& path);

  // "1.07 km², 4.15 km around"; "12.3 km, 400 m wide"; empty: nothing to measure yet.
  Q_INVOKABLE static QString measured(const QString& kind, const QGeoPath& path, double half_width_m);
  // "412 m"; empty when either is invalid.
  Q_INVOKABLE static QString lengthText(const QGeoCoordinate& from, const QGeoCoordinate& to);
};

}  // namespace wastewatch::ui
