// The Overview: four figures, the newest alerts, mass per day, where the trackers are. GUI thread only.
#pragma once

#include "ui/alerts/alerts_model.h"
#include "ui/overview/overview_page.h"
#include "ui/records/live_model.h"
#include "ui/session/query.h"

namespace wastewatch::ui {

class OverviewPageModel : public LiveModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(wastewatch::ui::OverviewFigures figures READ figures NOTIFY changed)
  Q_PROPERTY(wastewatch::ui::OverviewFigures changes READ changes NOTIFY changed)  // since the last visit
  Q_PROPERTY(bool compared READ compared NOTIFY changed)                           // there was a last visit
  Q_PROPERTY(wastewatch::ui::AlertsModel* alerts READ alerts CONSTANT)
  Q_PROPERTY(int alertCount READ alert_count NOTIFY changed)
  Q_PROPERTY(QList<wastewatch::ui::BarDay> days READ days NOTIFY daysChanged)
  Q_PROPERTY(QList<wastewatch::ui::MapSymbol> symbols READ symbols NOTIFY symbolsChanged)

 public:
  static constexpr std::size_t alerts_shown = 7;

  explicit OverviewPageModel(QObject* parent = nullptr);

  OverviewFigures figures() const { return values_.figures; }
  OverviewFigures changes() const;
  bool compared() const { return compared_; }
  AlertsModel* alerts() { return &alerts_; }
  int alert_count() const { return values_.alerts.critical + values_.alerts.serious + values_.alerts.notice; }
  QList<BarDay> days() const { return values_.days; }
  QList<MapSymbol> symbols() const { return values_.symbols; }

 signals:
  void changed();
  void daysChanged();
  void symbolsChanged();

 protected:
  void reload() override;
  void forget() override;

 private:
  void show(Result<OverviewPage> values);
  void remember_visit();

  OverviewPage values_;
  OverviewFigures last_visit_;
  bool compared_ = false;
  QString visit_;  // what the comparison is with
  AlertsModel alerts_;
  Query<OverviewPage> query_{[this](Result<OverviewPage> values) { show(std::move(values)); }};
};

}  // namespace wastewatch::ui
