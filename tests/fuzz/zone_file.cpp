// Zones of other programs' files, GeoJSON, KML or GPX: what is accepted holds only places on the earth, can
// be measured, and is written and read again as it was.
#include <algorithm>
#include <cmath>
#include <string_view>

#include "fuzz/support/target.h"
#include "geo/feature_file.h"
#include "geo/outline.h"
#include "geo/zone.h"

namespace wastewatch::fuzz {
namespace {

bool is_sound(const geo::Zone& zone) {
  return std::ranges::all_of(zone.area.outer, geo::is_on_earth) &&
         std::ranges::all_of(zone.corridor.line, geo::is_on_earth) && std::isfinite(geo::extent_of(zone));
}

}  // namespace

void run(BytesView input) {
  const auto features = geo::read_features(as_text(input));
  if (!features) return;
  auto read = geo::zones_of(*features);
  if (!read) return;
  require(std::ranges::all_of(read->zones, is_sound), "zones lie on the earth");
  const auto again = geo::read_zones(geo::write_zones(read->zones));
  require(again.has_value() && again->zones.size() == read->zones.size(), "what is written is read");
  static_cast<void>(geo::thin_corridors(read->zones));
}

std::vector<Bytes> seeds() {
  std::vector<Bytes> out;
  for (
      const std::string_view text :
      {R"(<?xml version="1.0" encoding="UTF-8"?><kml xmlns:gx="g"><Document><Placemark><name>a</name><Polygon><outerBoundaryIs><LinearRing><coordinates>120,30 120.1,30 120.1,30.1,5 120,30</coordinates></LinearRing></outerBoundaryIs><innerBoundaryIs><LinearRing><coordinates>120.05,30.01 120.06,30.01 120.06,30.02 120.05,30.01</coordinates></LinearRing></innerBoundaryIs></Polygon></Placemark><Placemark><gx:Track><gx:coord>120 30 5</gx:coord><gx:coord>121 30 5</gx:coord></gx:Track></Placemark></Document></kml>)",
       R"(<gpx version="1.1"><wpt lat="30" lon="120"/><trk><name>&lt;b&#20;</name><trkseg><trkpt lat="30" lon="120"/><trkpt lat="31" lon="120"/></trkseg></trk><rte><rtept lat="1" lon="2"/><rtept lat="-1" lon="2"/></rte></gpx>)",
       R"({"type":"Feature","properties":{"kind":"corridor","half_width_m":20},"geometry":{"type":"LineString","coordinates":[[120,30],[121,30]]}})"})
    out.push_back(to_bytes(as_bytes(text)));
  return out;
}

}  // namespace wastewatch::fuzz
