// One load that was reported delivered and lies elsewhere, as "Watch one load" tells it: facts of the
// verified replica, and the verified readings of its truck and its tracker, to be shown faster than they
// happened. Made on a reader thread; a plain value afterwards.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QGeoRectangle>
#include <QList>
#include <QObject>
#include <QString>
#include <optional>
#include <vector>

#include "ledger/ids.h"
#include "ui/records/journey_map.h"
#include "ui/records/record_context.h"
#include "ui/values/custody_values.h"

namespace wastewatch::ui {

// What stands on screen, in words.
struct StoryWords {
  Q_GADGET
  QML_VALUE_TYPE(storyWords)
  Q_PROPERTY(QString code MEMBER code)
  Q_PROPERTY(QString waste MEMBER waste)
  Q_PROPERTY(QString mass MEMBER mass)
  Q_PROPERTY(QString giver MEMBER giver)
  Q_PROPERTY(QString carrier MEMBER carrier)
  Q_PROPERTY(QString receiver MEMBER receiver)
  Q_PROPERTY(QString alert MEMBER alert)  // the alert's sentence
  Q_PROPERTY(wastewatch::ui::CustodyLink pickUp MEMBER pick_up)
  Q_PROPERTY(
      wastewatch::ui::CustodyLink delivery MEMBER delivery)  // "delivered": only the left half is signed

 public:
  QString code, waste, mass, giver, carrier, receiver, alert;
  QString declared, collected, claimed;  // times of day
  CustodyLink pick_up, delivery;
};

struct LoadStory {
  ledger::BatchId batch;
  qint64 mass_g = 0;
  // Block times of the declaration, the pick-up and the statement.
  qint64 declared_ms = 0;
  qint64 collected_ms = 0;
  qint64 claimed_ms = 0;
  qint64 missed_ms =
      0;  // a little after the statement, when the readings contradict it; not after the newest block
  StoryWords words;
  QList<MapSymbol> sites;
  std::vector<DeviceFixes> devices;
  QString plate;
};

// The load that was missed last, or `only` that one; nothing: no such load is reported delivered and
// contradicted. Errors: index's.
Result<std::optional<LoadStory>> newest_story(RecordContext& context,
                                              const std::optional<ledger::BatchId>& only = std::nullopt);

// What holds the whole story: the sites, and both ways until it was missed.
QGeoRectangle story_extent(const LoadStory& story);

// Where truck and tracker were at that time by their newest readings, and the ways until then.
JourneyMap story_map(const LoadStory& story, qint64 time_ms, Tongue tongue);

}  // namespace wastewatch::ui
