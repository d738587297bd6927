#include "evaluate/claims.h"

#include <algorithm>

namespace wastewatch::evaluate {
namespace {

struct RuleClaim {
  std::string_view rule;
  Claim claim;
};

constexpr std::array rule_claims = {
    RuleClaim{"refused-not-here", Claim::not_arrived},
    RuleClaim{"claim-contradicted", Claim::not_arrived},
    RuleClaim{"phantom-delivery", Claim::not_arrived},
    RuleClaim{"overdue", Claim::not_arrived},
    RuleClaim{"unconfirmed-claim", Claim::signature_missing},
    RuleClaim{"trackers-disagree", Claim::device_fault},
    RuleClaim{"implausible-positions", Claim::device_fault},
    RuleClaim{"device-clock", Claim::device_fault},
};

struct SentenceClaim {
  std::string_view sentence;
  Claim claim;
};

constexpr std::array sentence_claims = {
    SentenceClaim{"alert.overdue.at_plant", Claim::signature_missing},
};

}  // namespace

std::string_view claim_name(Claim claim) {
  switch (claim) {
    case Claim::not_arrived: return "not_arrived";
    case Claim::part_missing: return "part_missing";
    case Claim::signature_missing: return "signature_missing";
    case Claim::device_fault: return "device_fault";
    case Claim::paperwork: return "paperwork";
  }
  return "unknown";
}

std::optional<Claim> claim_named(std::string_view name) {
  const auto* const found = std::ranges::find(all_claims, name, claim_name);
  return found == all_claims.end() ? std::nullopt : std::optional(*found);
}

Claim claim_of_rule(std::string_view rule) {
  const auto* const found = std::ranges::find(rule_claims, rule, &RuleClaim::rule);
  return found == rule_claims.end() ? Claim::paperwork : found->claim;
}

Claim claim_of(const watch::Alert& alert) {
  const auto* const other = std::ranges::find(sentence_claims, alert.sentence, &SentenceClaim::sentence);
  return other == sentence_claims.end() ? claim_of_rule(alert.rule) : other->claim;
}

}  // namespace wastewatch::evaluate
