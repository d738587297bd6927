// Batches that come into being: declared by their generator, or made as the residue of a treatment. One
// thread.
#pragma once

#include "ledger/custody/batches.h"

namespace wastewatch::ledger {

// A declared batch of the signer's organisation, not yet written.
v1::Batch new_batch(const Context& context, const BatchId& id, const std::string& waste_code,
                    std::int64_t mass_g);
// Writes it with its holding and its first event.
void enter_batch(const Context& context, v1::Batch& batch, v1::BatchEvent event);

// One batch for each output that is not recovered; the receipt names them. unknown_waste_kind.
Code make_residues(const Context& context, const v1::Batch& source, const v1::TreatBatch& message);

}  // namespace wastewatch::ledger
