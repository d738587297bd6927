// GeoJSON: what is accepted is written and read again, in one form.
#include "geo/geojson.h"

#include <algorithm>
#include <string_view>

#include "fuzz/support/target.h"

namespace wastewatch::fuzz {
namespace {

bool holds_only_places(const geo::Shape& shape) {
  const auto on_earth = [](const geo::Line& line) { return std::ranges::all_of(line, geo::is_on_earth); };
  if (const auto* point = std::get_if<geo::Point>(&shape)) return geo::is_on_earth(*point);
  if (const auto* line = std::get_if<geo::Line>(&shape)) return line->size() >= 2 && on_earth(*line);
  const auto* area = std::get_if<geo::Area>(&shape);
  return area == nullptr ||
         (area->outer.size() >= 3 && on_earth(area->outer) && std::ranges::all_of(area->holes, on_earth));
}

}  // namespace

void run(BytesView input) {
  const auto read = geo::read_geojson(as_text(input));
  if (!read) return;
  for (const auto& feature : *read) require(holds_only_places(feature.shape), "only places are read");
  const auto written = geo::write_geojson(*read);
  const auto again = geo::read_geojson(written);
  require(again.has_value() && again->size() == read->size(), "what is written is read");
  require(geo::write_geojson(*again) == written, "a document is written in one form");
}

std::vector<Bytes> seeds() {
  std::vector<Bytes> out;
  for (
      const std::string_view text :
      {R"({"type":"Point","coordinates":[120.486,30.746,1]})",
       R"({"type":"Feature","properties":{"a":[1,"\u4e4c"]},"geometry":null})",
       R"({"type":"MultiPolygon","coordinates":[[[[0,0],[9,0],[9,9],[0,0]],[[1,1],[2,1],[2,2],[1,1]]]]})",
       R"({"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":{"type":"GeometryCollection","geometries":[{"type":"LineString","coordinates":[[1,2],[3,4],[-5,6e0]]}]}}]})"})
    out.push_back(to_bytes(as_bytes(text)));
  return out;
}

}  // namespace wastewatch::fuzz
