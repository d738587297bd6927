// Plays signed transactions as time passes, block by block, through the ledger, the replica and the feed of
// alerts, and notes what the rules say. It is given nothing but transactions: what is true of a load
// (truth.h) never gets here, so no rule can see it. One thread; several players may run at once.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

#include "base/bytes.h"
#include "base/error.h"
#include "evaluate/matching.h"

namespace wastewatch::evaluate {

// Where transactions come from, in order of time.
class Actions {
 public:
  virtual ~Actions() = default;
  // Chain time of the next one; nothing when there are no more.
  virtual std::optional<std::int64_t> next_time() const = 0;
  // Nothing when it turned out to send nothing. `height`: of the block that will hold it.
  virtual Result<std::optional<Bytes>> next(std::int64_t height) = 0;
};

struct PlayPlan {
  std::string chain_id;
  std::string app_state;  // of the genesis
  std::int64_t start_ms = 0;
  std::int64_t until_ms = 0;
  std::int64_t block_ms = 60'000;  // between blocks
  std::filesystem::path folder;    // for the replica; empty, and left to the caller to remove
};

// Where the time of a play went; what the process used meanwhile on this thread, in nanoseconds.
struct PlayCost {
  std::int64_t making_ns = 0;     // transactions: built and signed
  std::int64_t checking_ns = 0;   // their signatures
  std::int64_t executing_ns = 0;  // by the chain, before the replica does the same
  std::int64_t following_ns = 0;  // by the replica and the rules
  std::int64_t noting_ns = 0;     // what the feed says
  PlayCost& operator+=(const PlayCost& other);
};

struct Played {
  Seen seen;
  std::int64_t transactions = 0;
  std::int64_t refused = 0;     // by the ledger
  std::uint64_t evaluated = 0;  // subjects that the feed looked at
  PlayCost cost;
};

using PlayProgress = std::function<void(std::int64_t played_ms)>;  // since the start

// Errors: index's (cancelled among them), the ledger's, those of `actions`.
Result<Played> play(const PlayPlan& plan, Actions& actions, const std::stop_token& stop,
                    const PlayProgress& progress = {});

}  // namespace wastewatch::evaluate
