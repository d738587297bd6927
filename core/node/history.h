// Past blocks for the solo chain, one JSON object a line: {"time":"2026-01-01T00:00:00Z","txs":["base64",…]},
// times rising. Used to write the past days of a demonstration before the chain continues live.
#pragma once

#include <functional>
#include <istream>

#include "node/solo_chain.h"

namespace wastewatch::node {

// Errors: bad_history.
Result<PlannedBlock> parse_history_line(std::string_view line);

struct HistoryProgress {
  std::int64_t appended = 0;
  std::int64_t skipped =
      0;  // lines not later than the chain's last block: written by an earlier, interrupted run
};

// Appends until the end of `in` or until `stop` says so. Block 1 (genesis time, empty) is made when the first
// line is later than the genesis. Errors: bad_history with the line's number; those of SoloChain::append.
Result<HistoryProgress> append_history(SoloChain& chain, std::istream& in, const std::function<bool()>& stop);

}  // namespace wastewatch::node
