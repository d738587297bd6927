// Deadlines carried out by the chain: at the start of a block in key order, and of a message's own subject
// before the message. Due means due time < block time. One thread. The effects are the table of workflow.h.
#pragma once

#include "ledger/state/context.h"

namespace wastewatch::ledger {

// At most `policy.deadlines_per_block`; the rest stays for the next block.
void execute_due_deadlines(const Moment& moment);

// Those of one batch or trip, whatever the backlog.
void execute_due_of_batch(const Moment& moment, const std::string& batch_id);
void execute_due_of_trip(const Moment& moment, const std::string& trip_id);

// Ends an open trip: frees the vehicle and its plate.
void end_trip(const Moment& moment, v1::Trip& trip, v1::TripState state);

}  // namespace wastewatch::ledger
