// All blocks with what happened in them, fetched page by page as they come into view. While they are read,
// rows keep their places and later blocks wait behind `newRows`; otherwise rows follow the chain, about once
// a second. GUI thread only.
#pragma once

#include <QElapsedTimer>
#include <deque>
#include <unordered_map>
#include <vector>

#include "ui/chain/block_digest.h"
#include "ui/models/table_model.h"
#include "ui/session/query.h"

namespace wastewatch::ui {

class BlocksTable : public TableModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(bool empty READ empty NOTIFY emptyChanged)
  Q_PROPERTY(bool reading READ reading WRITE setReading NOTIFY readingChanged)
  Q_PROPERTY(qint64 top READ top NOTIFY topChanged)  // the newest height among the rows; 0: none

 public:
  static constexpr int page_rows = 64;
  static constexpr std::size_t max_pages = 64;  // kept; the page read longest ago gives way

  explicit BlocksTable(QObject* parent = nullptr);

  QList<TableColumn> columns() const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  int newRows() const override;
  int rowOf(const QString& id) const override;
  bool empty() const { return count_ == 0; }
  qint64 top() const { return top_; }
  void showNew() override;
  bool reading() const { return reading_; }
  void setReading(bool reading);

 signals:
  void readingChanged();
  void emptyChanged();
  void topChanged();

 protected:
  void reorder() override;  // by height, both ways

 private:
  struct Page {
    int number = 0;
    std::vector<BlockDigest> blocks;
  };
  const BlockDigest* row(int row) const;
  QString text(const BlockDigest& block, int column) const;
  qint64 height_of(int row) const { return oldest_first_ ? top_ - count_ + 1 + row : top_ - row; }
  void want(int page) const;
  void ask_next() const;
  void take(Result<Page> page);
  void reset(qint64 top);
  void follow_height();
  qint64 waiting() const;  // blocks that are no rows yet

  bool oldest_first_ = false;
  bool reading_ = false;
  QElapsedTimer since_reset_;
  qint64 top_ = 0;
  qint64 count_ = 0;
  std::unordered_map<int, std::vector<BlockDigest>> pages_;
  std::deque<int> kept_;
  mutable std::deque<int> wanted_;
  mutable Query<Page> query_;
};

}  // namespace wastewatch::ui
