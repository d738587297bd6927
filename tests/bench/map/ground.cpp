#include "ground.h"

#include <QImage>
#include <QPainter>
#include <QQmlEngine>
#include <cmath>

#include "figures.h"
#include "ui/base/singleton.h"
#include "ui/basemap/base_names.h"
#include "ui/basemap/base_pieces.h"
#include "ui/look/appearance.h"

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

}  // namespace

void measure_ground(int frames) {
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

namespace {

struct Sight {
  const char* name;
  GeoPoint at;
};
constexpr Sight sights[] = {
    {"wuzhen", {120.49, 30.74}}, {"bay", {121.0, 30.35}}, {"zhoushan", {122.2, 30.0}}};

}  // namespace

void save_ground(const QDir& folder) {
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

}  // namespace wastewatch::ui
