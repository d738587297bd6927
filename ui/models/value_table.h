// A table held as values: for hundreds of rows. Rows that arrive while the user reads wait behind `newRows`.
#pragma once

#include <vector>

#include "ui/models/table_model.h"

namespace wastewatch::ui {

struct TableCell {
  QString text;
  double order = 0;  // numbers sort by this; texts (order 0 on both sides) by their text
  bool muted = false;

  bool operator==(const TableCell&) const = default;
};

struct TableRow {
  std::vector<TableCell> cells;  // one per column; missing cells are empty
  int grade = Grade::None;
  int seal = SealState::Pending;
  QString link;
  QString id{};  // of rows without a link; empty: their texts together

  QString identity() const;
  bool operator==(const TableRow&) const = default;
};

class ValueTable : public TableModel {
  Q_OBJECT

 public:
  explicit ValueTable(QList<TableColumn> columns = {}) : columns_(std::move(columns)) {}

  QList<TableColumn> columns() const override { return columns_; }
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  int newRows() const override { return static_cast<int>(waiting_.size()); }
  void showNew() override;

  void set_columns(QList<TableColumn> columns);
  // Rows that stay in number stay on screen and only those that differ are told of: making the cells of a row
  // anew costs a view far more than changing their values.
  void set_rows(std::vector<TableRow> rows);
  void append_new(TableRow row);

 protected:
  void reorder() override;

 private:
  bool before(const TableRow& a, const TableRow& b) const;
  void replace_kept(std::vector<TableRow>& rows, std::size_t kept);
  void cut_to(std::size_t count);
  void add_from(std::vector<TableRow>& rows, std::size_t first);

  QList<TableColumn> columns_;
  std::vector<TableRow> rows_;
  std::vector<TableRow> waiting_;
};

}  // namespace wastewatch::ui
