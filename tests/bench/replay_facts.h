// What a replay figure is about: the mix of messages, the size of blocks and state, the part done in order.
#pragma once

#include <vector>

#include "demo_days.h"
#include "rows.h"

namespace wastewatch::bench {

inline constexpr unsigned replay_cores = 2;

// All transactions decoded and checked, with the keys of the state before the first block.
std::vector<ledger::PreparedTx> prepare_all(const DemoDays& days);
struct ReplayFacts {
  StateSize state;  // at the end
  std::size_t refused = 0;
  double in_order_seconds = 0;  // of one pass: CPU that cannot be shared; 0 when not taken apart
};

// Notes and facts of `out`; its CPU seconds become those of the core that has more to do.
void add_facts(const DemoDays& days, const ReplayFacts& facts, Outcome& out);

}  // namespace wastewatch::bench
