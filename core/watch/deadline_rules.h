// Internal: the rules about a delivery that is claimed or due (docs/alerts.md).
#pragma once

#include "watch/rules.h"

namespace wastewatch::watch {

// The carrier said that it is delivering, and the load's tracker was elsewhere.
std::optional<Finding> claim_contradicted(const Rule& rule, const LoadFacts& facts);
// The deliver-by time has passed without an accepted delivery.
std::optional<Finding> overdue(const Rule& rule, const LoadFacts& facts);
// The carrier said that it is delivering, and nobody accepted.
std::optional<Finding> unconfirmed_claim(const Rule& rule, const LoadFacts& facts);

}  // namespace wastewatch::watch
