#include "ui/models/keyed_list_model.h"

namespace wastewatch::ui {

QVariant KeyedListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  return source().value(index.row(), role);
}

int KeyedListModel::rowOf(const QString& key) const {
  if (key.isEmpty()) return -1;
  for (int row = 0; row < count(); ++row) {
    if (source().key(row) == key) return row;
  }
  return -1;
}

}  // namespace wastewatch::ui
