// A map on a picture: what a test sees of a RasterMap.
#pragma once

#include <QImage>
#include <QPainter>

#include "ui/tiles/raster_map.h"

namespace wastewatch::test {

inline const QColor ground(Qt::gray);

inline ui::Viewport view_of(double longitude, double latitude, double zoom, QSizeF size = {300, 200}) {
  return {ui::to_unit({longitude, latitude}), zoom, size};
}
inline ui::Viewport wuzhen_at(double zoom) { return view_of(120.487, 30.743, zoom); }

inline QImage seen(ui::RasterMap& map, const ui::Viewport& view, const void* viewer = nullptr) {
  QImage image(view.size.toSize(), QImage::Format_RGB32);
  QPainter painter(&image);
  map.paint(painter, view, ground, viewer);
  return image;
}

inline bool is_all(const QImage& image, const QColor& colour) {
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixelColor(x, y) != colour) return false;
    }
  }
  return true;
}

}  // namespace wastewatch::test
