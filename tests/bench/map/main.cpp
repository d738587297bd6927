// wastewatch-bench-map: how long the offline base map takes to be read and painted, and pictures of it to
// look at.
//
//   wastewatch-bench-map [--frames N] [--pictures FOLDER]
//
// A frame is the ground and the names on a window of 1440 × 900, as BaseLayer paints them.
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QQmlEngine>
#include <QtQml/QQmlExtensionPlugin>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <vector>

#include "ui/base/singleton.h"
#include "ui/look/appearance.h"
#include "ui/basemap/base_names.h"
#include "ui/basemap/base_pieces.h"
#include "ui/settings/settings.h"

Q_IMPORT_QML_PLUGIN(Wastewatch_UiPlugin)
Q_IMPORT_QML_PLUGIN(Wastewatch_ThemePlugin)

namespace wastewatch::ui {
namespace {

constexpr QSize window(1440, 900);

BaseStyle style_of(const char* theme, bool chinese) {
  the<Appearance>().setTheme(QLatin1String(theme));
  QQmlEngine engine;
  const auto* colors = engine.singletonInstance<QObject*>("Wastewatch.Theme", "Theme");
  const auto color = [&](const char* role) { return colors->property(role).value<QColor>(); };
  BaseStyle style{color("land"),
                  color("water"),
                  color("mapShore"),
                  color("mapDense"),
                  color("mapRoad"),
                  color("mapMainRoad"),
                  color("mapRoadInside"),
                  color("mapRailway"),
                  color("boundary"),
                  color("mapUnknown"),
                  color("mapLabel"),
                  color("mapMinorLabel"),
                  color("mapWaterLabel"),
                  {},
                  chinese};
  style.font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
  style.font.setPixelSize(12);
  return style;
}

struct Layer {
  BasePieces pieces;
  NamePainter names;

  void paint(QImage& image, const Viewport& view, const BaseStyle& style) {
    QPainter painter(&image);
    pieces.paint(painter, base_map(), view, style);
    names.paint(painter, place_names(base_map(), view, style, {}), style);
  }
};

struct Figures {
  double median_ms, p95_ms, worst_ms;
};

Figures measure(int frames, const std::function<void(int)>& frame) {
  std::vector<double> ms;
  for (int i = 0; i < frames; ++i) {
    QElapsedTimer timer;
    timer.start();
    frame(i);
    ms.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
  }
  std::ranges::sort(ms);
  const auto at = [&](double share) {
    return ms[static_cast<std::size_t>(share * static_cast<double>(ms.size() - 1))];
  };
  return {at(0.5), at(0.95), ms.back()};
}

void print_row(const char* what, double zoom, const Figures& f) {
  std::printf("%-5s z%-4.1f  median %5.1f ms   p95 %5.1f ms   worst %5.1f ms\n", what, zoom, f.median_ms,
              f.p95_ms, f.worst_ms);
}

void measure_frames(int frames) {
  const BaseStyle style = style_of("light", false);
  QImage image(window, QImage::Format_RGB32);
  const QPointF start = to_unit({120.49, 30.74});
  for (double zoom = 8; zoom <= 14; ++zoom) {
    Layer layer;
    Viewport view{start, zoom, window};
    print_row("pan", zoom, measure(frames, [&](int i) {
                view.centre = start + QPointF(std::sin(i * 0.05), std::cos(i * 0.05)) * (400 / view.pixels());
                layer.paint(image, view, style);
              }));
    print_row("zoom", zoom, measure(frames, [&](int i) {
                view.centre = start;
                view.zoom = zoom + i / static_cast<double>(frames);
                layer.paint(image, view, style);
              }));
  }
}

struct Sight {
  const char* name;
  GeoPoint at;
};
constexpr Sight sights[] = {
    {"wuzhen", {120.49, 30.74}}, {"bay", {121.0, 30.35}}, {"zhoushan", {122.2, 30.0}}};

void save_pictures(const QDir& folder) {
  for (const char* theme : {"light", "dark"}) {
    for (const bool chinese : {false, true}) {
      const BaseStyle style = style_of(theme, chinese);
      for (const Sight& sight : sights) {
        for (const double zoom : {7.0, 9.0, 10.0, 11.0, 13.0, 15.0}) {
          QImage image(window, QImage::Format_RGB32);
          Layer().paint(image, {to_unit(sight.at), zoom, window}, style);
          image.save(folder.filePath(
              QStringLiteral("%1-%2-%3-%4.png")
                  .arg(QLatin1String(sight.name), QLatin1String(theme), QLatin1String(chinese ? "zh" : "en"))
                  .arg(zoom)));
        }
      }
    }
  }
}

}  // namespace
}  // namespace wastewatch::ui

int main(int argc, char** argv) {
  using namespace wastewatch::ui;
  const QGuiApplication app(argc, argv);
  QCommandLineParser options;
  options.addHelpOption();
  options.addOption(
      {QStringLiteral("frames"), QStringLiteral("frames a row"), QStringLiteral("N"), QStringLiteral("100")});
  options.addOption(
      {QStringLiteral("pictures"), QStringLiteral("saves pictures instead"), QStringLiteral("FOLDER")});
  options.process(app);
  Settings::use(Settings::Store::memory);
  QElapsedTimer timer;
  timer.start();
  const std::size_t places = base_map().places.size();
  std::printf("read  %zu places, %zu levels in %.1f ms\n", places, base_map().levels.size(),
              static_cast<double>(timer.nsecsElapsed()) / 1e6);
  if (options.isSet(QStringLiteral("pictures"))) {
    save_pictures(QDir(options.value(QStringLiteral("pictures"))));
  } else {
    measure_frames(std::clamp(options.value(QStringLiteral("frames")).toInt(), 1, 10'000));
  }
  return places > 0 ? 0 : 1;
}
