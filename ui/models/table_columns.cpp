#include "ui/models/table_columns.h"

#include <QCoreApplication>

namespace wastewatch::ui {

QList<TableColumn> columns_of(const char* context, std::span<const ColumnRow> rows, Sorting sorting) {
  QList<TableColumn> out;
  for (const ColumnRow& row : rows) {
    TableColumn column;
    column.title = QCoreApplication::translate(context, row.title);
    column.width = row.width;
    column.number = row.number;
    column.hash = row.hash;
    column.sortable = sorting == Sorting::by_column;
    column.least = row.least;
    column.optional = row.optional;
    out << column;
  }
  return out;
}

}  // namespace wastewatch::ui
