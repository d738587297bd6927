// Qt Test with a GUI application object: fonts, translations and QML need one.
#include <QGuiApplication>

#include "support/qt_tests.h"

int main(int argc, char** argv) {
  const QGuiApplication app(argc, argv);
  return wastewatch::test::run_qt_tests(QCoreApplication::arguments());
}
