#include "ui/zones/zone_drawing.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>

#include "geo/degrees.h"
#include "geo/outline.h"
#include "geo/zone.h"
#include "ui/format/format.h"
#include "ui/language/word.h"
#include "ui/zones/zone_words.h"

namespace wastewatch::ui {
namespace {

geo::Point point_of(const QGeoCoordinate& at) { return geo::point_at(at.latitude(), at.longitude()); }

QGeoPath drawn_path(const std::optional<geo::Line>& line) {
  QGeoPath out;
  if (!line) return out;
  for (const geo::Point at : *line) out.addCoordinate({geo::lat_degrees(at), geo::lon_degrees(at)});
  return out;
}

double middle_degrees(std::int64_t a, std::int64_t b) {
  return static_cast<double>(a + b) / 2 / geo::per_degree;
}

}  // namespace

geo::Line line_of(const QGeoPath& path) {
  geo::Line out;
  for (const QGeoCoordinate& at : path.path()) {
    if (!at.isValid()) continue;
    const geo::Point point = point_of(at);
    if (out.empty() || out.back() != point) out.push_back(point);
  }
  return out;
}

QGeoPath ZoneDrawing::circle(const QGeoCoordinate& centre, double radius_m) {
  return drawn_path(centre.isValid() ? geo::circle(point_of(centre), radius_m) : std::nullopt);
}

QGeoPath ZoneDrawing::moved(const QGeoPath& path, const QGeoCoordinate& from, const QGeoCoordinate& to) {
  if (!from.isValid() || !to.isValid()) return {};
  return drawn_path(geo::moved(line_of(path), point_of(from), point_of(to)));
}

QGeoCoordinate ZoneDrawing::middle(const QGeoPath& path) {
  const geo::Box box = geo::box_of(line_of(path));
  if (box.is_empty()) return {};
  return {middle_degrees(box.south_e7, box.north_e7), middle_degrees(box.west_e7, box.east_e7)};
}

QString ZoneDrawing::measured(const QString& kind, const QGeoPath& path, double half_width_m) {
  const auto known = zone_kind_named(kind);
  if (!known) return {};
  geo::Zone zone;
  zone.kind = *known;
  const geo::Line line = line_of(path);
  if (zone.kind == geo::ZoneKind::corridor)
    zone.corridor = {line,
                     std::isfinite(half_width_m) ? std::llround(std::clamp(half_width_m, 0.0, 1e9)) : 0};
  else
    zone.area.outer = line;
  return measured_text(zone);
}

QString ZoneDrawing::lengthText(const QGeoCoordinate& from, const QGeoCoordinate& to) {
  if (!from.isValid() || !to.isValid()) return {};
  return format::distance(from.distanceTo(to), screen_tongue());
}

}  // namespace wastewatch::ui
