// Days of the demonstration as blocks, and their execution in memory.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "chain/abci.h"
#include "ledger/envelope/preparation.h"
#include "ledger/state_machine.h"

namespace wastewatch::bench {

enum class Traffic : std::uint8_t {
  ordinary,        // all that parties sign: declarations, trips, handovers, bindings, treatment
  with_telemetry,  // besides, the trackers' signed chunks
};

struct DaysPlan {
  int days = 10;
  std::int64_t time_scale = 30;  // a block a minute holds so many minutes of the demonstration
  Traffic traffic = Traffic::ordinary;
};

struct DemoDays {
  chain::abci::InitChain genesis;
  std::vector<Bytes> txs;  // of all blocks, one after the other
  std::vector<std::size_t>
      ends;  // block i, at height i + 1, ends before transaction ends[i]; the first is empty
  std::map<std::string, double> mix;  // messages by kind

  std::size_t blocks() const { return ends.size(); }
  // Blocks [from, from + count), as far as there are so many.
  std::span<const Bytes> slice(std::size_t from, std::size_t count) const;
};

DemoDays plan_days(const DaysPlan& plan);

Timestamp block_time(std::size_t block);

// Size of a state.
struct StateSize {
  std::int64_t keys = 0;
  std::int64_t bytes = 0;  // of keys and values
};
StateSize size_of(const merkle::Tree& tree);

// What the replica does with a chain, without store and indexes.
class Execution {
 public:
  explicit Execution(const DemoDays& days);
  // The next block; its header's hash goes into the state.
  ledger::BlockOutcome execute(std::span<const ledger::PreparedTx> txs, const Hash& hash);
  const merkle::Tree& tree() const { return work_.base(); }
  std::size_t refused() const { return refused_; }

 private:
  merkle::WorkingTree work_;
  std::size_t blocks_ = 0;
  std::size_t refused_ = 0;
};

}  // namespace wastewatch::bench
