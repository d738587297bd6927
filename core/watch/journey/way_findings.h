// What rules about the way of a load say alike. Pure; thread safe.
#pragma once

#include "watch/batch_facts.h"
#include "watch/subject_rule.h"

namespace wastewatch::watch {

// The event with which a way begins: from then on the feed folds its readings.
bool begins_way(const BatchRecord& record);

// On the way, or ended so short ago that what was found stands; not where readings since the pick-up are
// lacking.
bool can_judge_way(const BatchFacts& facts, std::int64_t kept_ms);
// When what was found on a way that has ended is let go; never on the way.
std::int64_t end_of_way(const BatchFacts& facts, std::int64_t kept_ms);

// Measured by its devices; responsible is who had the load on this way.
Finding way_finding(const BatchFacts& facts);

}  // namespace wastewatch::watch
