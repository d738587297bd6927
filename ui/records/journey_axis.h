// Custody and telemetry of one load on one axis of time: what was signed, how truck and tracker moved, what
// was weighed, since when rules fire, and the deadlines. Reader threads.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>
#include <QStringList>
#include <vector>

#include "index/reader.h"
#include "ui/records/journey_map.h"
#include "ui/records/record_context.h"
#include "ui/values/chart_values.h"
#include "watch/alert.h"

namespace wastewatch::ui {

struct JourneyAxis {
  Q_GADGET
  QML_VALUE_TYPE(journeyAxis)
  Q_PROPERTY(QStringList lanes MEMBER lanes)
  Q_PROPERTY(QList<wastewatch::ui::LaneEvent> events MEMBER events)
  Q_PROPERTY(QList<wastewatch::ui::TimeFold> folds MEMBER folds)
  Q_PROPERTY(double from MEMBER from_ms)
  Q_PROPERTY(double to MEMBER to_ms)
  Q_PROPERTY(double now MEMBER now_ms)  // of the newest block

 public:
  QStringList lanes;
  QList<LaneEvent> events;  // by time
  QList<TimeFold> folds;    // quiet time, by time
  double from_ms = 0, to_ms = 0, now_ms = 0;

  bool operator==(const JourneyAxis&) const = default;
};

// `devices`: of device_fixes().
JourneyAxis journey_axis(RecordContext& context, const index::BatchDetail& detail,
                         const std::vector<DeviceFixes>& devices, const std::vector<watch::Alert>& alerts);

}  // namespace wastewatch::ui
