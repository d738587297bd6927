// Internal: what is to be signed, in words: every field that is set, one a line, quantities with their units.
#pragma once

#include <ostream>

#include "ledger/proto/tx.pb.h"

namespace wastewatch::cli {

void write_body(std::ostream& out, const ledger::v1::TxBody& body);

}  // namespace wastewatch::cli
