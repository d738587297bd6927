// Invented rows for the gallery: a table with all grades and seals.
#pragma once

#include "ui/models/value_table.h"

namespace wastewatch::ui {

class SampleTable : public ValueTable {
  Q_OBJECT
  QML_ELEMENT

 public:
  SampleTable();
};

}  // namespace wastewatch::ui
