// Colours of the map by role (Theme.qml). QML value type `mapColors`.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QColor>
#include <QList>
#include <QObject>

namespace wastewatch::ui {

struct MapColors {
  Q_GADGET
  QML_VALUE_TYPE(mapColors)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QColor land MEMBER land)
  Q_PROPERTY(QColor water MEMBER water)
  Q_PROPERTY(QColor shore MEMBER shore)
  Q_PROPERTY(QColor dense MEMBER dense)
  Q_PROPERTY(QColor road MEMBER road)
  Q_PROPERTY(QColor mainRoad MEMBER main_road)
  Q_PROPERTY(QColor roadInside MEMBER road_inside)
  Q_PROPERTY(QColor railway MEMBER railway)
  Q_PROPERTY(QColor boundary MEMBER boundary)
  Q_PROPERTY(QColor unknown MEMBER unknown)
  Q_PROPERTY(QColor label MEMBER label)
  Q_PROPERTY(QColor minorLabel MEMBER minor_label)
  Q_PROPERTY(QColor waterLabel MEMBER water_label)
  Q_PROPERTY(QColor ink MEMBER ink)        // trucks, sites, words on symbols
  Q_PROPERTY(QColor accent MEMBER accent)  // load trackers, corridors, what is selected
  Q_PROPERTY(QColor halo MEMBER halo)      // around symbols and tracks
  Q_PROPERTY(QColor notice MEMBER notice)
  Q_PROPERTY(QColor serious MEMBER serious)
  Q_PROPERTY(QColor critical MEMBER critical)
  Q_PROPERTY(QList<QColor> path MEMBER path)  // low to high

 public:
  QColor land, water, shore, dense, road, main_road, road_inside, railway, boundary, unknown, label,
      minor_label, water_label;
  QColor ink, accent, halo, notice, serious, critical;
  QList<QColor> path;

  // Of a grade (ui/values/grade.h).
  QColor of_grade(int grade) const;

  bool operator==(const MapColors&) const = default;
};

}  // namespace wastewatch::ui
