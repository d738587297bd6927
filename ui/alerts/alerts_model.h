// The list of loads in trouble. It never jumps while it is read: known rows change where they stand, resolved
// ones stay until the user looks anew, new ones wait behind `newRows` for showNew(). GUI thread only.
#pragma once

#include <set>

#include "ui/alerts/alert_values.h"
#include "ui/models/keyed_list_model.h"

namespace wastewatch::ui {

class AlertsModel : public KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("belongs to AlertsPageModel")
  Q_PROPERTY(int newRows READ new_rows NOTIFY newRowsChanged)

 public:
  using KeyedListModel::KeyedListModel;

  int new_rows() const { return new_rows_; }
  // `reading`: rows keep their places.
  void update(std::vector<AlertRow> rows, bool reading);
  void clear();
  Q_INVOKABLE void showNew();

 signals:
  void newRowsChanged();

 private:
  const RowSource& source() const override { return rows_; }
  std::vector<AlertRow> in_place(const std::vector<AlertRow>& newest) const;

  static std::span<const RowRole<AlertRow>> roles();
  KeyedRows<AlertRow> rows_{roles(), [](const AlertRow& row) { return row.id; }};
  std::vector<AlertRow> newest_;
  int new_rows_ = 0;
};

}  // namespace wastewatch::ui
