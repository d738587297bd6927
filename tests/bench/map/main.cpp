// wastewatch-bench-map: how long the map takes to be read and painted, and pictures of its ground to look at.
//
//   wastewatch-bench-map [--frames N] [--ground] [--json] [--pictures FOLDER]
//
// Without options the real map in a window; --ground: the base map and its names alone.
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QtQml/QQmlExtensionPlugin>
#include <algorithm>
#include <cstdio>

#include "ground.h"
#include "ui/basemap/basemap.h"
#include "ui/geocode/geocoder.h"
#include "ui/settings/settings.h"
#include "window.h"

Q_IMPORT_QML_PLUGIN(Wastewatch_UiPlugin)
Q_IMPORT_QML_PLUGIN(Wastewatch_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Wastewatch_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Wastewatch_MapPlugin)

int main(int argc, char** argv) {
  using namespace wastewatch::ui;
  QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
  const QGuiApplication app(argc, argv);
  QCommandLineParser options;
  options.addHelpOption();
  options.addOption(
      {QStringLiteral("frames"), QStringLiteral("frames a row"), QStringLiteral("N"), QStringLiteral("200")});
  options.addOption({QStringLiteral("ground"), QStringLiteral("the base map and its names alone")});
  options.addOption({QStringLiteral("json"), QStringLiteral("a line of JSON a row")});
  options.addOption(
      {QStringLiteral("pictures"), QStringLiteral("saves pictures instead"), QStringLiteral("FOLDER")});
  options.process(app);
  Settings::use(Settings::Store::memory);
  register_geocoder();
  const bool json = options.isSet(QStringLiteral("json"));
  const int frames = std::clamp(options.value(QStringLiteral("frames")).toInt(), 1, 10'000);
  QElapsedTimer timer;
  timer.start();
  const std::size_t places = base_map().places.size();
  if (!json)
    std::printf("read  %zu places in %.1f ms\n", places, static_cast<double>(timer.nsecsElapsed()) / 1e6);
  if (options.isSet(QStringLiteral("pictures"))) {
    save_ground(QDir(options.value(QStringLiteral("pictures"))));
  } else if (options.isSet(QStringLiteral("ground"))) {
    measure_ground(frames);
  } else {
    measure_window(frames, json);
  }
  return places > 0 ? 0 : 1;
}
