// A checked proof as text: what it says, each step with ✓ and "holds" or ✗ and "fails", never by colour
// alone.
#pragma once

#include <ostream>

#include "evidence/check.h"

namespace wastewatch::cli {

void write_report(std::ostream& out, const evidence::ProofFile& file, const evidence::ProofReport& report,
                  bool verbose);

}  // namespace wastewatch::cli
