#include <QGuiApplication>

#include "desktop.h"

int main(int argc, char* argv[]) {
  wastewatch::desktop::prepare_process();
  QGuiApplication app(argc, argv);
  return wastewatch::desktop::run(wastewatch::desktop::parse_options(QGuiApplication::arguments()));
}
