// The rows of who passed here. GUI thread only.
#pragma once

#include <vector>

#include "ui/models/keyed_list_model.h"
#include "ui/tracking/passers.h"

namespace wastewatch::ui {

class PasserRows : public KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("belongs to PassersModel")

 public:
  using KeyedListModel::KeyedListModel;
  void update(std::vector<PasserRow> rows) { rows_.replace(*this, std::move(rows)); }
  const PasserRow& passer(int row) const { return rows_[row]; }
  Q_INVOKABLE QString replayOf(int row) const {
    return row >= 0 && row < count() ? rows_[row].replay : QString();
  }

 private:
  const RowSource& source() const override { return rows_; }

  static std::span<const RowRole<PasserRow>> roles();
  KeyedRows<PasserRow> rows_{roles(), [](const PasserRow& row) { return row.key; }};
};

}  // namespace wastewatch::ui
