// Internal: the scenario's past as planned blocks, one JSON object a line, for `wastewatchd solo --history`.
#pragma once

#include <ostream>
#include <stop_token>

#include "base/error.h"
#include "scenario/feed.h"

namespace wastewatch::cli {

struct HistoryPlan {
  std::int64_t genesis_ms = 0;  // of block 1
  std::int64_t end_ms = 0;
  std::int64_t block_ms = 60'000;  // a block at least this often, so that deadlines fall due in time
  std::int64_t gather_ms = 5'000;  // actions this close together share a block
};

// The number of lines written. Errors: the scenario's, cancelled, FileErrc's.
Result<std::int64_t> write_history(scenario::Feed& feed, const HistoryPlan& plan, std::ostream& out,
                                   std::ostream* labels, const std::stop_token& stop);

}  // namespace wastewatch::cli
