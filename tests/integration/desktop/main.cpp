// Qt Test over the real window. Keys and settings of whoever runs the tests stay out of it.
#include <QGuiApplication>
#include <QTemporaryDir>

#include "desktop.h"
#include "support/qt_tests.h"
#include "window_on_demo.h"

int main(int argc, char** argv) {
  const QTemporaryDir home;
  qputenv("XDG_DATA_HOME", home.path().toUtf8());
  wastewatch::desktop::prepare_process();
  const QGuiApplication app(argc, argv);
  const int failed = wastewatch::test::run_qt_tests(QCoreApplication::arguments());
  wastewatch::test::close_window();
  return failed;
}
