// Everything the page of one batch shows, built on a reader thread from one recomputed block.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>

#include "index/reader.h"
#include "ui/records/record_context.h"
#include "ui/values/chart_values.h"
#include "ui/values/custody_values.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

// An entry of the load's history, as the chain has it.
struct TimelineEntry {
  Q_GADGET
  QML_VALUE_TYPE(timelineEntry)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(QString title MEMBER title)
  Q_PROPERTY(QString actor MEMBER actor)      // organisation, or "by the chain"
  Q_PROPERTY(QString time MEMBER time)        // block time
  Q_PROPERTY(QString claimed MEMBER claimed)  // what the signer says; empty: nothing or the same minute
  Q_PROPERTY(QString note MEMBER note)        // mass, adjustment, reason
  Q_PROPERTY(QString link MEMBER link)        // the signed transaction; empty: executed by the chain
  Q_PROPERTY(int grade MEMBER grade)
  Q_PROPERTY(bool byChain MEMBER by_chain)

 public:
  QString title, actor, time, claimed, note, link;
  int grade = Grade::None;
  bool by_chain = false;

  bool operator==(const TimelineEntry&) const = default;
};

struct BatchPage {
  Q_GADGET
  QML_VALUE_TYPE(batchPage)
  Q_PROPERTY(QString id MEMBER id)  // hexadecimal
  Q_PROPERTY(QString code MEMBER code)
  Q_PROPERTY(QString waste MEMBER waste)
  Q_PROPERTY(QString state MEMBER state)
  Q_PROPERTY(QString stateIcon MEMBER state_icon)
  Q_PROPERTY(int grade MEMBER grade)  // the worst that is open
  Q_PROPERTY(int seal MEMBER seal)
  Q_PROPERTY(QStringList flags MEMBER flags)
  Q_PROPERTY(QList<int> flagGrades MEMBER flag_grades)
  Q_PROPERTY(QString alert MEMBER alert)  // the strongest alert's sentence; empty: none
  Q_PROPERTY(QString alertLink MEMBER alert_link)
  Q_PROPERTY(QString responsible MEMBER responsible)
  Q_PROPERTY(QString responsibleWhy MEMBER responsible_why)  // since when, until when
  Q_PROPERTY(QString phone MEMBER phone)
  Q_PROPERTY(QList<wastewatch::ui::ParcelStep> steps MEMBER steps)
  Q_PROPERTY(QList<wastewatch::ui::CustodyStop> stops MEMBER stops)
  Q_PROPERTY(QList<wastewatch::ui::CustodyLink> links MEMBER links)
  Q_PROPERTY(QList<wastewatch::ui::TimelineEntry> timeline MEMBER timeline)
  Q_PROPERTY(QList<wastewatch::ui::Fact> masses MEMBER masses)
  Q_PROPERTY(QList<wastewatch::ui::Fact> trackers MEMBER trackers)
  Q_PROPERTY(QList<wastewatch::ui::Fact> identity MEMBER identity)
  Q_PROPERTY(QList<wastewatch::ui::MapTrack> tracks MEMBER tracks)
  Q_PROPERTY(QList<wastewatch::ui::MapSymbol> symbols MEMBER symbols)
  Q_PROPERTY(int incidentKind MEMBER incident_kind)               // that a report would name
  Q_PROPERTY(QList<wastewatch::ui::Fact> reports MEMBER reports)  // that the chain has about the load

 public:
  QString id, code, waste, state, state_icon, alert, alert_link, responsible, responsible_why, phone;
  int grade = Grade::None, seal = SealState::Pending;
  QStringList flags;
  QList<int> flag_grades;
  QList<ParcelStep> steps;
  QList<CustodyStop> stops;
  QList<CustodyLink> links;
  QList<TimelineEntry> timeline;
  QList<Fact> masses, trackers, identity, reports;
  QList<MapTrack> tracks;
  QList<MapSymbol> symbols;
  int incident_kind = 15;

  bool operator==(const BatchPage&) const = default;
};

// Errors: index's; not_found for a batch the chain does not know.
Result<BatchPage> batch_page(RecordContext& context, const ledger::BatchId& batch);

}  // namespace wastewatch::ui
