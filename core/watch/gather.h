// From the verified replica to the facts of one load. One thread, like the Reader.
#pragma once

#include "index/reader.h"
#include "watch/facts.h"

namespace wastewatch::watch {

// What is the same for all loads of one block; made once a list.
struct GatherContext {
  std::int64_t time_scale = 1;
};
// Errors: the store's.
Result<GatherContext> gather_context(const index::Reader& reader);

// Errors: index's; a device or site that is not registered (any more) is left out.
Result<LoadFacts> gather(const index::Reader& reader, const GatherContext& context,
                         const ledger::BatchId& batch);

}  // namespace wastewatch::watch
