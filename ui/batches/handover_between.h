// What lies between the two signatures of a handover, or since the giver's while the receiver has not
// answered: every event of the load there (complete, which a range proof shows) and the transactions about
// the load that the chain refused. Reader threads.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>

#include "ui/batches/handover_sheet.h"

namespace wastewatch::ui {

struct HandoverBetween {
  Q_GADGET
  QML_VALUE_TYPE(handoverBetween)
  Q_PROPERTY(QString id MEMBER id)              // of the handover's link
  Q_PROPERTY(QString sentence MEMBER sentence)  // "Between block 12 and block 40 nothing was recorded ..."
  Q_PROPERTY(QString range MEMBER range)        // link whose proof shows that these are all
  Q_PROPERTY(QList<wastewatch::ui::Fact> events MEMBER events)
  Q_PROPERTY(QList<wastewatch::ui::Fact> failed MEMBER failed)  // each with its result code
  Q_PROPERTY(QString searched MEMBER searched)                  // which blocks were gone through for them

 public:
  QString id, sentence, range, searched;
  QList<Fact> events, failed;

  bool operator==(const HandoverBetween&) const = default;
};

constexpr std::int64_t most_blocks_searched = 3'000;
constexpr qsizetype most_failed_shown = 20;

// Errors: as handover_sheet().
Result<HandoverBetween> handover_between(RecordContext& context, const HandoverId& id);

}  // namespace wastewatch::ui
