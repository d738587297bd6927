#include "ui/map/map_camera.h"

#include "ui/basemap/basemap.h"

namespace wastewatch::ui {

void MapCamera::setWidth(double width) { resize({std::max(1.0, width), size_.height()}); }

void MapCamera::setHeight(double height) { resize({size_.width(), std::max(1.0, height)}); }

void MapCamera::resize(QSizeF size) {
  size_ = size;
  if (fitted_)
    show(*fitted_);
  else
    emit changed();
}

void MapCamera::settle() {
  const QRectF box = base_map().box;
  zoom_ = std::clamp(zoom_, min_zoom, max_zoom);
  if (!box.isEmpty()) {
    centre_ = {std::clamp(centre_.x(), box.left(), box.right()),
               std::clamp(centre_.y(), box.top(), box.bottom())};
  }
  emit changed();
}

void MapCamera::lookAt(double longitude, double latitude, double zoom) {
  if (!std::isfinite(longitude) || !std::isfinite(latitude) || !std::isfinite(zoom)) return;
  fitted_.reset();
  centre_ = to_unit({longitude, latitude});
  zoom_ = zoom;
  settle();
}

void MapCamera::centreOn(double longitude, double latitude) { lookAt(longitude, latitude, zoom_); }

void MapCamera::pan(double dx, double dy) {
  fitted_.reset();
  centre_ -= QPointF(dx, dy) / pixels();
  settle();
}

void MapCamera::zoomAt(double steps, double x, double y) {
  fitted_.reset();
  const QPointF offset(x - size_.width() / 2, y - size_.height() / 2);
  const QPointF fixed = centre_ + offset / pixels();
  zoom_ = std::clamp(zoom_ + steps, min_zoom, max_zoom);
  centre_ = fixed - offset / pixels();
  settle();
}

void MapCamera::fit(double west, double south, double east, double north, double margin) {
  fitted_ = Box{to_unit({west, north}), to_unit({east, south}), margin};
  show(*fitted_);
}

void MapCamera::show(const Box& box) {
  const QPointF span = box.south_east - box.north_west;
  const double across = std::max(size_.width() - 2 * box.margin, 32.0) / std::max(span.x(), 1e-9);
  const double down = std::max(size_.height() - 2 * box.margin, 32.0) / std::max(span.y(), 1e-9);
  centre_ = (box.north_west + box.south_east) / 2;
  zoom_ = std::min(std::log2(std::min(across, down) / tile_pixels), 15.0);
  settle();
}

QPointF MapCamera::unit_to_screen(QPointF unit) const {
  return (unit - centre_) * pixels() + QPointF(size_.width() / 2, size_.height() / 2);
}

QRectF MapCamera::visible_unit() const {
  const QSizeF span = size_ / pixels();
  return {centre_ - QPointF(span.width() / 2, span.height() / 2), span};
}

QPointF MapCamera::toScreen(double longitude, double latitude) const {
  return unit_to_screen(to_unit({longitude, latitude}));
}

QPointF MapCamera::toPlace(double x, double y) const {
  const QPointF offset(x - size_.width() / 2, y - size_.height() / 2);
  const GeoPoint place = from_unit(centre_ + offset / pixels());
  return {place.longitude, place.latitude};
}

double MapCamera::scaleMetres() const {
  const double most = 120 * metres_per_pixel(latitude(), zoom_);
  const double ten = std::pow(10, std::floor(std::log10(most)));
  for (const double digit : {5.0, 2.0}) {
    if (digit * ten <= most) return digit * ten;
  }
  return ten;
}

double MapCamera::scalePixels() const { return scaleMetres() / metres_per_pixel(latitude(), zoom_); }

}  // namespace wastewatch::ui
