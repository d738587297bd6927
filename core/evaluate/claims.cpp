#include "evaluate/claims.h"

#include <algorithm>

namespace wastewatch::evaluate {

std::optional<Claim> claim_named(std::string_view name) {
  const auto* const found = std::ranges::find(all_claims, name, claim_name);
  return found == all_claims.end() ? std::nullopt : std::optional(*found);
}

Claim claim_of_rule(std::string_view rule) {
  const auto* const found = watch::find_rule_name(rule);
  return found == nullptr ? Claim::paperwork : found->info.claim;
}

}  // namespace wastewatch::evaluate
