// What is known about one thing on the map: its load and holder, its newest reading, where it is in words,
// when it should arrive. Built on a reader thread; the words for a place are added on the GUI thread.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>
#include <map>
#include <optional>

#include "track/arrival.h"
#include "ui/records/record_context.h"
#include "ui/tracking/map_things.h"
#include "ui/values/chart_values.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

struct MapCard {
  Q_GADGET
  QML_VALUE_TYPE(mapCard)
  Q_PROPERTY(QString key MEMBER key)    // MapThing's; empty: nothing is selected
  Q_PROPERTY(QString kind MEMBER kind)  // of its symbol
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(int grade MEMBER grade)
  Q_PROPERTY(QString trouble MEMBER trouble)  // the worst alert's sentence
  Q_PROPERTY(QString place MEMBER place)      // "3.1 km south-west of Tongxiang"
  Q_PROPERTY(QList<wastewatch::ui::Fact> facts MEMBER facts)
  Q_PROPERTY(QList<wastewatch::ui::MapTrack> tracks MEMBER tracks)  // the way of the last hours
  Q_PROPERTY(QString batchLink MEMBER batch_link)
  Q_PROPERTY(QString alertLink MEMBER alert_link)
  Q_PROPERTY(QString replayLink MEMBER replay_link)

 public:
  QString key, kind, title, trouble, place, batch_link, alert_link, replay_link;
  int grade = Grade::None;
  QList<Fact> facts;
  QList<MapTrack> tracks;
  double latitude = 0, longitude = 0;

  bool operator==(const MapCard&) const = default;
};

// Times that earlier trips took, by route; nothing: too few are known. Kept by whoever asks, because finding
// them takes longer than everything else.
using UsualTimes = std::map<MapRoute, std::optional<track::UsualTime>>;

struct CardAnswer {
  MapCard card;
  UsualTimes usual;
};

// Errors: index's; not_found when it is on the chain no more.
Result<CardAnswer> map_card(RecordContext& context, const QString& key, UsualTimes usual);

inline constexpr std::int64_t card_track_ms = 3 * 3'600'000LL;

}  // namespace wastewatch::ui
