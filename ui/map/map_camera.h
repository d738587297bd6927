// What part of the world a map shows. One camera is shared by all layers of a map; gestures change it, layers
// follow `changed`. The centre stays inside the box of the base map. GUI thread only.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <optional>

#include "ui/basemap/projection.h"

namespace wastewatch::ui {

class MapCamera : public QObject {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(double longitude READ longitude NOTIFY changed)
  Q_PROPERTY(double latitude READ latitude NOTIFY changed)
  Q_PROPERTY(double zoom READ zoom NOTIFY changed)
  Q_PROPERTY(double width READ width WRITE setWidth NOTIFY changed)
  Q_PROPERTY(double height READ height WRITE setHeight NOTIFY changed)
  Q_PROPERTY(double scaleMetres READ scaleMetres NOTIFY changed)  // a round length that fits in 120 px
  Q_PROPERTY(double scalePixels READ scalePixels NOTIFY changed)  // and its width

 public:
  static constexpr double min_zoom = 7;
  static constexpr double max_zoom = 17;

  double longitude() const { return from_unit(centre_).longitude; }
  double latitude() const { return from_unit(centre_).latitude; }
  double zoom() const { return zoom_; }
  double width() const { return size_.width(); }
  double height() const { return size_.height(); }
  void setWidth(double width);
  void setHeight(double height);
  double scaleMetres() const;
  double scalePixels() const;

  Q_INVOKABLE void lookAt(double longitude, double latitude, double zoom);
  Q_INVOKABLE void centreOn(double longitude, double latitude);
  Q_INVOKABLE void pan(double dx, double dy);                 // pixels the content moves
  Q_INVOKABLE void zoomAt(double steps, double x, double y);  // keeps the place under (x, y)
  // Shows a box of degrees with a margin in pixels; a point gets a close view. The box stays in view while
  // the map changes its size, until something else is looked at.
  Q_INVOKABLE void fit(double west, double south, double east, double north, double margin = 48);
  Q_INVOKABLE QPointF toScreen(double longitude, double latitude) const;
  Q_INVOKABLE QPointF toPlace(double x, double y) const;  // x = longitude, y = latitude

  QPointF unit_to_screen(QPointF unit) const;
  QRectF visible_unit() const;

 signals:
  void changed();

 private:
  struct Box {
    QPointF north_west, south_east;  // unit coordinates
    double margin;                   // pixels
  };
  void show(const Box& box);
  void resize(QSizeF size);
  double pixels() const { return tile_pixels * std::exp2(zoom_); }
  void settle();

  QPointF centre_ = to_unit({120.49, 30.74});
  double zoom_ = 10;
  QSizeF size_{1, 1};
  std::optional<Box> fitted_;
};

}  // namespace wastewatch::ui
