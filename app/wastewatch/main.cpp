#include <QGuiApplication>
#include <QTextStream>

#include "base/standard_files.h"
#include "desktop.h"

namespace {

// Before there is a display: help and wrong use need none.
wastewatch::desktop::CommandLine read_early(int argc, char** argv) {
  const QCoreApplication early(argc, argv);
  return wastewatch::desktop::read_command_line(QCoreApplication::arguments());
}

}  // namespace

int main(int argc, char* argv[]) {
  using namespace wastewatch::desktop;
  wastewatch::hold_standard_files();
  prepare_process();
  const CommandLine line = read_early(argc, argv);
  if (line.exit_code) {
    QTextStream(*line.exit_code == 0 ? stdout : stderr) << line.says << '\n';
    return *line.exit_code;
  }
  const QGuiApplication app(argc, argv);
  return run(line.options);
}
