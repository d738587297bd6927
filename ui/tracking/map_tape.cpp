#include "ui/tracking/map_tape.h"

#include <cmath>
#include <cstdint>

#include "geo/degrees.h"
#include "geo/distance.h"
#include "geo/point.h"
#include "ui/format/format.h"
#include "ui/language/word.h"

namespace wastewatch::ui {
namespace {

geo::Point point_at(const QGeoCoordinate& at) { return geo::point_at(at.latitude(), at.longitude()); }

}  // namespace

QString MapTape::length(const QGeoPath& path) {
  std::int64_t metres = 0;
  for (int i = 1; i < path.size(); ++i)
    metres += geo::distance_m(point_at(path.coordinateAt(i - 1)), point_at(path.coordinateAt(i)));
  return format::distance(static_cast<double>(metres), screen_tongue());
}

QString MapTape::words(const QGeoCoordinate& at) {
  if (!at.isValid()) return {};
  const auto point = point_at(at);
  return format::position(point.lat_e7, point.lon_e7, 5) + QStringLiteral(" WGS-84");
}

}  // namespace wastewatch::ui
