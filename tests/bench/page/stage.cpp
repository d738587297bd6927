#include "stage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <stdexcept>
#include <string>

#include "connect.h"
#include "rpc/network_link.h"
#include "ui/base/singleton.h"
#include "ui/navigation/navigator.h"
#include "ui/session/query.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"

namespace wastewatch::bench {
namespace {

constexpr qint64 stage_patience_ms = 120'000;

desktop::Options options_for(const QString& data) {
  ui::Settings::use(ui::Settings::Store::memory);
  ui::Settings::instance().set_language(QStringLiteral("en"));
  ui::Settings::instance().set_theme(QStringLiteral("light"));
  ui::Settings::instance().set_reduced_motion(true);
  desktop::Options out;
  out.data_dir = data;
  return out;
}

}  // namespace

void wait_for(const char* what, const std::function<bool()>& reached) {
  QElapsedTimer timer;
  timer.start();
  while (!reached()) {
    if (timer.elapsed() > stage_patience_ms) throw std::runtime_error(std::string("not in time: ") + what);
    QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
  }
}

Stage::Stage(int minutes, test::DemoChain::Pace pace)
    : demo_(minutes, pace), desktop_(options_for(folder_.path())) {
  if (desktop_.load(QStringLiteral("Wastewatch.Frame"), QStringLiteral("MainWindow")) == nullptr)
    missing("the window");
  auto options = options_for(folder_.path());
  options.network = QString::fromStdString(rpc::to_network_link(demo_.network()));
  if (const QString wrong = desktop::connect_as_asked(options); !wrong.isEmpty())
    throw std::runtime_error(wrong.toStdString());
  const auto& session = ui::the<ui::Session>();
  wait_for("following", [&] { return session.height() >= chain().chain().height() - 1; });
}

Stage::~Stage() { ui::the<ui::Session>().close(); }

void Stage::visit(const QString& link) {
  ui::the<ui::Navigator>().open(link);
  QCoreApplication::processEvents();
  wait_for("a page", [&] { return window().property("pageReady").toBool() && ui::session_pool().idle(); });
  draw();
}

void Stage::draw() {
  if (window().grabWindow().isNull()) missing("a frame");
}

void Stage::missing(const char* what) { throw std::runtime_error(std::string("not there: ") + what); }

}  // namespace wastewatch::bench
