// What a replay shows: every device that says where a load was, or one device in a period, as tracks with
// their gaps, stops, faulty places, and what was signed meanwhile on one axis of time. Built on a reader
// thread; values.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>
#include <QStringList>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

#include "track/track.h"
#include "ui/records/record_context.h"
#include "ui/tracking/replay_device.h"
#include "ui/tracking/replay_period.h"
#include "ui/tracking/replay_subject.h"
#include "ui/values/chart_values.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

struct ReplayPage {
  Q_GADGET
  QML_VALUE_TYPE(replayPage)
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(QString note MEMBER note)  // what is incomplete or faulty, a sentence; empty: nothing
  Q_PROPERTY(QString batchLink MEMBER batch_link)
  Q_PROPERTY(QString alertLink MEMBER alert_link)
  Q_PROPERTY(QStringList devices MEMBER devices)  // their labels
  Q_PROPERTY(QStringList lanes MEMBER lanes)
  Q_PROPERTY(QList<wastewatch::ui::LaneEvent> events MEMBER events)  // by time
  Q_PROPERTY(QList<wastewatch::ui::TimeFold> folds MEMBER folds)     // quiet time, by time
  Q_PROPERTY(double from MEMBER from_ms)
  Q_PROPERTY(double to MEMBER to_ms)
  Q_PROPERTY(QList<wastewatch::ui::Fact> totals MEMBER totals)  // of each device, in words
  Q_PROPERTY(int period MEMBER period)                          // ReplayPeriod
  Q_PROPERTY(bool ofLoad MEMBER of_load)                        // not of a device
  Q_PROPERTY(bool hasHumidity MEMBER has_humidity)
  Q_PROPERTY(bool hasAccuracy MEMBER has_accuracy)
  Q_PROPERTY(double topSpeed MEMBER top_speed_kmh)  // of the scale of colours and of the chart

 public:
  QString title, note, batch_link, alert_link;
  QStringList devices, lanes;
  QList<LaneEvent> events;
  QList<TimeFold> folds;
  QList<Fact> totals;
  int period = 0;
  double from_ms = 0, to_ms = 0;
  bool of_load = true, has_humidity = false, has_accuracy = false;
  double top_speed_kmh = 60;

  bool operator==(const ReplayPage&) const = default;
};

struct Replay {
  ReplaySubject subject;
  ReplayPage page;
  std::vector<ReplayDevice> devices;
  QList<MapSymbol> marks;  // sites, stops with their minutes, places that cannot be right
  std::vector<std::shared_ptr<const track::Track>> tracks;  // of the devices: for files
  std::vector<track::Span> quiet;                           // when every device stands or is silent
  qint64 newest_ms = 0;                                     // reading of all its time, shown or not; 0: none
  QString source;                                           // network, height and block time, in words
  QString chain_id;
  qint64 height = 0;
};

inline constexpr std::int64_t most_replay_ms = 14 * 86'400'000LL;  // of one load or device
inline constexpr std::int64_t usual_replay_ms = 86'400'000;        // of a device when no period is asked for
inline constexpr int most_fault_marks = 200;

// Errors: index's; cancelled; not_found when neither load nor device is on the chain.
Result<Replay> replay_of(RecordContext& context, const ReplaySubject& subject, const std::stop_token& stop);

}  // namespace wastewatch::ui
