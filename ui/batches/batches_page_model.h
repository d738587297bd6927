// The Batches page: the table with its filters and the batch that is open. GUI thread only.
#pragma once

#include "ui/batches/batch_page.h"
#include "ui/batches/batch_table.h"
#include "ui/batches/handover_between.h"
#include "ui/batches/handover_sheet.h"
#include "ui/records/live_model.h"

namespace wastewatch::ui {

// What the filters are called; the first of each is "any".
struct FilterNames {
  Q_GADGET
  QML_VALUE_TYPE(filterNames)
  Q_PROPERTY(QStringList states MEMBER states)
  Q_PROPERTY(QStringList flags MEMBER flags)
  Q_PROPERTY(QStringList wastes MEMBER wastes)
  Q_PROPERTY(QStringList holders MEMBER holders)

 public:
  QStringList states, flags, wastes, holders;
};

class BatchesPageModel : public LiveModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(wastewatch::ui::BatchTable* table READ table CONSTANT)
  Q_PROPERTY(wastewatch::ui::FilterNames choices READ choices NOTIFY choicesChanged)
  Q_PROPERTY(int state READ state WRITE setState NOTIFY filterChanged)
  Q_PROPERTY(int flag READ flag WRITE setFlag NOTIFY filterChanged)
  Q_PROPERTY(int waste READ waste WRITE setWaste NOTIFY filterChanged)
  Q_PROPERTY(int holder READ holder WRITE setHolder NOTIFY filterChanged)
  Q_PROPERTY(bool filtered READ filtered NOTIFY filterChanged)
  Q_PROPERTY(QString handover READ handover WRITE setHandover NOTIFY sheetChanged)  // of a link; "": none
  Q_PROPERTY(wastewatch::ui::HandoverSheet sheet READ sheet NOTIFY sheetChanged)
  Q_PROPERTY(wastewatch::ui::HandoverBetween between READ between NOTIFY betweenChanged)
  Q_PROPERTY(bool sheetLoaded READ sheet_loaded NOTIFY sheetChanged)
  Q_PROPERTY(QString sheetProblem READ sheet_problem NOTIFY sheetChanged)
  Q_PROPERTY(QString batch READ batch WRITE setBatch NOTIFY batchChanged)
  Q_PROPERTY(wastewatch::ui::BatchPage page READ page NOTIFY pageChanged)
  Q_PROPERTY(bool pageLoaded READ page_loaded NOTIFY pageChanged)
  Q_PROPERTY(QString pageProblem READ page_problem NOTIFY pageChanged)

 public:
  explicit BatchesPageModel(QObject* parent = nullptr);

  BatchTable* table() { return &table_; }
  bool busy() const override { return choices_query_.busy(); }
  FilterNames choices() const;
  int state() const { return state_; }
  void setState(int index);
  int flag() const { return flag_; }
  int waste() const;
  int holder() const;
  void setFlag(int index);
  void setWaste(int index);
  void setHolder(int index);
  bool filtered() const { return state_ + flag_ > 0 || !waste_.isEmpty() || !holder_.isEmpty(); }
  Q_INVOKABLE void clearFilters();
  // "open", "overdue", "unconfirmed", "transit": what a figure counts. Unknown words clear the filters.
  Q_INVOKABLE void showOnly(const QString& figure);

  QString batch() const { return batch_; }
  void setBatch(const QString& batch);
  const BatchPage& page() const { return page_; }
  QString handover() const { return handover_; }
  void setHandover(const QString& handover);
  const HandoverSheet& sheet() const { return sheet_; }
  const HandoverBetween& between() const { return between_; }
  bool sheet_loaded() const { return !handover_.isEmpty() && sheet_.id == handover_; }
  QString sheet_problem() const { return sheet_problem_; }
  bool page_loaded() const { return !batch_.isEmpty() && page_.id == batch_; }
  QString page_problem() const { return page_problem_; }

 signals:
  void choicesChanged();
  void filterChanged();
  void batchChanged();
  void pageChanged();
  void sheetChanged();
  void betweenChanged();

 protected:
  void reload() override;
  void forget() override;

 private:
  BatchFilter filter() const;
  void apply_filter();
  void drop_filters();
  void ask_page();
  void show_page(Result<BatchPage> page);
  void ask_sheet();
  void show_sheet(Result<HandoverSheet> sheet);
  void ask_between();
  void show_between(HandoverBetween between);
  void show_choices(Result<FilterChoices> choices);

  BatchTable table_;
  FilterChoices choices_;
  int state_ = 0, flag_ = 0;  // rows of closed tables
  QString waste_, holder_;    // ids: the choices grow with the chain
  QString handover_;
  QString sheet_problem_;
  HandoverSheet sheet_;
  HandoverBetween between_;
  ChosenScope scope_;
  QString batch_;
  QString page_problem_;
  BatchPage page_;
  Query<BatchPage> page_query_{[this](Result<BatchPage> page) { show_page(std::move(page)); }};
  Query<HandoverSheet> sheet_query_{[this](Result<HandoverSheet> sheet) { show_sheet(std::move(sheet)); }};
  Query<HandoverBetween> between_query_{[this](Result<HandoverBetween> between) {
    if (between) show_between(std::move(*between));
  }};
  Query<FilterChoices> choices_query_{[this](Result<FilterChoices> c) { show_choices(std::move(c)); }};
};

}  // namespace wastewatch::ui
