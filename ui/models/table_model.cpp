#include "ui/models/table_model.h"

namespace wastewatch::ui {

QHash<int, QByteArray> TableModel::roleNames() const {
  return {{TextRole, "text"}, {GradeRole, "grade"}, {SealRole, "seal"},
          {LinkRole, "link"}, {MutedRole, "muted"}, {IdRole, "rowId"}};
}

void TableModel::sortBy(int column) {
  const auto all = columns();
  if (column < 0 || column >= all.size() || !all[column].sortable) return;
  descending_ = column == sort_column_ && !descending_;
  sort_column_ = column;
  reorder();
  emit orderChanged();
}

QString TableModel::link(int row) const { return data(index(row, 0), LinkRole).toString(); }

QString TableModel::id(int row) const {
  const QString own = data(index(row, 0), IdRole).toString();
  return own.isEmpty() ? link(row) : own;
}

int TableModel::rowOf(const QString& id) const {
  if (id.isEmpty()) return -1;
  for (int row = 0; row < rowCount(); ++row) {
    if (this->id(row) == id) return row;
  }
  return -1;
}

QString TableModel::text(int row, int column) const { return data(index(row, column), TextRole).toString(); }

}  // namespace wastewatch::ui
