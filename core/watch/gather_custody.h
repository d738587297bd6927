// From the verified replica to what its records say about one load. One thread, like the Reader.
#pragma once

#include "index/reader.h"
#include "watch/custody_facts.h"

namespace wastewatch::watch {

// Errors: index's; a vehicle, organisation or waste kind that is not registered is left out.
Result<CustodyFacts> gather_custody(const index::Reader& reader, const index::BatchDetail& detail);

}  // namespace wastewatch::watch
