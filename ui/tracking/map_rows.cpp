#include "ui/tracking/map_rows.h"

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

}  // namespace wastewatch::ui
