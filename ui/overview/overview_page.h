// What the Overview shows, built on a reader thread from one recomputed block.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QList>
#include <QObject>

#include "index/reader.h"
#include "ui/alerts/alert_values.h"
#include "ui/records/record_context.h"
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
  OverviewFigures figures;
  AlertList alerts;
  QList<BarDay> days;
  QList<MapSymbol> symbols;
  qint64 height = 0;
  qint64 block_ms = 0;
};

constexpr int overview_days = 14;
// Errors: index's.
Result<OverviewPage> overview_page(RecordContext& context, const ChosenScope& scope);

}  // namespace wastewatch::ui
