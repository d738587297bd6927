#include "ui/map/map_math.h"

#include <algorithm>
#include <cmath>

#include "ui/basemap/base_painter.h"
#include "ui/basemap/basemap.h"
#include "ui/basemap/projection.h"

namespace wastewatch::ui {
namespace {

constexpr double least_room_px = 32;   // inside the margins of a small picture
constexpr double parted_px = 48;       // farther than symbols are grouped
constexpr double least_extent = 1e-9;  // of the unit square: a point

QPointF unit_of(const QGeoCoordinate& at) { return to_unit({at.longitude(), at.latitude()}); }

QGeoCoordinate coordinate_of(QPointF unit) {
  const GeoPoint place = from_unit(unit);
  return {place.latitude, place.longitude};
}

}  // namespace

double MapMath::schematicZoom() { return schematic_zoom; }

QGeoCoordinate MapMath::clampedCenter(const QGeoCoordinate& center, bool raster) {
  const QRectF box = base_map().box;
  if (!center.isValid()) return coordinate_of(box.center());
  const QPointF at = unit_of(center);
  if (raster || box.isEmpty() || box.contains(at)) return center;
  return coordinate_of(
      {std::clamp(at.x(), box.left(), box.right()), std::clamp(at.y(), box.top(), box.bottom())});
}

double MapMath::clampedZoom(double zoom, bool raster) {
  const double least = raster ? least_raster_zoom : least_zoom;
  return std::isfinite(zoom) ? std::clamp(zoom, least, raster ? most_raster_zoom : most_zoom) : least_zoom;
}

MapSight MapMath::fitted(const QGeoRectangle& box, double width, double height, double margin) {
  const QPointF low = unit_of(box.topLeft());
  const QPointF high = unit_of(box.bottomRight());
  const double across =
      std::max(width - 2 * margin, least_room_px) / std::max(high.x() - low.x(), least_extent);
  const double down =
      std::max(height - 2 * margin, least_room_px) / std::max(high.y() - low.y(), least_extent);
  const double zoom = std::log2(std::min(across, down) / tile_pixels);
  return {clampedCenter(coordinate_of((low + high) / 2)), clampedZoom(std::min(zoom, most_fitted_zoom))};
}

double MapMath::roundMetres(double latitude, double zoom, double most_px) {
  const double most = most_px * metres_per_pixel(latitude, zoom);
  const double ten = std::pow(10, std::floor(std::log10(most)));
  for (const double digit : {5.0, 2.0}) {
    if (digit * ten <= most) return digit * ten;
  }
  return ten;
}

bool MapMath::canPart(const QList<QGeoCoordinate>& places, double most_zoom) {
  const double pixels = tile_pixels * std::exp2(most_zoom);
  for (const QGeoCoordinate& place : places) {
    const QPointF way = (unit_of(place) - unit_of(places.front())) * pixels;
    if (std::hypot(way.x(), way.y()) > parted_px) return true;
  }
  return false;
}

double MapMath::pixelsOf(double metres, double latitude, double zoom) {
  return metres / metres_per_pixel(latitude, zoom);
}

}  // namespace wastewatch::ui
