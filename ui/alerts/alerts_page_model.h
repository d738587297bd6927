// The Alerts page: the list of loads in trouble and the one that is open. GUI thread only; asks the replica
// on its reader pool.
#pragma once

#include "ui/alerts/alerts_model.h"
#include "ui/records/live_model.h"
#include "ui/session/query.h"

namespace wastewatch::ui {

class AlertsPageModel : public LiveModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(wastewatch::ui::AlertsModel* rows READ rows CONSTANT)
  Q_PROPERTY(QString batch READ batch WRITE setBatch NOTIFY batchChanged)  // row of the open one; "": none
  Q_PROPERTY(wastewatch::ui::AlertPage page READ page NOTIFY pageChanged)
  Q_PROPERTY(bool pageLoaded READ page_loaded NOTIFY pageChanged)          // page is that of `batch`
  Q_PROPERTY(QString pageProblem READ page_problem NOTIFY pageChanged)     // a sentence; empty: none
  Q_PROPERTY(QString recomputed READ recomputed NOTIFY recomputedChanged)  // what the last one found
  Q_PROPERTY(bool reading MEMBER reading_)  // the list keeps its rows where they are
  Q_PROPERTY(wastewatch::ui::AlertCounts counts READ counts NOTIFY countsChanged)

 public:
  explicit AlertsPageModel(QObject* parent = nullptr);

  AlertsModel* rows() { return &rows_; }
  QString batch() const { return batch_; }
  void setBatch(const QString& batch);  // hexadecimal or Crockford, or a device's row
  const AlertPage& page() const { return page_; }
  bool page_loaded() const { return !batch_.isEmpty() && page_.batch == batch_; }
  QString page_problem() const { return page_problem_; }
  bool busy() const override { return list_query_.busy(); }
  QString recomputed() const { return recomputed_; }
  Q_INVOKABLE void recompute();
  const AlertCounts& counts() const { return counts_; }

 signals:
  void batchChanged();
  void pageChanged();
  void countsChanged();
  void recomputedChanged();

 protected:
  void reload() override;
  void forget() override;

 private:
  void show_list(Result<AlertList> list);
  void show_page(Result<AlertPage> page);
  void ask_page();
  void tell_recomputed(const QString& verdict);

  AlertsModel rows_;
  AlertCounts counts_;
  QString batch_;
  AlertPage page_;
  QString page_problem_;
  bool reading_ = false;
  QString recomputed_;
  Query<AlertList> list_query_{[this](Result<AlertList> list) { show_list(std::move(list)); }};
  Query<Recomputation> again_query_{[this](Result<Recomputation> again) {
    if (again) tell_recomputed(verdict_of(page_, *again));
  }};
  Query<AlertPage> page_query_{[this](Result<AlertPage> page) { show_page(std::move(page)); }};
};

}  // namespace wastewatch::ui
