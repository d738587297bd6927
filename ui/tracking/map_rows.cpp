#include "ui/tracking/map_rows.h"

#include <algorithm>
#include <utility>

namespace wastewatch::ui {
namespace {

QVariant icon_of(const MapThing& thing) {
  switch (thing.layer) {
    case MapLayer::trucks: return QStringLiteral("vehicle_truck_profile");
    case MapLayer::trackers: return QStringLiteral("location");
    default: return QStringLiteral("building");
  }
}

constexpr RowRole<MapThing> map_row_roles[] = {
    {"title", [](const MapThing& thing) -> QVariant { return thing.title; }},
    {"note", [](const MapThing& thing) -> QVariant { return thing.note; }},
    {"age", [](const MapThing& thing) -> QVariant { return thing.age; }},
    {"grade", [](const MapThing& thing) -> QVariant { return thing.grade; }},
    {"seal", [](const MapThing&) -> QVariant { return -1; }},
    {"pictured", icon_of},
    {"old", [](const MapThing& thing) -> QVariant { return thing.old || thing.doubtful; }},
};

}  // namespace

std::span<const RowRole<MapThing>> MapRows::roles() { return map_row_roles; }

void MapRows::update(std::shared_ptr<const MapThings> things, std::vector<std::size_t> listed) {
  things_ = std::move(things);
  listed_ = std::move(listed);
  read(std::max(wanted_, map_rows_page));
}

void MapRows::reach(const QString& key) {
  const auto found =
      std::ranges::find(listed_, key, [this](std::size_t i) { return things_->things[i].key; });
  const auto needed = static_cast<std::size_t>(found - listed_.begin()) + 1;
  if (found != listed_.end() && needed > wanted_) read(needed + map_rows_page);
}

bool MapRows::canFetchMore(const QModelIndex& parent) const {
  return !parent.isValid() && static_cast<std::size_t>(rows_.size()) < listed_.size();
}

void MapRows::fetchMore(const QModelIndex& parent) {
  if (canFetchMore(parent)) read(wanted_ + map_rows_page);
}

void MapRows::read(std::size_t rows) {
  wanted_ = rows;
  std::vector<MapThing> shown;
  for (std::size_t i = 0; i < std::min(wanted_, listed_.size()); ++i)
    shown.push_back(things_->things[listed_[i]]);
  rows_.replace(*this, std::move(shown));
}

}  // namespace wastewatch::ui
