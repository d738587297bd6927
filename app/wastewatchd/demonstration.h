// The demonstration on a solo chain: makes the home folder, writes the past days with simulated block times
// ending now, then feeds the scenario live. A chain that was stopped continues there: the missed time
// is written as past, and what the chain already has is skipped by its signers' sequences. Used by one
// thread; run_live has its own.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>

#include "demonstration_settings.h"
#include "ledger/abci/application.h"
#include "node/socket.h"
#include "node/solo_chain.h"
#include "scenario/feed.h"

namespace wastewatch::wastewatchd {

struct DemonstrationOptions {
  std::int64_t days = 3;  // of past, besides today
  std::uint64_t seed = 1;
  std::int64_t past_interval_ms = 300'000;  // between the blocks of the past
  bool live_traffic = true;                 // of a demonstration that is made: scenario/live.h
  std::filesystem::path labels;             // where the faults' labels go; nowhere when empty
};

// Makes keys, genesis and demonstration.json in `home`, which is locked, when they are missing; all of them
// or none. Errors: FileErrc's, bad_genesis, bad_key_file.
Status prepare_demonstration(const std::filesystem::path& home, const DemonstrationOptions& options,
                             const Clock& clock);

// Deletes the demonstration in `home`, which is locked; after an interruption it starts, or is deleted again.
// Errors: not_a_demonstration (another chain's home, or somebody's own files), FileErrc's.
Status remove_demonstration(const std::filesystem::path& home);

class Demonstration {
 public:
  // The live traffic begins anew when the last one is over. Errors: those of read_settings and Feed::make.
  static Result<Demonstration> open(const std::filesystem::path& home, const DemonstrationOptions& options,
                                    node::SoloChain& chain, const ledger::LedgerApplication& application,
                                    const Clock& clock);

  // Appends blocks until `now`; the chain has its first block. `progress` gets per mille. Errors: those of
  // SoloChain::append and Feed::next.
  Status write_past(Timestamp now, const std::function<void(int)>& progress,
                    const std::function<bool()>& stop);
  // Sends actions as their time comes, until `stop` or `failed` is set. Errors: those of Feed::next.
  Status run_live(const Clock& clock, const node::Wakeup& stop, const node::Wakeup& failed);

 private:
  Demonstration(std::filesystem::path home, DemonstrationSettings settings, scenario::Feed feed,
                DemonstrationOptions options, node::SoloChain& chain,
                const ledger::LedgerApplication& application);
  // Keeps the live traffic going. Errors: FileErrc's.
  Status extend_live(std::int64_t now_ms);
  // The next action that the chain does not have yet, if its time is not after `until_ms`.
  Result<std::optional<Bytes>> next_tx(std::int64_t until_ms, std::int64_t height);
  bool on_chain(const scenario::SignedAction& action);
  void write_labels();

  std::filesystem::path home_;
  DemonstrationSettings settings_;
  scenario::Feed feed_;
  DemonstrationOptions options_;
  node::SoloChain& chain_;
  merkle::Tree start_;  // the state when the demonstration was opened
  std::map<std::pair<Bytes, std::uint32_t>, std::uint64_t> known_sequences_;
};

}  // namespace wastewatch::wastewatchd
