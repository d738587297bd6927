// What the map draws. Positions in degrees, WGS-84.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>
#include <QPointF>
#include <QString>

#include "ui/values/grade.h"

namespace wastewatch::ui {

// A way travelled, already decimated. x = longitude, y = latitude. A gap splits a way into two tracks.
struct MapTrack {
  Q_GADGET
  QML_VALUE_TYPE(mapTrack)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString kind MEMBER kind)  // "truck" or "tracker"
  Q_PROPERTY(QList<QPointF> points MEMBER points)
  Q_PROPERTY(bool openEnd MEMBER open_end)
  Q_PROPERTY(QString endLabel MEMBER end_label)  // length of the gap

 public:
  QString kind;
  QList<QPointF> points;
  bool open_start = false;  // the device fell silent here: drawn as an open ring
  bool open_end = false;
  QString end_label;

  bool operator==(const MapTrack&) const = default;
};

struct MapSymbol {
  Q_GADGET
  QML_VALUE_TYPE(mapSymbol)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(
      QString kind MEMBER kind)  // "truck", "tracker", "generator", "station", "plant", "alert", "stop"
  Q_PROPERTY(double longitude MEMBER longitude)
  Q_PROPERTY(double latitude MEMBER latitude)
  Q_PROPERTY(double heading MEMBER heading)  // degrees from north, trucks only
  Q_PROPERTY(QString label MEMBER label)
  Q_PROPERTY(int grade MEMBER grade)
  Q_PROPERTY(QString link MEMBER link)
  Q_PROPERTY(double accuracy MEMBER accuracy_m)  // 0: no circle
  Q_PROPERTY(QString spoken READ spoken)         // "Truck, 浙F·D0021, Critical": for screen readers

 public:
  QString kind;
  double longitude = 0, latitude = 0, heading = 0;
  QString label;
  int grade = Grade::None;
  QString link;
  double accuracy_m = 0;

  QString spoken() const;

  bool operator==(const MapSymbol&) const = default;
};

}  // namespace wastewatch::ui
