// The batch table over the replica's orders: fetched page by page as the user scrolls, kept in step with the
// chain without moving rows; batches declared meanwhile wait behind `newRows`. Filters and order by age act
// in the store, other columns are sorted on a reader thread (batch_sort.h). GUI thread only.
#pragma once

#include "ui/batches/batch_rows.h"
#include "ui/models/table_model.h"
#include "ui/session/query.h"

namespace wastewatch::ui {

class BatchTable : public TableModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("belongs to BatchesPageModel")
  Q_PROPERTY(bool fetching READ fetching NOTIFY fetchingChanged)
  Q_PROPERTY(bool complete READ complete NOTIFY fetchingChanged)  // the last page is here
  Q_PROPERTY(int count READ count NOTIFY fetchingChanged)
  Q_PROPERTY(
      bool tooManyToSort READ too_many_to_sort NOTIFY fetchingChanged)  // by the column that was pressed

 public:
  explicit BatchTable(QObject* parent = nullptr);

  QList<TableColumn> columns() const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;
  int newRows() const override { return new_rows_; }
  void showNew() override { reset(filter_); }

  bool fetching() const { return page_query_.busy(); }
  bool complete() const { return started_ && !next_ && read_ >= order_.size(); }
  bool too_many_to_sort() const { return too_many_; }
  int count() const { return static_cast<int>(rows_.size()); }
  void reset(BatchFilter filter);  // from the beginning
  void refresh();                  // the chain went on, or the language changed
  void clear();
  const BatchFilter& filter() const { return filter_; }
  void retranslate() { emit columnsChanged(); }

 signals:
  void fetchingChanged();
  void failed(const wastewatch::Error& error);

 protected:
  void reorder() override;

 private:
  struct Refreshed {
    std::vector<BatchRow> known;
    int fresh = 0;  // declared since, ahead of the first row
  };
  void ask_page(const std::optional<Bytes>& cursor);
  void show_page(Result<BatchRows> page);
  void show_refreshed(const Result<Refreshed>& refreshed);

  BatchFilter filter_;
  std::vector<BatchRow> rows_;
  std::optional<Bytes> next_;
  std::vector<ledger::BatchId> order_;  // of a column that the store does not keep in order; else empty
  std::size_t read_ = 0;                // of order_
  bool too_many_ = false;
  bool started_ = false;
  bool replacing_ = false;
  int new_rows_ = 0;
  Query<BatchRows> page_query_{[this](Result<BatchRows> page) { show_page(std::move(page)); }};
  Query<Refreshed> refresh_query_{[this](Result<Refreshed> answer) { show_refreshed(answer); }};
};

}  // namespace wastewatch::ui
