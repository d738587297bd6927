// wastewatchd: the chain side of Wastewatch. Parses the command line, runs a subcommand, explains errors.
#include <CLI/CLI.hpp>
#include <functional>
#include <iostream>

#include "advice.h"
#include "base/files.h"
#include "commands.h"
#include "process.h"
#include "words/explain.h"

namespace {

using namespace wastewatch;

int report(const Status& done) {
  if (done) return 0;
  std::cerr << "wastewatchd: " << done.error().text() << '\n';
  const auto said = words::explain(done.error(), words::Language::english, words::Surface::service);
  std::cerr << "  " << said.sentence << "\n  what to do: " << said.advice << '\n';
  return static_cast<int>(wastewatchd::exit_of(done.error()));
}

void add_snapshot_options(CLI::App& command, ledger::SnapshotSchedule& schedule) {
  command.add_option("--snapshot-interval", schedule.interval, "blocks between state snapshots; 0: none")
      ->capture_default_str()
      ->check(CLI::Range(0, 10'000'000));
  command.add_option("--snapshot-keep", schedule.keep, "snapshots to keep")
      ->capture_default_str()
      ->check(CLI::Range(1, 100));
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
  auto* serve = app.add_subcommand("abci", "serve a CometBFT v0.38 node over an ABCI 2.0 socket");
  serve->add_option("--address", commands.abci.address, "unix:///path or tcp://host:port")->required();
  serve->add_option("--home", commands.abci.home, "folder of the application's state")->required();
  serve
      ->add_option("--keep-versions", commands.abci.keep_versions,
                   "number of states that stay provable; 0: all")
      ->capture_default_str()
      ->check(CLI::Range(0, 1'000'000'000));
  add_snapshot_options(*serve, commands.abci.snapshots);
  serve->callback([&commands] { commands.work = [&commands] { return run(commands.abci); }; });
  return serve;
}

CLI::App* add_solo(CLI::App& app, Commands& commands) {
  auto* alone = app.add_subcommand("solo", "run the embedded single-process chain");
  alone->add_option("--home", commands.solo.home, "folder made by init")->required();
  alone->add_option("--rpc", commands.solo.rpc, "host:port of the RPC; port 0: any free port")
      ->capture_default_str();
  alone->add_option("--allow-host", commands.solo.rpc_access.hosts,
                    "host name under which this node's RPC is reached, besides addresses and localhost; may "
                    "be given several times");
  alone->add_option("--allow-origin", commands.solo.rpc_access.origins,
                    "web page that may use the RPC, https://host; may be given several times");
  alone->add_option("--block-interval", commands.solo.block_interval_ms, "milliseconds between blocks")
      ->capture_default_str()
      ->check(CLI::Range(20, 3'600'000));
  alone->add_option("--genesis", commands.solo.genesis,
                    "genesis file (default: genesis.json in the home folder)");
  alone->add_option("--history", commands.solo.history,
                    "past blocks, one JSON object a line; - reads standard input");
  alone->add_flag("--demo", commands.solo.demonstration,
                  "make the demonstration chain in the home folder and feed it");
  alone->add_flag("--remake", commands.solo.remake,
                  "with --demo: delete the existing demonstration and make it again");
  alone->add_option("--demo-days", commands.solo.demonstration_days, "past days of a new demonstration")
      ->capture_default_str()
      ->check(CLI::Range(0, 400));
  alone->add_option("--demo-seed", commands.solo.demonstration_seed, "seed of a new demonstration")
      ->capture_default_str();
  alone->add_option("--demo-labels", commands.solo.demonstration_labels,
                    "file for the labels of deliberate faults");
  add_snapshot_options(*alone, commands.solo.snapshots);
  alone->callback([&commands] { commands.work = [&commands] { return run(commands.solo); }; });
  return alone;
}

CLI::App* add_init(CLI::App& app, Commands& commands) {
  auto* create = app.add_subcommand("init", "make a home folder with validator keys and a genesis file");
  create->add_option("--home", commands.init.home, "folder to make")->required();
  create->add_option("--chain-id", commands.init.chain_id, "1 to 50 characters")->capture_default_str();
  create->add_option("--validators", commands.init.validators, "number of local validators")
      ->capture_default_str()
      ->check(CLI::Range(1, 100));
  create->add_option("--genesis-time", commands.init.genesis_time, "RFC 3339 (default: now)");
  create->add_option("--app-state", commands.init.app_state, "JSON file with the ledger's initial state");
  create->add_option("--key-name", commands.init.key_name,
                     "derive known keys from this name: demonstrations and tests only");
  create->callback([&commands] { commands.work = [&commands] { return run(commands.init); }; });
  return create;
}

CLI::App* add_recompute(CLI::App& app, Commands& commands) {
  auto* again =
      app.add_subcommand("recompute", "delete a damaged state; the next start rebuilds it from the blocks");
  again->add_option("--home", commands.recompute.home, "folder of solo or abci")->required();
  again->callback([&commands] { commands.work = [&commands] { return run(commands.recompute); }; });
  return again;
}

}  // namespace

int main(int argc, char** argv) {
  private_process();
  CLI::App app{"Wastewatch's chain node"};
  app.require_subcommand(1);
  bool with_parent = false;
  app.add_flag("--with-parent", with_parent, "end when the parent process ends");
  Commands commands;
  for (const auto add : {add_abci, add_solo, add_init, add_recompute}) add(app, commands)->fallthrough();
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : static_cast<int>(wastewatchd::Exit::usage);
  }
  wastewatchd::termination();
  if (with_parent && !wastewatchd::end_with_parent()) return 0;
  return report(commands.work());
}
