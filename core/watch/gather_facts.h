// From the verified replica to the facts that rules see. One thread, like the Reader.
#pragma once

#include "index/reader.h"
#include "watch/batch_facts.h"
#include "watch/device_facts.h"
#include "watch/evaluation.h"
#include "watch/gather.h"

namespace wastewatch::watch {

// The record and its newest event. Errors: index's; not_found.
Result<BatchRecord> gather_record(const index::Reader& reader, const ledger::BatchId& batch);

// Errors: index's; a device or organisation that is not registered (any more) is left out.
Result<BatchFacts> gather_batch(const index::Reader& reader, const GatherContext& context,
                                const ledger::BatchId& batch);

// The same with the signs of its way already known: the feed folds them step by step.
Result<BatchFacts> gather_batch(const index::Reader& reader, const GatherContext& context,
                                const ledger::BatchId& batch, WaySigns signs);

// A device that was never heard has empty health. Errors: index's; not_found.
Result<DeviceFacts> gather_device(const index::Reader& reader, const GatherContext& context,
                                  const ledger::DeviceId& device);

// Everything the rules that run say about a load, computed from its records and not read from the feed: what
// an incident commits to, and what somebody checks the feed against. Errors: index's; not_found.
Result<std::vector<Alert>> computed_alerts(const index::Reader& reader, const ledger::BatchId& batch);
// The same about any subject that has rules; what an organisation's rules count is read from the feed's rows,
// and each row that is reached is compared with its records. Errors also: bad_query for another kind of
// subject.
Result<std::vector<Alert>> computed_alerts(const index::Reader& reader, const Subject& subject);

}  // namespace wastewatch::watch
