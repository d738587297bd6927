// wastewatchd: the chain side of Wastewatch. Parses the command line, runs a subcommand, explains errors.
#include <CLI/CLI.hpp>
#include <csignal>
#include <functional>
#include <iostream>

#include "advice.h"
#include "base/files.h"
#include "base/standard_files.h"
#include "commands.h"
#include "help.h"
#include "no_empty.h"
#include "process.h"
#include "said.h"

namespace {

using namespace wastewatch;

int report(const Status& done) {
  if (done) return 0;
  wastewatchd::explain(done.error());
  return static_cast<int>(wastewatchd::exit_of(done.error()));
}

// A lost output does not hide a worse end.
int end(int code) {
  const int lost = wastewatchd::output_failure();
  if (lost == 0 || code != 0) return code;
  const auto why = "error.base." + std::string(error_name(file_errc(lost)));
  wastewatchd::warn(wastewatchd::said("service.output_lost", {{"why", wastewatchd::said(why)}}));
  return static_cast<int>(wastewatchd::Exit::output_lost);
}

void add_snapshot_options(CLI::App& command, ledger::SnapshotSchedule& schedule) {
  command.add_option("--snapshot-interval", schedule.interval)
      ->capture_default_str()
      ->check(CLI::Range(0, 10'000'000));
  command.add_option("--snapshot-keep", schedule.keep)->capture_default_str()->check(CLI::Range(1, 100));
}

// What the command line fills, and what it says to do.
struct Commands {
  wastewatchd::AbciCommand abci;
  wastewatchd::SoloCommand solo;
  wastewatchd::InitCommand init;
  wastewatchd::RecomputeCommand recompute;
  std::function<Status()> work;
};

CLI::App* add_abci(CLI::App& app, Commands& commands) {
  auto* serve = app.add_subcommand("abci");
  serve->add_option("--address", commands.abci.address)->required();
  serve->add_option("--home", commands.abci.home)->required();
  serve->add_option("--keep-versions", commands.abci.keep_versions)
      ->capture_default_str()
      ->check(CLI::Range(0, 1'000'000'000));
  add_snapshot_options(*serve, commands.abci.snapshots);
  serve->callback([&commands] { commands.work = [&commands] { return run(commands.abci); }; });
  return serve;
}

CLI::App* add_solo(CLI::App& app, Commands& commands) {
  auto* alone = app.add_subcommand("solo");
  alone->add_option("--home", commands.solo.home)->required();
  alone->add_option("--rpc", commands.solo.rpc)->capture_default_str();
  alone->add_option("--allow-host", commands.solo.rpc_access.hosts);
  alone->add_option("--allow-origin", commands.solo.rpc_access.origins);
  alone->add_option("--block-interval", commands.solo.block_interval_ms)
      ->capture_default_str()
      ->check(CLI::Range(20, 3'600'000));
  alone->add_option("--genesis", commands.solo.genesis);
  alone->add_option("--history", commands.solo.history);
  alone->add_flag("--demo", commands.solo.demonstration);
  alone->add_flag("--demo-still", commands.solo.demonstration_still);
  alone->add_flag("--remake", commands.solo.remake);
  alone->add_option("--demo-days", commands.solo.demonstration_days)
      ->capture_default_str()
      ->check(CLI::Range(0, 400));
  alone->add_option("--demo-seed", commands.solo.demonstration_seed)->capture_default_str();
  alone->add_option("--demo-labels", commands.solo.demonstration_labels);
  add_snapshot_options(*alone, commands.solo.snapshots);
  alone->callback([&commands] { commands.work = [&commands] { return run(commands.solo); }; });
  return alone;
}

CLI::App* add_init(CLI::App& app, Commands& commands) {
  auto* create = app.add_subcommand("init");
  create->add_option("--home", commands.init.home)->required();
  create->add_option("--chain-id", commands.init.chain_id)->capture_default_str();
  create->add_option("--validators", commands.init.validators)
      ->capture_default_str()
      ->check(CLI::Range(1, 100));
  create->add_option("--genesis-time", commands.init.genesis_time);
  create->add_option("--app-state", commands.init.app_state);
  create->add_option("--key-name", commands.init.key_name);
  create->callback([&commands] { commands.work = [&commands] { return run(commands.init); }; });
  return create;
}

CLI::App* add_recompute(CLI::App& app, Commands& commands) {
  auto* again = app.add_subcommand("recompute");
  again->add_option("--home", commands.recompute.home)->required();
  again->callback([&commands] { commands.work = [&commands] { return run(commands.recompute); }; });
  return again;
}

}  // namespace

int main(int argc, char** argv) {
  hold_standard_files();
  private_process();
  CLI::App app;
  app.require_subcommand(1);
  app.footer(exit_codes("exit.service", static_cast<int>(wastewatchd::last_exit)));
  bool with_parent = false;
  app.add_flag("--with-parent", with_parent);
  Commands commands;
  for (const auto add : {add_abci, add_solo, add_init, add_recompute}) add(app, commands)->fallthrough();
  describe_help(app, "help.service");
  refuse_empty_names(app);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    std::signal(SIGPIPE, SIG_IGN);
    if (error.get_exit_code() == 0) return end(app.exit(error, std::cout, std::cerr));
    wastewatchd::warn(wastewatchd::said("error.desktop.bad_argument") + "\n  " + error.what(),
                      wastewatchd::said("advice.desktop.bad_argument"));
    return static_cast<int>(wastewatchd::Exit::usage);
  }
  wastewatchd::termination();
  if (with_parent && !wastewatchd::end_with_parent()) return 0;
  return end(report(commands.work()));
}
