#include <gtest/gtest.h>

#include <QGuiApplication>
#include <QTemporaryDir>

#include "desktop.h"
#include "window_on_demo.h"

// Keys and settings of whoever runs the tests stay out of it.
int main(int argc, char** argv) {
  const QTemporaryDir home;
  qputenv("XDG_DATA_HOME", home.path().toUtf8());
  wastewatch::desktop::prepare_process();
  QGuiApplication app(argc, argv);
  testing::InitGoogleTest(&argc, argv);
  const int code = RUN_ALL_TESTS();
  wastewatch::test::close_window();
  return code;
}
