// The program's subcommands: what each needs, and what each does. Each returns when its work is done or a
// signal came.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

#include "base/time.h"
#include "ledger/abci/snapshot_maker.h"
#include "node/rpc_access.h"
#include "node/solo_home.h"

namespace wastewatch::wastewatchd {

struct AbciCommand {
  std::filesystem::path home;
  std::string address = "unix:///tmp/wastewatch.sock";
  ledger::SnapshotSchedule snapshots{.interval = 1'000, .keep = 3};
  std::int64_t keep_versions = 0;  // states that stay provable; 0: all
};
Status run(const AbciCommand& command);

struct SoloCommand {
  std::filesystem::path home;
  std::string rpc = "127.0.0.1:26657";
  node::RpcAccess rpc_access;
  std::int64_t block_interval_ms = 1000;
  std::filesystem::path genesis;     // default: home/genesis.json
  std::string history;               // file of past blocks, "-" for standard input
  bool demonstration = false;        // makes the home folder, writes past days, feeds the scenario live
  bool demonstration_still = false;  // when it is made: only the companies' usual days
  bool remake = false;               // of the demonstration: what is there is deleted first
  std::int64_t demonstration_days = 3;
  std::uint64_t demonstration_seed = 1;
  std::filesystem::path demonstration_labels;
  ledger::SnapshotSchedule snapshots{.interval = 1'000, .keep = 3};
};
Status run(const SoloCommand& command);

// Deletes the ledger's state, which the blocks give again: those of home/blocks, or CometBFT's.
struct RecomputeCommand {
  std::filesystem::path home;
};
Status run(const RecomputeCommand& command);

struct InitCommand {
  std::filesystem::path home;
  std::string chain_id = "wastewatch-solo";
  std::size_t validators = 1;
  std::string genesis_time;         // RFC 3339; default: now
  std::filesystem::path app_state;  // JSON file
  std::string key_name;             // deterministic keys, for demonstrations and tests
};
Status run(const InitCommand& command);

struct ChainPlan {
  std::string chain_id;
  Timestamp genesis_time;
  std::string app_state;  // JSON
  std::size_t validators = 1;
  std::string key_name{};
  std::vector<node::SoloHomeFile> files;  // besides keys and genesis
};
// A solo chain's home with the ledger's genesis; the caller holds its lock. Errors: the ledger's bad_genesis,
// those of node::make_solo_home.
Status make_chain(const std::filesystem::path& home, ChainPlan plan);

}  // namespace wastewatch::wastewatchd
