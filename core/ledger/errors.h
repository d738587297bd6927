// The closed list of what can go wrong in core/ledger besides a transaction's result codes.
#pragma once

#include "base/error.h"

namespace wastewatch::ledger {

enum class Errc {
  bad_genesis = 1,        // app_state does not parse or contradicts itself; the detail names the member
  state_corrupt = 2,      // a record of the tree does not decode, or records contradict each other
  wrong_height = 3,       // a block that does not follow the last one
  not_initialised = 4,    // no genesis yet
  bad_text = 5,           // text that the ledger would refuse
  store_failed = 6,       // the database refused
  already_committed = 7,  // InitChain after the first commit
  unknown_version = 8,    // the state belongs to rules this program does not know
  store_corrupt = 9,      // the database's files are damaged
};

constexpr ErrorDomain error_domain(Errc) { return ErrorDomain::ledger; }
std::string_view error_name(Errc code);

}  // namespace wastewatch::ledger
