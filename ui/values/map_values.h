// What the map draws. Positions in degrees, WGS-84; in points x = longitude, y = latitude. QML sees
// QtPositioning's types.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QGeoCoordinate>
#include <QGeoPath>
#include <QList>
#include <QObject>
#include <QPointF>
#include <QString>

#include "ui/values/grade.h"

namespace wastewatch::ui {

// A way travelled. A gap splits a way into two tracks.
struct MapTrack {
  Q_GADGET
  QML_VALUE_TYPE(mapTrack)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString kind MEMBER kind)  // "truck" or "tracker"
  Q_PROPERTY(QGeoPath path READ path WRITE set_path)
  Q_PROPERTY(bool openEnd MEMBER open_end)
  Q_PROPERTY(QString endLabel MEMBER end_label)  // length of the gap

 public:
  QString kind;
  QList<QPointF> points;
  QList<float> shades;      // one a point, 0 to 1 on the scale of path colours; empty: the colour of its kind
  bool open_start = false;  // the device fell silent here: drawn as an open ring
  bool open_end = false;
  QString end_label;

  QGeoPath path() const;
  void set_path(const QGeoPath& path);

  bool operator==(const MapTrack&) const = default;
};

struct MapSymbol {
  Q_GADGET
  QML_VALUE_TYPE(mapSymbol)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(
      QString kind MEMBER kind)  // "truck", "tracker", "generator", "station", "plant", "alert", "stop"
  Q_PROPERTY(QGeoCoordinate coordinate READ coordinate WRITE set_coordinate)
  Q_PROPERTY(double heading MEMBER heading)  // degrees from north, trucks only
  Q_PROPERTY(QString label MEMBER label)
  Q_PROPERTY(int grade MEMBER grade)
  Q_PROPERTY(QString link MEMBER link)
  Q_PROPERTY(double accuracy MEMBER accuracy_m)  // 0: no circle
  Q_PROPERTY(bool old MEMBER is_old)             // where it was, not where it is: drawn hollow
  Q_PROPERTY(QString spoken READ spoken)         // "Truck, 浙F·D0021, Critical": for screen readers

 public:
  QString kind;
  double longitude = 0, latitude = 0, heading = 0;
  QString label;
  int grade = Grade::None;
  QString link;
  double accuracy_m = 0;
  bool is_old = false;

  QGeoCoordinate coordinate() const { return {latitude, longitude}; }
  void set_coordinate(const QGeoCoordinate& at) {
    longitude = at.longitude();
    latitude = at.latitude();
  }
  QString spoken() const;

  bool operator==(const MapSymbol&) const = default;
};

// An area or a corridor.
struct MapShape {
  Q_GADGET
  QML_VALUE_TYPE(mapShape)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString key MEMBER key)    // names it among the others
  Q_PROPERTY(QString kind MEMBER kind)  // "zone", "forbidden", "corridor" or "reach"
  Q_PROPERTY(QString label MEMBER label)
  Q_PROPERTY(
      QGeoPath path READ path WRITE set_path)  // the ring without its repeated end, or the corridor's line
  Q_PROPERTY(double halfWidth MEMBER half_width_m)

 public:
  QString key;
  QString kind;
  QString label;
  QList<QPointF> points;  // a ring, a corridor's line, or the middle of a reach
  QList<QList<QPointF>> holes;
  double half_width_m = 0;  // of a corridor; the radius of a reach

  QGeoPath path() const;
  void set_path(const QGeoPath& path);

  bool operator==(const MapShape&) const = default;
};

}  // namespace wastewatch::ui
