// One page a handover: both signatures with the standing of their keys at that height, claimed and block
// times, masses, and how far truck and tracker were from the site at each of the two moments. Built on a
// reader thread from one recomputed block.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>
#include <optional>

#include "index/reader.h"
#include "ui/records/record_context.h"
#include "ui/values/chart_values.h"
#include "ui/values/custody_values.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

struct HandoverSide {
  Q_GADGET
  QML_VALUE_TYPE(handoverSide)
  Q_PROPERTY(QString role MEMBER role)  // "Transporter"
  Q_PROPERTY(QString organisation MEMBER organisation)
  Q_PROPERTY(bool done MEMBER done)                           // has signed
  Q_PROPERTY(QString missing MEMBER missing)                  // "has not signed, 5 h 12 min"; empty: done
  Q_PROPERTY(QList<wastewatch::ui::Fact> facts MEMBER facts)  // of the signature
  Q_PROPERTY(QString link MEMBER link)                        // its transaction

 public:
  QString role, organisation, missing, link;
  bool done = false;
  QList<Fact> facts;

  bool operator==(const HandoverSide&) const = default;
};

struct HandoverSheet {
  Q_GADGET
  QML_VALUE_TYPE(handoverSheet)
  Q_PROPERTY(QString id MEMBER id)              // of the link
  Q_PROPERTY(QString code MEMBER code)          // of the batch
  Q_PROPERTY(QString batch MEMBER batch)        // its link
  Q_PROPERTY(QString sentence MEMBER sentence)  // what happened
  Q_PROPERTY(int number MEMBER number)          // first, second …
  Q_PROPERTY(int count MEMBER count)
  Q_PROPERTY(wastewatch::ui::CustodyLink mark MEMBER mark)
  Q_PROPERTY(wastewatch::ui::HandoverSide giver MEMBER giver)
  Q_PROPERTY(wastewatch::ui::HandoverSide receiver MEMBER receiver)
  Q_PROPERTY(QList<wastewatch::ui::Fact> masses MEMBER masses)
  Q_PROPERTY(QList<wastewatch::ui::Fact> distances MEMBER distances)  // of the devices to the site
  Q_PROPERTY(QString site MEMBER site)                                // whose it is
  Q_PROPERTY(QList<wastewatch::ui::Fact> attempts MEMBER attempts)    // refused, withdrawn, expired
  Q_PROPERTY(QList<wastewatch::ui::MapSymbol> symbols MEMBER symbols)

 public:
  QString id, code, batch, sentence, site;
  int number = 0, count = 0;
  CustodyLink mark;
  HandoverSide giver, receiver;
  QList<Fact> masses, distances, attempts;
  QList<MapSymbol> symbols;

  bool operator==(const HandoverSheet&) const = default;
};

// What a link names: the batch and the offer that began the handover.
struct HandoverId {
  ledger::BatchId batch;
  ledger::OfferId offer;
};
std::optional<HandoverId> parse_handover_id(const QString& text);

// Errors: index's; not_found when the batch has no such handover.
Result<HandoverSheet> handover_sheet(RecordContext& context, const HandoverId& id);

}  // namespace wastewatch::ui
