// The closed list of what can go wrong in core/outbox.
#pragma once

#include "base/error.h"

namespace wastewatch::outbox {

enum class Errc {
  io = 1,              // a task cannot be read or written; the detail names the file
  locked = 2,          // another program uses this outbox
  malformed_task = 3,  // a file is no task, or is damaged
  full = 4,            // max_tasks wait and none is settled
  unknown_task = 5,
  unsettled = 6,       // signed bytes that may still enter a block are not thrown away
  outdated = 7,        // the sequence or the height was overtaken: prepare it anew
  wrong_body = 8,      // the signed bytes say something else than what was prepared
  not_taken = 9,       // a node refused the bytes: its word, and not the last one; the detail is its text
  wrong_chain = 10,    // the node serves another chain
  not_shown = 11,      // the sequence is used, and no node shows the transaction
  other_content = 12,  // a node shows another thing than its headers commit to
  too_early = 13,      // the chain has too few blocks for a proof
  barred = 14,         // its last block lies too far ahead: no block can take it yet; the detail is the first
};

constexpr ErrorDomain error_domain(Errc) { return ErrorDomain::outbox; }
std::string_view error_name(Errc code);

}  // namespace wastewatch::outbox
