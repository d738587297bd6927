// The demonstration's transactions as blocks, and their replay: what the replica does with a chain, in
// memory.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "chain/abci.h"

namespace wastewatch::bench {

struct ScenarioDay {
  chain::abci::InitChain genesis;
  std::vector<std::vector<Bytes>> blocks;  // from height 2 on, one a minute
  std::size_t transactions = 0;
  std::map<std::string, std::size_t> mix;  // messages by kind
};

// The first `hours` of the demonstration with `loads_permille` of its loads.
ScenarioDay plan_day(int hours, int loads_permille);

struct Replayed {
  Hash root;
  std::size_t refused = 0;
  double executing_cpu_seconds = 0;  // of the thread that executes
};

// Executes all blocks, `blocks_ahead` at a time. While they are executed the next ones are prepared (decoded,
// signatures checked) on `threads` threads; 0 prepares each block right before it is executed.
Replayed replay(const ScenarioDay& day, std::size_t blocks_ahead, unsigned threads);

}  // namespace wastewatch::bench
