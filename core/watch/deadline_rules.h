// Internal: the two rules about deadlines that the chain executes (docs/alerts.md).
#pragma once

#include "watch/rules.h"

namespace wastewatch::watch {

// The deliver-by time has passed without an accepted delivery.
std::optional<Finding> overdue(const Rule& rule, const LoadFacts& facts);
// The carrier said that it is delivering, and nobody accepted.
std::optional<Finding> unconfirmed_claim(const Rule& rule, const LoadFacts& facts);

}  // namespace wastewatch::watch
