#include "ui/models/keyed_list_model.h"

namespace wastewatch::ui {

QVariant KeyedListModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  return source().value(index.row(), role);
}

}  // namespace wastewatch::ui
