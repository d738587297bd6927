// wastewatch-bench-page: how fast the map page answers, in the real window over a demonstration chain.
//
//   wastewatch-bench-page ROW [TIMES]      a line of JSON: row, value, note
//
// Rows: replay-open, block-to-map, live-vehicle-bytes, window-start.
#include <QGuiApplication>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <iostream>

#include "desktop.h"
#include "rows.h"
#include "ui/session/query.h"

namespace {

using namespace wastewatch::bench;

// Its threads must not outlive the application object.
struct PoolEnd {
  PoolEnd() = default;
  ~PoolEnd() { wastewatch::ui::session_pool().close(); }
  PoolEnd(const PoolEnd&) = delete;
  PoolEnd& operator=(const PoolEnd&) = delete;
};

struct PageRow {
  const char* name;
  PageFigure (*measure)(int times);
  int times;
};

constexpr std::array page_rows{
    PageRow{"replay-open", replay_open, 20},
    PageRow{"block-to-map", block_to_map, 60},
    PageRow{"live-vehicle-bytes", live_vehicle_bytes, 3},
    PageRow{"window-start", window_start, 10},
};

int measure(const char* name, const char* times) {
  const auto* const row =
      std::ranges::find_if(page_rows, [&](const PageRow& one) { return std::strcmp(one.name, name) == 0; });
  if (row == page_rows.end()) return std::cerr << "no such row\n", 2;
  print_figure(row->measure(times != nullptr ? std::clamp(std::atoi(times), 1, 1'000) : row->times));
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const QTemporaryDir own;
  qputenv("XDG_DATA_HOME", own.path().toUtf8());
  qputenv("XDG_CACHE_HOME", own.path().toUtf8());
  QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
  wastewatch::desktop::prepare_process();
  const QGuiApplication app(argc, argv);
  const PoolEnd pool_end;
  try {
    if (argc == 4 && std::strcmp(argv[1], "show-window") == 0) return show_window(argv[2], argv[3]);
    if (argc == 2 || argc == 3) return measure(argv[1], argc == 3 ? argv[2] : nullptr);
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
  std::cerr << "wastewatch-bench-page ROW [TIMES]\n";
  return 2;
}
