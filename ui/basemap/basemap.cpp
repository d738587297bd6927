#include "ui/basemap/basemap.h"

#include <QByteArray>
#include <QFile>
#include <algorithm>
#include <iterator>
#include <utility>

#include "ui/basemap/basemap_reader.h"

namespace wastewatch::ui {
namespace {

BytesView view_of(const QByteArray& bytes) {
  return {reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())};
}

Result<BaseMap> read_resource(const char* name) {
  QFile file(QStringLiteral(":/wastewatch/map/") + QLatin1String(name));
  if (!file.open(QIODevice::ReadOnly)) return fail(Errc::bad_basemap, std::string(name) + " is missing");
  return parse_base_map(view_of(file.readAll()));
}

BaseMap read_built_in() {
  auto map = read_resource("basemap.bin");
  if (!map) return {};
  auto roads = read_resource("roads.bin");
  if (!roads || !add_shapes(*map, std::move(*roads))) return {};
  return std::move(*map);
}

void add_level(BaseMap::Level& to, BaseMap::Level from) {
  const auto moved = static_cast<std::uint32_t>(to.points.size());
  to.points.insert(to.points.end(), from.points.begin(), from.points.end());
  for (std::size_t kind = 0; kind < BaseMap::kinds; ++kind) {
    for (auto& bundle : from.bundles[kind]) {
      for (auto& shape : bundle.shapes) shape.first += moved;
    }
    std::ranges::move(from.bundles[kind], std::back_inserter(to.bundles[kind]));
  }
}

}  // namespace

const BaseMap::Level* level_at(const BaseMap& map, double zoom) {
  if (map.levels.empty()) return nullptr;
  const auto found =
      std::ranges::find_if(map.levels, [&](const BaseMap::Level& level) { return zoom < level.until_zoom; });
  return found == map.levels.end() ? &map.levels.back() : &*found;
}

Status add_shapes(BaseMap& map, BaseMap other) {
  const auto same = [](const BaseMap::Level& a, const BaseMap::Level& b) {
    return a.until_zoom == b.until_zoom;
  };
  if (map.box != other.box || !std::ranges::equal(map.levels, other.levels, same)) {
    return fail(Errc::bad_basemap, "the two files differ in their box or levels");
  }
  for (std::size_t i = 0; i < map.levels.size(); ++i) add_level(map.levels[i], std::move(other.levels[i]));
  return {};
}

const BaseMap& base_map() {
  static const BaseMap map = read_built_in();
  return map;
}

}  // namespace wastewatch::ui
