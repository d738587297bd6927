// The load of load_builder.h as the rules that run see it, with its statements of arrival.
#pragma once

#include "core/watch/load_builder.h"
#include "watch/evaluation.h"

namespace wastewatch::test {

// The same load, trackers and claim; the origin is 40 km west of the plant.
watch::BatchFacts facts_of(const watch::LoadFacts& load);
// Adds a tracker bound at `bound_ms`, with a reading a minute in [from, to), `metres_east` of the plant.
watch::LoadTracker& add_tracker(watch::BatchFacts& facts, std::uint8_t number, std::int64_t bound_ms);
void report(watch::LoadTracker& tracker, std::int64_t from_ms, std::int64_t to_ms, std::int64_t metres_east);
// The receiver's answer to the newest statement of arrival, as the ledger records it.
void refuse(watch::BatchFacts& facts, ledger::v1::RefusalReason reason, std::int64_t at_ms);
void accept(watch::BatchFacts& facts, std::int64_t at_ms);

// A handover signed now, after which the load weighs so much.
void hand_over(watch::BatchFacts& facts, ledger::v1::BatchEventKind kind, std::int64_t after_g);

// "critical refused-not-here, notice unconfirmed-claim"
std::string told(const watch::Evaluation& evaluation);
std::string told(const watch::BatchFacts& facts);

}  // namespace wastewatch::test
