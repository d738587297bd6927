// wastewatch-gateway: takes readings from vehicle trackers and brings them to the chain.
#include <pthread.h>

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <csignal>
#include <ctime>
#include <iostream>
#include <stop_token>
#include <thread>

#include "base/files.h"
#include "gateway/errors.h"
#include "help.h"
#include "service.h"

namespace {

constexpr int usage_exit = 2;

sigset_t ending_signals() {
  sigset_t set;
  sigemptyset(&set);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) sigaddset(&set, signal);
  return set;
}

// Before any other thread is made. The thread that waits ends with the process.
std::jthread stop_on_signals(std::stop_source& source) {
  const sigset_t ending = ending_signals();
  pthread_sigmask(SIG_BLOCK, &ending, nullptr);
  return std::jthread([&source, ending](const std::stop_token& over) {
    constexpr timespec patience{0, 200'000'000};
    while (!over.stop_requested()) {
      if (sigtimedwait(&ending, nullptr, &patience) > 0) source.request_stop();
    }
  });
}

}  // namespace

int main(int argc, char** argv) {
  using namespace wastewatch;
  private_process();
  std::signal(SIGPIPE, SIG_IGN);
  CLI::App app;
  std::string config;
  app.add_option("--config", config)->required();
  app.footer(exit_codes("exit.gateway", usage_exit));
  describe_help(app, "help.gateway");
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error, std::cout, std::cerr) == 0 ? 0 : usage_exit;
  }
  std::stop_source source;
  const auto waiter = stop_on_signals(source);
  const QCoreApplication core(argc, argv);
  const auto done = gateway_service::run(config, source.get_token());
  if (done) return 0;
  gateway_service::explain(done.error());
  return done.error().is(gateway::Errc::bad_config) ? usage_exit : 1;
}
