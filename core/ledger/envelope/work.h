// The static work of a transaction: known from its bytes alone, returned as gas wanted and gas used.
// Pure functions; thread safe. The figures are in workflow.h.
#pragma once

#include <cstdint>

#include "ledger/proto/tx.pb.h"
#include "ledger/workflow.h"

namespace wastewatch::ledger {

// The action of a message; nothing recognisable gives nullptr.
const ActionRule* rule_of(const v1::Message& message);

std::int64_t work_of(const v1::Message& message);
std::int64_t work_of(const v1::TxBody& body);

}  // namespace wastewatch::ledger
