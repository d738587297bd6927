// The Overview: four figures, the newest alerts, mass per day, where the trackers are. GUI thread only.
#pragma once

#include <memory>
#include <optional>

#include "ui/alerts/alerts_model.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/visits.h"
#include "ui/records/live_model.h"
#include "ui/session/query.h"

namespace wastewatch::ui {

class OverviewPageModel : public LiveModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(wastewatch::ui::OverviewPage page READ page NOTIFY pageChanged)
  Q_PROPERTY(wastewatch::ui::AlertsModel* alerts READ alerts CONSTANT)

 public:
  explicit OverviewPageModel(QObject* parent = nullptr);

  bool busy() const override { return query_.busy(); }
  const OverviewPage& page() const { return page_; }
  AlertsModel* alerts() { return &alerts_; }

 signals:
  void pageChanged();

 protected:
  void reload() override;
  void forget() override;

 private:
  void show(Result<OverviewAnswer> answer);
  void compare(OverviewPage& page);

  OverviewPage page_;
  std::optional<OverviewFigures> last_visit_;
  Visits visits_;
  AlertsModel alerts_;
  std::shared_ptr<Headings> headings_ = std::make_shared<Headings>();
  Query<OverviewAnswer> query_{[this](Result<OverviewAnswer> answer) { show(std::move(answer)); }};
};

}  // namespace wastewatch::ui
