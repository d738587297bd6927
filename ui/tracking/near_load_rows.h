// The loads that were near a place, to be chosen from. GUI thread only.
#pragma once

#include <vector>

#include "ui/models/keyed_list_model.h"
#include "ui/tracking/passers.h"

namespace wastewatch::ui {

class NearLoadRows : public KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("belongs to PassersModel")

 public:
  using KeyedListModel::KeyedListModel;
  void update(std::vector<NearLoad> rows) { rows_.replace(*this, std::move(rows)); }
  // By its key, which is the load's identifier; nothing when it is not among them.
  const NearLoad* load(const QString& batch) const;
  std::vector<NearLoad> all() const;

 private:
  const RowSource& source() const override { return rows_; }

  static std::span<const RowRole<NearLoad>> roles();
  KeyedRows<NearLoad> rows_{roles(), [](const NearLoad& row) { return row.batch; }};
};

}  // namespace wastewatch::ui
