// What rules about a load say alike. Pure; thread safe.
#pragma once

#include "watch/subject_rule.h"
#include "watch/tracker_places.h"

namespace wastewatch::watch {

// Collected, and not yet received by the destination or taken back by the origin.
bool is_under_way(const ledger::v1::Batch& batch);
// Under way with a claim that nobody has answered.
bool is_claimed(const ledger::v1::Batch& batch);
// Under way back to the origin after a refusal.
bool is_returning(const ledger::v1::Batch& batch);

// Readings that are still to come in may tell.
bool is_undecided(TrackerState state);

// The claim that stands; null when there is none.
const Arrival* open_claim(const BatchFacts& facts);

// One number of its own, then what the trackers say, and the mass.
std::vector<Number> load_numbers(Number first, const BatchFacts& facts, const LoadSighting& sighting);

// About a statement of arrival: numbers, parties, times, and who supports it.
Finding arrival_finding(const BatchFacts& facts, const Arrival& arrival, const LoadSighting& sighting);

}  // namespace wastewatch::watch
