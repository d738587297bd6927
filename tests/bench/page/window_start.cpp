#include <QCoreApplication>
#include <QGuiApplication>
#include <QProcess>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <cstdio>
#include <format>
#include <stdexcept>

#include "connect.h"
#include "desktop.h"
#include "kit/demo/served_demo.h"
#include "rows.h"
#include "rpc/network_link.h"
#include "stage.h"
#include "ui/base/singleton.h"
#include "ui/navigation/navigator.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"
#include "vitals.h"

namespace wastewatch::bench {
namespace {

constexpr int a_day = 24 * 60;
constexpr int start_patience_ms = 180'000;

// Its event loop runs meanwhile: the node is in this process.
double started(const QString& data, const QString& network) {
  QProcess process;
  process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
  process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("show-window"), data, network});
  wait_for("the window's end", [&] { return process.state() == QProcess::NotRunning; });
  bool read = false;
  const double ms = process.readAllStandardOutput().trimmed().toDouble(&read);
  if (!read || process.exitCode() != 0) throw std::runtime_error("the window did not start");
  return ms;
}

}  // namespace

PageFigure window_start(int times) {
  test::ServedDemo demo(a_day, {});
  const QTemporaryDir home;
  const QString network = QString::fromStdString(rpc::to_network_link(demo.network()));
  started(home.path(), network);  // makes the home
  std::vector<double> shown;
  for (int i = 0; i < times; ++i) shown.push_back(started(home.path(), network));
  return {"window-start", share_of(shown, 0.5),
          std::format("p95 {:.0f} ms of {} starts, page Overview", share_of(shown, 0.95), shown.size())};
}

int show_window(const char* data, const char* network) {
  ui::Settings::use(ui::Settings::Store::memory);
  ui::Settings::instance().set_reduced_motion(true);
  desktop::Options options;
  options.data_dir = QString::fromUtf8(data);
  options.network = QString::fromUtf8(network);
  desktop::Desktop desktop(options);
  ui::the<ui::Navigator>().openPage(QStringLiteral("overview"));
  auto* window = desktop.load(QStringLiteral("Wastewatch.Frame"), QStringLiteral("MainWindow"));
  if (window == nullptr) throw std::runtime_error(desktop.warnings().join(u'\n').toStdString());
  double first_ms = 0;
  QObject::connect(window, &QQuickWindow::frameSwapped, window, [&] {
    if (first_ms == 0) first_ms = desktop::seconds_since_start() * 1e3;
  });
  desktop::connect_as_asked(options);
  auto& session = ui::the<ui::Session>();
  wait_for("a frame and a block", [&] { return first_ms > 0 && session.ready(); });
  std::printf("%.0f\n", first_ms);
  session.close();
  return 0;
}

}  // namespace wastewatch::bench
