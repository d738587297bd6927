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
  command.add_option("--snapshot-keep", schedule.keep, "snapshots that are kept")
      ->capture_default_str()
      ->check(CLI::Range(1, 100));
}

}  // namespace

int main(int argc, char** argv) {
  private_process();
  CLI::App app{"Wastewatch's chain node"};
  app.require_subcommand(1);
  std::function<Status()> work;
  bool with_parent = false;
  app.add_flag("--with-parent", with_parent, "end when the parent process ends");

  wastewatchd::AbciCommand abci;
  auto* serve = app.add_subcommand("abci", "serve a CometBFT v0.38 node over an ABCI 2.0 socket");
  serve->add_option("--address", abci.address, "unix:///path or tcp://host:port")->required();
  serve->add_option("--home", abci.home, "folder of the application's state")->required();
  serve->add_option("--keep-versions", abci.keep_versions, "states that stay provable; 0: all")
      ->capture_default_str()
      ->check(CLI::Range(0, 1'000'000'000));
  add_snapshot_options(*serve, abci.snapshots);
  serve->callback([&] { work = [&] { return run(abci); }; });

  wastewatchd::SoloCommand solo;
  auto* alone = app.add_subcommand("solo", "run the embedded single-process chain");
  alone->add_option("--home", solo.home, "folder made by init")->required();
  alone->add_option("--rpc", solo.rpc, "host:port of the RPC; port 0 takes a free one")
      ->capture_default_str();
  alone->add_option(
      "--allow-host", solo.rpc_access.hosts,
      "name this node's RPC is reached by, besides addresses and localhost; may be given several times");
  alone->add_option("--allow-origin", solo.rpc_access.origins,
                    "web page that may ask the RPC, https://host; may be given several times");
  alone->add_option("--block-interval", solo.block_interval_ms, "milliseconds between blocks")
      ->capture_default_str()
      ->check(CLI::Range(20, 3'600'000));
  alone->add_option("--genesis", solo.genesis, "genesis file (default: genesis.json in the home folder)");
  alone->add_option("--history", solo.history, "past blocks, one JSON object a line; - reads standard input");
  alone->add_flag("--demo", solo.demonstration,
                  "make the demonstration chain in the home folder and feed it");
  alone->add_flag("--remake", solo.remake,
                  "with --demo: delete the demonstration that is there and make it anew");
  alone->add_option("--demo-days", solo.demonstration_days, "past days of a new demonstration")
      ->capture_default_str()
      ->check(CLI::Range(0, 400));
  alone->add_option("--demo-seed", solo.demonstration_seed, "of a new demonstration")->capture_default_str();
  alone->add_option("--demo-labels", solo.demonstration_labels, "file for the labels of what goes wrong");
  add_snapshot_options(*alone, solo.snapshots);
  alone->callback([&] { work = [&] { return run(solo); }; });

  wastewatchd::InitCommand init;
  auto* create = app.add_subcommand("init", "make a home folder with validator keys and a genesis file");
  create->add_option("--home", init.home, "folder to make")->required();
  create->add_option("--chain-id", init.chain_id, "1 to 50 characters")->capture_default_str();
  create->add_option("--validators", init.validators, "number of local validators")
      ->capture_default_str()
      ->check(CLI::Range(1, 100));
  create->add_option("--genesis-time", init.genesis_time, "RFC 3339 (default: now)");
  create->add_option("--app-state", init.app_state, "JSON file with the ledger's initial state");
  create->add_option("--key-name", init.key_name,
                     "derive known keys from this name: demonstrations and tests only");
  create->callback([&] { work = [&] { return run(init); }; });

  wastewatchd::RecomputeCommand recompute;
  auto* again =
      app.add_subcommand("recompute", "delete a damaged state; the next start makes it from the blocks");
  again->add_option("--home", recompute.home, "folder of solo or abci")->required();
  again->callback([&] { work = [&] { return run(recompute); }; });

  for (auto* command : {serve, alone, create, again}) command->fallthrough();
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return app.exit(error) == 0 ? 0 : static_cast<int>(wastewatchd::Exit::usage);
  }
  wastewatchd::termination();
  if (with_parent && !wastewatchd::end_with_parent()) return 0;
  return report(work());
}
