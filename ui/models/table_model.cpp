#include "ui/models/table_model.h"

namespace wastewatch::ui {

QHash<int, QByteArray> TableModel::roleNames() const {
  return {
      {TextRole, "text"}, {GradeRole, "grade"}, {SealRole, "seal"}, {LinkRole, "link"}, {MutedRole, "muted"}};
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

QString TableModel::text(int row, int column) const { return data(index(row, column), TextRole).toString(); }

}  // namespace wastewatch::ui
