// What a state says about its own chain and rules. Pure over a committed tree; thread safe.
#pragma once

#include "ledger/errors.h"
#include "ledger/proto/state.pb.h"
#include "merkle/iavl.h"

namespace wastewatch::ledger {

class Rules;

// Errors: state_corrupt, the store's.
Result<v1::ChainInfo> read_chain_info(const merkle::Tree& tree);
// That this program knows the rules the state belongs to. Errors: unknown_version, state_corrupt, the
// store's.
Status check_rules(const merkle::Tree& tree);
// Those rules. Errors: as check_rules.
Result<const Rules*> read_rules(const merkle::Tree& tree);

}  // namespace wastewatch::ledger
