// The alerts of a place, as of the replica's newest block. Deterministic: the same block gives the same bytes
// on every computer. One thread, like the Reader.
//
//   auto reader = index::Reader::open(replica);
//   const auto loads = watch::alerts(*reader, scope, 200);
//   for (const auto& load : *loads) show(watch::sentence(load.lead(), language));
#pragma once

#include <vector>

#include "index/reader.h"
#include "watch/alert.h"

namespace wastewatch::watch {

// Loads in trouble, critical first, then the oldest; at most `limit`. Errors: index's.
Result<std::vector<TroubledLoad>> alerts(const index::Reader& reader, const index::Scope& scope,
                                         std::size_t limit);
// What fires on one load; empty when nothing does. Errors: index's.
Result<std::vector<Alert>> alerts_of_batch(const index::Reader& reader, const ledger::BatchId& batch);

// Strongest grade first, then age, then batch id.
void sort_loads(std::vector<TroubledLoad>& loads);

}  // namespace wastewatch::watch
