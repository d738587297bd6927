// What the Overview shows, built on a reader thread from one recomputed block; the comparison with the last
// visit is added on the GUI thread.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>

#include "index/reader.h"
#include "ui/alerts/alert_values.h"
#include "ui/records/record_context.h"
#include "ui/tracking/headings.h"
#include "ui/values/chart_values.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {

struct OverviewFigures {
  Q_GADGET
  QML_VALUE_TYPE(overviewFigures)
  Q_PROPERTY(qint64 open MEMBER open)
  Q_PROPERTY(qint64 overdue MEMBER overdue)
  Q_PROPERTY(qint64 unconfirmed MEMBER unconfirmed)
  Q_PROPERTY(qint64 transit MEMBER transit)

 public:
  qint64 open = 0, overdue = 0, unconfirmed = 0, transit = 0;
  bool operator==(const OverviewFigures&) const = default;
};

struct OverviewPage {
  Q_GADGET
  QML_VALUE_TYPE(overviewPage)
  Q_PROPERTY(wastewatch::ui::OverviewFigures figures MEMBER figures)
  Q_PROPERTY(wastewatch::ui::OverviewFigures changes MEMBER changes)  // since the last visit
  Q_PROPERTY(bool compared MEMBER compared)                           // there was a last visit
  Q_PROPERTY(int alertCount MEMBER alert_count)
  Q_PROPERTY(QList<wastewatch::ui::BarDay> days MEMBER days)
  Q_PROPERTY(QList<wastewatch::ui::MapSymbol> symbols MEMBER symbols)

 public:
  OverviewFigures figures, changes;
  bool compared = false;
  int alert_count = 0;
  QList<BarDay> days;
  QList<MapSymbol> symbols;

  bool operator==(const OverviewPage&) const = default;
};

struct OverviewAnswer {
  OverviewPage page;
  std::vector<AlertRow> newest;  // of the alerts; at most alerts_on_overview
};

constexpr int overview_days = 14;
constexpr std::size_t alerts_on_overview = 7;
// `headings`: what is known from earlier questions; `view`: which alerts are listed. Errors: index's.
Result<OverviewAnswer> overview_page(RecordContext& context, const ChosenScope& scope, Headings& headings,
                                     const TriageView& view = {});

}  // namespace wastewatch::ui
