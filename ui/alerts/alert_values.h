// What the Alerts page shows, built on a reader thread from one recomputed block: the list with its counts,
// and everything about one load in trouble. Values; the builders are pure but for the reader.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>
#include <vector>

#include "index/reader.h"
#include "ui/alerts/triage_view.h"
#include "ui/records/journey_axis.h"
#include "ui/records/journey_map.h"
#include "ui/records/live_model.h"
#include "ui/records/record_context.h"
#include "ui/values/chart_values.h"
#include "ui/values/custody_values.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

struct AlertRow {
  QString id;  // of the load, hexadecimal; of a device "device-" and that, of an organisation "organisation-"
  QString title;  // "Reported delivered, nobody received it"
  QString note;   // code · mass · holder
  QString age;
  QString link;
  int grade = Grade::None;
  int seal = SealState::Pending;
  bool resolved = false;  // fires no more, still shown to a reader
  QString triage;         // "Taken by Officer A"; empty: nobody did anything about it

  bool operator==(const AlertRow&) const = default;
};

struct AlertCounts {
  Q_GADGET
  QML_VALUE_TYPE(alertCounts)
  Q_PROPERTY(int critical MEMBER critical)
  Q_PROPERTY(int serious MEMBER serious)
  Q_PROPERTY(int notice MEMBER notice)
  Q_PROPERTY(int older MEMBER older)    // left out: declared before the period
  Q_PROPERTY(int hidden MEMBER hidden)  // left out by the filter

 public:
  int critical = 0, serious = 0, notice = 0, older = 0, hidden = 0;

  int shown() const { return critical + serious + notice; }
  bool operator==(const AlertCounts&) const = default;
};

struct AlertList {
  std::vector<AlertRow> rows;  // critical first, then the oldest; at most max_alerts
  AlertCounts counts;
};

constexpr std::size_t max_alerts = 200;
// From the feed of alerts: those that the view lists.
Result<AlertList> alert_list(RecordContext& context, const ChosenScope& scope, const TriageView& view = {});

// A rule that fires on the load, in a few words.
struct AlertReason {
  Q_GADGET
  QML_VALUE_TYPE(alertReason)
  QML_STRUCTURED_VALUE
  Q_PROPERTY(int grade MEMBER grade)
  Q_PROPERTY(QString text MEMBER text)
  Q_PROPERTY(QString certainty MEMBER certainty)  // "measured by a device"

 public:
  int grade = Grade::None;
  QString text, certainty;

  bool operator==(const AlertReason&) const = default;
};

struct AlertPage {
  Q_GADGET
  QML_VALUE_TYPE(alertPage)
  Q_PROPERTY(QString batch MEMBER batch)  // id of the row: AlertRow's
  Q_PROPERTY(
      bool isLoad MEMBER is_load)  // a load, no device or organisation: it has custody, a map and a report
  Q_PROPERTY(QString code MEMBER code)
  Q_PROPERTY(QString link MEMBER link)  // of the batch, or the organisation's record
  Q_PROPERTY(int grade MEMBER grade)
  Q_PROPERTY(int seal MEMBER seal)
  Q_PROPERTY(QString title MEMBER title)  // the sentence: "Reported delivered. Nobody has received it. …"
  Q_PROPERTY(QString explanation MEMBER explanation)  // mass, waste, parties, times, distance
  Q_PROPERTY(QList<wastewatch::ui::CustodyStop> stops MEMBER stops)
  Q_PROPERTY(QList<wastewatch::ui::CustodyLink> links MEMBER links)
  Q_PROPERTY(QList<wastewatch::ui::MapTrack> tracks MEMBER tracks)
  Q_PROPERTY(QList<wastewatch::ui::MapSymbol> symbols MEMBER symbols)
  Q_PROPERTY(QString responsible MEMBER responsible)
  Q_PROPERTY(QString phone MEMBER phone)  // of the duty office; empty: not registered
  Q_PROPERTY(QString nextStep MEMBER next_step)
  Q_PROPERTY(int giver MEMBER giver)  // Support.*
  Q_PROPERTY(int receiver MEMBER receiver)
  Q_PROPERTY(int device MEMBER device)
  Q_PROPERTY(QString backing MEMBER backing)
  Q_PROPERTY(QList<wastewatch::ui::Fact> numbers MEMBER numbers)         // with the threshold and its source
  Q_PROPERTY(QList<wastewatch::ui::AlertReason> reasons MEMBER reasons)  // strongest first
  Q_PROPERTY(wastewatch::ui::JourneyAxis axis MEMBER axis)
  Q_PROPERTY(QList<wastewatch::ui::Fact> recomputation MEMBER recomputation)  // rule, block and hashes
  Q_PROPERTY(QString where MEMBER where)  // "5.9 km south of Chengnan (30.6871, …) · standing there since …"
  Q_PROPERTY(QString replay MEMBER replay)  // link of the replay, from when the load stands where it is
  Q_PROPERTY(QString place MEMBER place)    // "30.7012, 120.6123"; empty: not known
  Q_PROPERTY(int incidentKind MEMBER incident_kind)               // IncidentKind that a report would name
  Q_PROPERTY(QList<wastewatch::ui::Fact> reports MEMBER reports)  // that the chain has about the load
  Q_PROPERTY(wastewatch::ui::AlertTriage triage MEMBER triage)    // what this office did about it

 public:
  QString batch, code, link, title, explanation, responsible, phone, next_step, backing, place, replay, where;
  int grade = Grade::None, seal = SealState::Pending;
  bool is_load = true;
  QList<CustodyStop> stops;
  QList<CustodyLink> links;
  QList<MapTrack> tracks;
  QList<MapSymbol> symbols;
  int giver = 1, receiver = 1, device = 1;
  QList<Fact> numbers;
  QList<AlertReason> reasons;
  JourneyAxis axis;
  QList<Fact> recomputation;
  int incident_kind = 0;
  QList<Fact> reports;
  AlertTriage triage;
  std::optional<Whereabouts> whereabouts{};  // not for QML
  std::optional<watch::Alert> lead{};        // what is shown; not for QML

  bool operator==(const AlertPage& other) const;
};

// The strongest alert of the subject, computed once more from the verified records.
struct Recomputation {
  std::optional<watch::Alert> alert;  // nothing fires
  qint64 took_ns = 0;
};
Result<Recomputation> recompute(const index::Reader& reader, const watch::Subject& subject);
// "Computed again as of block 5,731 in 4.00 ms: the same result."
QString verdict_of(const AlertPage& page, const Recomputation& again);

// Begins `where` with the place in words ("5.9 km south of Chengnan"). GUI thread only.
void name_place(AlertPage& page, Tongue tongue);

// Errors: index's. A subject on which nothing fires (any more) has grade None and an empty title.
Result<AlertPage> alert_page(RecordContext& context, const watch::Subject& subject,
                             const TriageView& view = {});

// Of a row or a link: a batch id, or "device-" and a device id, or "organisation-" and that of one.
std::optional<watch::Subject> parse_subject(const QString& text);
QString subject_text(const watch::Subject& subject);

}  // namespace wastewatch::ui
