#include "window.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QGeoCoordinate>
#include <QImage>
#include <QPainter>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickView>
#include <QTemporaryDir>
#include <cmath>
#include <cstdio>
#include <memory>
#include <stdexcept>

#include "figures.h"
#include "ui/base/singleton.h"
#include "ui/basemap/projection.h"
#include "ui/tiles/raster_map.h"
#include "ui/values/map_values.h"

namespace wastewatch::ui {
namespace {

constexpr QSize window_size(1440, 900);
constexpr int tracks = 20;
constexpr double home_zoom = 11;
constexpr QPointF home(120.49, 30.74);

// Winding ways over two districts, the same at every run.
QList<MapTrack> many_tracks() {
  QList<MapTrack> out;
  for (int t = 0; t < tracks; ++t) {
    MapTrack track;
    track.kind = t % 2 == 0 ? QStringLiteral("truck") : QStringLiteral("tracker");
    for (int i = 0; i < track_points / tracks; ++i) {
      const double along = i * 0.002;
      track.points << QPointF(
          home.x() + 0.35 * std::sin(along * (1 + t * 0.07) + t),
          home.y() + 0.2 * std::cos(along * (1.3 + t * 0.05)) + 0.0004 * std::sin(i * 0.31));
    }
    out << track;
  }
  return out;
}

QList<MapSymbol> many_vehicles() {
  QList<MapSymbol> out;
  for (int i = 0; i < vehicles; ++i) {
    MapSymbol symbol;
    symbol.kind = i % 3 == 0 ? QStringLiteral("tracker") : QStringLiteral("truck");
    symbol.longitude = home.x() - 0.5 + (i * 37 % 1'009) / 1'009.0;
    symbol.latitude = home.y() - 0.3 + (i * 53 % 997) / 997.0 * 0.6;
    symbol.heading = i * 17 % 360;
    symbol.grade = i % 50 == 0 ? Grade::Critical : Grade::None;
    symbol.label = QString::number(i);
    out << symbol;
  }
  return out;
}

QList<MapShape> some_corridors() {
  QList<MapShape> out;
  for (int c = 0; c < 5; ++c) {
    MapShape shape;
    shape.key = QString::number(c);
    shape.kind = QStringLiteral("corridor");
    shape.half_width_m = 300;
    for (int i = 0; i < 60; ++i)
      shape.points << QPointF(home.x() - 0.4 + i * 0.0133,
                              home.y() + 0.05 * c + 0.02 * std::sin(i * 0.4 + c));
    out << shape;
  }
  return out;
}

class MapWindow {
 public:
  MapWindow() {
    view_.setResizeMode(QQuickView::SizeRootObjectToView);
    view_.loadFromModule("Wastewatch.Map", "MapPane");
    view_.resize(window_size);
    view_.show();
    while (!view_.isExposed()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    if (view_.rootObject() == nullptr) throw std::runtime_error("the map does not load");
    view_.rootObject()->setProperty("tracks", QVariant::fromValue(many_tracks()));
    view_.rootObject()->setProperty("symbols", QVariant::fromValue(many_vehicles()));
    view_.rootObject()->setProperty("shapes", QVariant::fromValue(some_corridors()));
    show(home, home_zoom);
  }

  void show(QPointF center, double zoom) {
    const bool moved = QMetaObject::invokeMethod(
        view_.rootObject(), "lookAt", Q_ARG(QGeoCoordinate, QGeoCoordinate(center.y(), center.x())),
        Q_ARG(double, zoom));
    if (!moved || view_.grabWindow().isNull()) throw std::runtime_error("the map does not move");
  }

 private:
  QQuickView view_;
};

// Tiles that look like a map in size and noise, for every place of the rows.
void make_tiles(const QDir& folder) {
  for (int zoom = 9; zoom <= 14; ++zoom) {
    const QPointF middle = to_unit({home.x(), home.y()}) * std::exp2(zoom);
    const int reach = 6;
    for (int x = static_cast<int>(middle.x()) - reach; x <= middle.x() + reach; ++x) {
      folder.mkpath(QStringLiteral("%1/%2").arg(zoom).arg(x));
      for (int y = static_cast<int>(middle.y()) - reach; y <= middle.y() + reach; ++y) {
        QImage tile(256, 256, QImage::Format_RGB32);
        tile.fill(QColor::fromHsv((x * 7 + y * 13) % 360, 20, 245));
        QPainter painter(&tile);
        for (int i = 0; i < 40; ++i)
          painter.drawLine((x * 31 + i * 53) % 256, (y * 17 + i * 29) % 256, (i * 71) % 256,
                           (i * 37 + x) % 256);
        painter.end();
        tile.save(folder.filePath(QStringLiteral("%1/%2/%3.png").arg(zoom).arg(x).arg(y)));
      }
    }
  }
}

RasterSource tiles_in(const QString& folder) {
  RasterSource source;
  source.kind = SourceKind::folder;
  source.folder = folder;
  return source;
}

void wait_ms(int ms) {
  QElapsedTimer timer;
  timer.start();
  while (timer.elapsed() < ms) QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

struct RowNames {
  const char* pan;
  const char* zoom;
};

void tell(const char* name, const Figures& figures, bool json) {
  if (!json) return print_row(name, home_zoom, figures);
  std::printf(
      "{\"row\": \"%s\", \"median_ms\": %.2f, \"p95_ms\": %.2f, \"median_cpu_ms\": %.2f, \"p95_cpu_ms\": "
      "%.2f}\n",
      name, figures.median_ms, figures.p95_ms, figures.median_cpu_ms, figures.p95_cpu_ms);
}

}  // namespace

namespace {

void measure_rows(MapWindow& window, const RowNames& names, int frames, bool json) {
  const double degrees = 360 / (tile_pixels * std::exp2(home_zoom));
  tell(names.pan,
       measure(frames,
               [&](int i) {
                 window.show(home + QPointF(std::sin(i * 0.05), std::cos(i * 0.05)) * 400 * degrees,
                             home_zoom);
               }),
       json);
  tell(names.zoom, measure(frames, [&](int i) { window.show(home, 9 + 5.0 * i / frames); }), json);
}

// Tiles come from another thread: once through the rows, until they are in memory.
void load_tiles(MapWindow& window) {
  wait_ms(500);
  for (int step = 0; step <= 20; ++step) {
    window.show(home, 9 + step / 4.0);
    wait_ms(100);
  }
}

}  // namespace

void measure_window(int frames, bool json) {
  MapWindow window;
  measure_rows(window, {"map-pan", "map-zoom"}, frames, json);
  const QTemporaryDir folder;
  make_tiles(QDir(folder.path()));
  the<RasterMap>().use(tiles_in(folder.path()));
  load_tiles(window);
  if (!the<RasterMap>().shown()) throw std::runtime_error("the tiles are not shown");
  measure_rows(window, {"map-pan-tiles", "map-zoom-tiles"}, frames, json);
}

}  // namespace wastewatch::ui
