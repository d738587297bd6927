// The columns of a table, described as rows of a closed table. GUI thread only.
#pragma once

#include <QList>
#include <span>

#include "ui/models/table_model.h"

namespace wastewatch::ui {

struct ColumnRow {
  const char* title;  // source text, with the unit
  int width;          // this and the rest as TableColumn's
  bool number = false;
  int least = 0;
  bool hash = false;
  bool optional = false;
};

enum class Sorting : bool { fixed, by_column };

// Titles in the language of the screen.
QList<TableColumn> columns_of(const char* context, std::span<const ColumnRow> rows, Sorting sorting);

}  // namespace wastewatch::ui
