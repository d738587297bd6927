// Deadlines carried out by the chain: at the start of a block in key order, and of a message's own subject
// before the message. Due means due time < block time. One thread. What is done is the deadline's row.
#pragma once

#include "ledger/state/context.h"

namespace wastewatch::ledger {

// At most `policy.deadlines_per_block`; the rest stays for the next block.
void execute_due_deadlines(const Moment& moment);

// Those of one batch or trip, whatever the backlog; of a vehicle: of the trip it is on.
void execute_due_of_batch(const Moment& moment, const std::string& batch_id);
void execute_due_of_trip(const Moment& moment, const std::string& trip_id);
void execute_due_of_vehicle(const Moment& moment, const std::string& plate);

}  // namespace wastewatch::ledger
