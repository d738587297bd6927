// The closed list of what can go wrong in core/index.
#pragma once

#include "base/error.h"

namespace wastewatch::index {

enum class Errc {
  store_failed = 1,       // RocksDB refused: full disk, permissions, hardware
  store_corrupt = 2,      // the derived data is damaged: recompute it
  store_locked = 3,       // another program has the database open
  store_too_new = 4,      // written by a newer format of this program
  wrong_chain = 5,        // the database belongs to another chain
  malformed_genesis = 6,  // the node's genesis document does not make a state
  root_mismatch = 7,      // own state root differs from the signed app_hash: replay stops
  results_mismatch = 8,   // own results differ from the signed last_results_hash: replay stops
  wrong_block = 9,        // a body does not hash to what its verified header says
  out_of_order = 10,      // not the next block
  not_found = 11,
  not_replayed = 12,  // above the recomputed height: cannot be shown as verified yet
  bad_query = 13,
  cancelled = 14,
  no_snapshot = 15,        // nobody offers a valid state snapshot
  decisions_corrupt = 16,  // what people decided is damaged: restore a backup
  decisions_too_new = 17,  // written by a newer format of this program
  no_backup = 18,          // of the decisions
  backup_corrupt = 19,     // of the decisions: there are backups, and none is whole
  needs_writing = 20,      // cannot be read before it was brought up to date
};

constexpr ErrorDomain error_domain(Errc) { return ErrorDomain::index; }
std::string_view error_name(Errc code);

}  // namespace wastewatch::index
