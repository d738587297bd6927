#include "ui/models/value_table.h"

#include <algorithm>
#include <iterator>

namespace wastewatch::ui {
namespace {

const TableCell& cell_of(const TableRow& row, int column) {
  static const TableCell empty;
  const auto at = static_cast<std::size_t>(column);
  return at < row.cells.size() ? row.cells[at] : empty;
}

}  // namespace

QString TableRow::identity() const {
  if (!id.isEmpty()) return id;
  if (!link.isEmpty()) return link;
  QStringList texts;
  for (const TableCell& cell : cells) texts << cell.text;
  return texts.join(u'\x1f');
}

int ValueTable::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

int ValueTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(columns_.size());
}

QVariant ValueTable::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const TableRow& row = rows_[static_cast<std::size_t>(index.row())];
  switch (role) {
    case TextRole: return cell_of(row, index.column()).text;
    case MutedRole: return cell_of(row, index.column()).muted;
    case GradeRole: return row.grade;
    case SealRole: return row.seal;
    case LinkRole: return row.link;
    case IdRole: return row.identity();
    default: return {};
  }
}

void ValueTable::set_columns(QList<TableColumn> columns) {
  beginResetModel();
  columns_ = std::move(columns);
  endResetModel();
  emit columnsChanged();
}

void ValueTable::set_rows(std::vector<TableRow> rows) {
  waiting_.clear();
  if (sortColumn() >= 0)
    std::ranges::stable_sort(rows, [this](const auto& a, const auto& b) { return before(a, b); });
  const std::size_t kept = std::min(rows.size(), rows_.size());
  replace_kept(rows, kept);
  cut_to(rows.size());
  add_from(rows, kept);
  emit newRowsChanged();
}

void ValueTable::replace_kept(std::vector<TableRow>& rows, std::size_t kept) {
  for (std::size_t i = 0; i < kept; ++i) {
    if (rows_[i] == rows[i]) continue;
    rows_[i] = std::move(rows[i]);
    const int row = static_cast<int>(i);
    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
  }
}

void ValueTable::cut_to(std::size_t count) {
  if (count >= rows_.size()) return;
  beginRemoveRows({}, static_cast<int>(count), rowCount() - 1);
  rows_.resize(count);
  endRemoveRows();
}

void ValueTable::add_from(std::vector<TableRow>& rows, std::size_t first) {
  if (first >= rows.size()) return;
  beginInsertRows({}, rowCount(), static_cast<int>(rows.size()) - 1);
  rows_.insert(rows_.end(), std::move_iterator(rows.begin() + static_cast<std::ptrdiff_t>(first)),
               std::move_iterator(rows.end()));
  endInsertRows();
}

void ValueTable::append_new(TableRow row) {
  waiting_.push_back(std::move(row));
  emit newRowsChanged();
}

void ValueTable::showNew() {
  std::vector<TableRow> all = std::move(waiting_);
  std::ranges::reverse(all);
  std::ranges::move(rows_, std::back_inserter(all));
  set_rows(std::move(all));
}

bool ValueTable::before(const TableRow& a, const TableRow& b) const {
  const TableCell& x = cell_of(a, sortColumn());
  const TableCell& y = cell_of(b, sortColumn());
  const bool less = x.order != y.order ? x.order < y.order : QString::localeAwareCompare(x.text, y.text) < 0;
  const bool same = x.order == y.order && x.text == y.text;
  return descending() ? !less && !same : less;
}

void ValueTable::reorder() {
  emit layoutAboutToBeChanged();
  std::ranges::stable_sort(rows_, [this](const auto& a, const auto& b) { return before(a, b); });
  emit layoutChanged();
}

}  // namespace wastewatch::ui
