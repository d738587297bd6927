// wastewatch-gateway: takes readings from vehicle trackers and brings them to the chain.
#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <csignal>
#include <iostream>
#include <string>

#include "base/files.h"
#include "base/standard_files.h"
#include "gateway/errors.h"
#include "help.h"
#include "interrupt.h"
#include "no_empty.h"
#include "service.h"

namespace {

constexpr int usage_exit = 2;

}  // namespace

int main(int argc, char** argv) {
  using namespace wastewatch;
  hold_standard_files();
  private_process();
  std::signal(SIGPIPE, SIG_IGN);
  CLI::App app;
  std::string config;
  app.add_option("--config", config)->required();
  app.footer(exit_codes("exit.gateway", usage_exit));
  describe_help(app, "help.gateway");
  refuse_empty_names(app);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error, std::cout, std::cerr) == 0 ? 0 : usage_exit;
  }
  const Interrupt interrupt;
  const QCoreApplication core(argc, argv);
  const auto done = gateway_service::run(config, interrupt.token());
  if (done) return 0;
  gateway_service::explain(done.error());
  return done.error().is(gateway::Errc::bad_config) ? usage_exit : 1;
}
