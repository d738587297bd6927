#include "window_on_demo.h"

#include <QByteArray>
#include <QGuiApplication>
#include <sstream>
#include <stdexcept>

#include "connect.h"
#include "options.h"
#include "tour.h"
#include "ui/base/singleton.h"
#include "ui/look/fonts.h"
#include "ui/session/embedded_chain.h"
#include "ui/session/session.h"
#include "ui/settings/settings.h"

namespace wastewatch::test {
namespace {

constexpr std::chrono::minutes patience{5};

void require(bool good, const std::string& what) {
  if (!good) throw std::runtime_error(what);
}

std::optional<rpc::Network> described(const std::string& output) {
  std::istringstream lines(output);
  for (std::string line; std::getline(lines, line);) {
    const auto said = ui::parse_embedded_line(QByteArray::fromStdString(line));
    if (said && said->network) return said->network;
  }
  return std::nullopt;
}

std::unique_ptr<WindowOnDemo>& instance() {
  static std::unique_ptr<WindowOnDemo> window;
  return window;
}

}  // namespace

WindowOnDemo& window_on_demo() {
  if (!instance()) instance() = std::make_unique<WindowOnDemo>();
  return *instance();
}

void close_window() {
  instance().reset();
  ui::session_pool().close();  // its threads must not outlive the application object
}

WindowOnDemo::WindowOnDemo() {
  QAccessible::setActive(true);
  ui::Settings::use(ui::Settings::Store::memory);
  ui::Settings::instance().set_language(QStringLiteral("en"));
  ui::Settings::instance().set_theme(QStringLiteral("light"));
  ui::Settings::instance().set_reduced_motion(true);
  QGuiApplication::setFont(ui::sans_font(13));
  run_node();
  open_window();
}

WindowOnDemo::~WindowOnDemo() { ui::the<ui::Session>().close(); }

void WindowOnDemo::run_node() {
  node_ = std::make_unique<ChildProcess>(
      std::vector<std::string>{WASTEWATCHD, "solo", "--home", file("node").string(), "--rpc", "127.0.0.1:0",
                               "--demo", "--demo-still", "--demo-days", "2", "--snapshot-interval", "200"},
      file("node.log"));
  const bool ready = eventually([&] { return described(node_->output()).has_value(); }, patience);
  require(ready, node_->output());
  network_ = *described(node_->output());
}

void WindowOnDemo::open_window() {
  desktop::Options options;
  options.network = QString::fromStdString(rpc::to_network_link(network_));
  options.data_dir = QString::fromStdString(file("data").string());
  options.size = {1440, 900};
  desktop_ = std::make_unique<desktop::Desktop>(options);
  auto* window = desktop_->load(QStringLiteral("Wastewatch.Frame"), QStringLiteral("MainWindow"));
  require(window != nullptr, desktop_->warnings().join(u'\n').toStdString());
  hand_.emplace(*window);
  const QString refused = desktop::connect_as_asked(options);
  require(refused.isEmpty(), refused.toStdString());
  const QString wrong = desktop::wait_for_chain();
  require(wrong.isEmpty(), wrong.toStdString());
}

}  // namespace wastewatch::test
