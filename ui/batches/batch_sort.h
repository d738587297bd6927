// Orders of the batch table of which the store keeps none: the loads that match are read and sorted on a
// reader thread, and the table pages through the result.
#pragma once

#include "ui/batches/batch_rows.h"

namespace wastewatch::ui {

constexpr std::size_t max_sorted = 20'000;  // loads; with more the order of the store stays

// By age, both ways.
bool store_keeps(BatchColumn column);

// All matches by `filter.sorted`, equal ones newest first; nothing when more than `most` match. Errors:
// index's.
Result<std::optional<std::vector<ledger::BatchId>>> sorted_batches(RecordContext& context,
                                                                   const BatchFilter& filter,
                                                                   std::size_t most = max_sorted);

}  // namespace wastewatch::ui
