// The list beside the map. GUI thread only.
#pragma once

#include <vector>

#include "ui/models/keyed_list_model.h"
#include "ui/tracking/map_things.h"

namespace wastewatch::ui {

class MapRows : public KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("belongs to MapPageModel")

 public:
  using KeyedListModel::KeyedListModel;
  void update(std::vector<MapThing> things) { rows_.replace(*this, std::move(things)); }

 private:
  const RowSource& source() const override { return rows_; }

  static std::span<const RowRole<MapThing>> roles();
  KeyedRows<MapThing> rows_{roles(), [](const MapThing& thing) { return thing.key; }};
};

}  // namespace wastewatch::ui
