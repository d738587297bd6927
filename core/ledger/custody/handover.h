// One batch between two parties: which kind of receiver an organisation is for a batch, and the larger
// changes that effects of the workflow stand for. One thread.
#pragma once

#include "ledger/custody/batches.h"

namespace wastewatch::ledger {

// What `organisation` would be as the receiver of the batch.
Receiver receiver_kind(const v1::Batch& batch, const v1::Organisation& organisation);

// A measured mass replaces the old one: the signed adjustment entry, and whether it exceeds the tolerance.
struct Adjustment {
  std::int64_t by_g = 0;
  bool discrepancy = false;
};
Adjustment adjustment_of(const v1::Batch& batch, std::int64_t mass_g, const v1::WasteKind& kind,
                         const v1::Policy& policy);

// The destination has answered: the claim's deadline and flag end.
void answer_claim(const Moment& moment, v1::Batch& batch);
// Delivered or returned: deliver-by or return deadline and the overdue flag end.
void end_journey(const Moment& moment, v1::Batch& batch);
// The destination refused: back to the origin, with a deadline of its own.
void start_return(const Moment& moment, v1::Batch& batch, const v1::WasteKind& kind);
// The carrier says that it is delivering now. A second statement does not restart the clock.
void make_claim(const Moment& moment, v1::Batch& batch, const v1::Offer& offer, const v1::WasteKind& kind);

}  // namespace wastewatch::ledger
