// The list beside the map: everything that matches, a page of rows at a time as it is read. GUI thread only.
#pragma once

#include <memory>
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
  // `listed`: which of them, in this order. As many rows as were read before stay.
  void update(std::shared_ptr<const MapThings> things, std::vector<std::size_t> listed);
  // Reads on until the thing is among the rows; what is not listed changes nothing.
  void reach(const QString& key);
  bool canFetchMore(const QModelIndex& parent) const override;
  void fetchMore(const QModelIndex& parent) override;

 private:
  const RowSource& source() const override { return rows_; }
  void read(std::size_t rows);

  static std::span<const RowRole<MapThing>> roles();
  KeyedRows<MapThing> rows_{roles(), [](const MapThing& thing) { return thing.key; }};
  std::shared_ptr<const MapThings> things_;
  std::vector<std::size_t> listed_;
  std::size_t wanted_ = 0;
};

inline constexpr std::size_t map_rows_page = 200;

}  // namespace wastewatch::ui
