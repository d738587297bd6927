// All blocks, newest first, fetched page by page as they come into view. Blocks made while one reads wait
// behind `newRows`. GUI thread only.
#pragma once

#include <deque>
#include <unordered_map>
#include <vector>

#include "index/reader.h"
#include "ui/models/table_model.h"
#include "ui/session/query.h"

namespace wastewatch::ui {

class BlocksTable : public TableModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(bool empty READ empty NOTIFY emptyChanged)

 public:
  static constexpr int page_rows = 64;
  static constexpr std::size_t max_pages = 64;  // kept; the page read longest ago gives way

  explicit BlocksTable(QObject* parent = nullptr);

  QList<TableColumn> columns() const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  int newRows() const override;
  bool empty() const { return count_ == 0; }
  void showNew() override;

 signals:
  void emptyChanged();

 protected:
  void reorder() override {}  // always by height

 private:
  struct Page {
    int number = 0;
    std::vector<index::BlockSummary> blocks;
  };
  const index::BlockSummary* row(int row) const;
  QVariant text(const index::BlockSummary& block, int column) const;
  void want(int page) const;
  void ask_next() const;
  void take(Result<Page> page);
  void reset(qint64 top);
  void follow_height();

  qint64 top_ = 0;  // height of the first row
  qint64 count_ = 0;
  std::unordered_map<int, std::vector<index::BlockSummary>> pages_;
  std::deque<int> kept_;
  mutable std::deque<int> wanted_;
  mutable Query<Page> query_;
};

}  // namespace wastewatch::ui
