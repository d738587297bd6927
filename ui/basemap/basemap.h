// The offline base map: resources/map/basemap.bin (borders, waters, places) and roads.bin (roads, railways),
// made by build.py there; docs/map.md has sources and format. Points are on the unit square of projection.h,
// WGS-84.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>
#include <array>
#include <cstdint>
#include <span>
#include <vector>

#include "base/bytes.h"
#include "base/error.h"

namespace wastewatch::ui {

struct BaseMap {
  // In the order of painting; class Kind of resources/map/mapdata/writer.py is the same list.
  enum class Kind : std::uint8_t {
    dense,  // where the road net is dense; areas are single rings, even-odd
    sea,
    lake,
    island,
    shore,
    river,
    wide_river,
    road,
    county_road,  // on shortest ways between neighbouring seats of counties
    main_road,    // and between seats of prefectures
    railway,
    county_border,
    prefecture_border,
    province_border,
  };
  static constexpr std::size_t kinds = 14;

  struct Shape {  // a run of a level's points
    std::uint32_t first = 0;
    std::uint32_t count = 0;
    QRectF bounds;
  };
  struct Bundle {  // shapes near each other: what is out of sight is passed over together
    std::vector<Shape> shapes;
    QRectF bounds;
  };
  struct Level {
    double until_zoom = 0;  // shown below this zoom, the last one always
    std::vector<QPointF> points;
    std::array<std::vector<Bundle>, kinds> bundles;
  };
  struct Place {
    int rank = 0;  // 0 province seat, 1 prefecture, 2 county, 3 district, 4 town, 5 village
    QPointF at;
    QString en, zh;
  };
  struct WaterName {
    double from_zoom = 0;
    QPointF at;
    QString en, zh;
  };

  QRectF box;  // what the map covers; beyond it nothing is known
  std::vector<Level> levels;
  std::vector<Place> places;  // most important first
  std::vector<WaterName> waters;
};

inline std::span<const QPointF> points_of(const BaseMap::Level& level, const BaseMap::Shape& shape) {
  return std::span(level.points).subspan(shape.first, shape.count);
}
// The level for a zoom; nothing of an empty map.
const BaseMap::Level* level_at(const BaseMap& map, double zoom);

// bad_basemap, with the part that is wrong, for anything but a complete map of format 2.
Result<BaseMap> parse_base_map(BytesView file);
// Adds the shapes of another file of the same box and levels. bad_basemap when they differ.
Status add_shapes(BaseMap& map, BaseMap other);

// The built-in map, read on first use. GUI thread only.
const BaseMap& base_map();

}  // namespace wastewatch::ui
