#include "watch/rule_table.h"

#include <algorithm>
#include <array>

#include "watch/rules/claim_contradicted.h"
#include "watch/rules/clone.h"
#include "watch/rules/device_clock.h"
#include "watch/rules/feed_outage.h"
#include "watch/rules/implausible_mass.h"
#include "watch/rules/implausible_positions.h"
#include "watch/rules/late_treatment.h"
#include "watch/rules/no_device.h"
#include "watch/rules/not_collected.h"
#include "watch/rules/open_custody.h"
#include "watch/rules/over_permit.h"
#include "watch/rules/overdue.h"
#include "watch/rules/phantom_delivery.h"
#include "watch/rules/phantom_load.h"
#include "watch/rules/refused_not_here.h"
#include "watch/rules/repeated_weights.h"
#include "watch/rules/separation.h"
#include "watch/rules/silence.h"
#include "watch/rules/split_loss.h"
#include "watch/rules/tamper.h"
#include "watch/rules/trackers_disagree.h"
#include "watch/rules/unconfirmed_claim.h"
#include "watch/rules/weight_difference.h"

namespace wastewatch::watch {
namespace {

constexpr std::array of_batches = {
    rule_row<RefusedNotHere, BatchFacts>(),
    rule_row<ClaimContradicted, BatchFacts>(),
    rule_row<PhantomDelivery, BatchFacts>(),
    rule_row<TrackersDisagree, BatchFacts>(),
    rule_row<UnconfirmedClaim, BatchFacts>(),
    rule_row<Overdue, BatchFacts>(),

    // The way.
    rule_row<Separation, BatchFacts>(),
    rule_row<Silence, BatchFacts>(),

    // Masses, permits and periods.
    rule_row<WeightDifference, BatchFacts>(),
    rule_row<SplitLoss, BatchFacts>(),
    rule_row<ImplausibleMass, BatchFacts>(),
    rule_row<PhantomLoad, BatchFacts>(),
    rule_row<OverPermit, BatchFacts>(),
    rule_row<NoDevice, BatchFacts>(),
    rule_row<NotCollected, BatchFacts>(),
    rule_row<OpenCustody, BatchFacts>(),
    rule_row<LateTreatment, BatchFacts>(),
};

constexpr std::array of_devices = {
    rule_row<Clone, DeviceFacts>(),
    rule_row<Tamper, DeviceFacts>(),
    rule_row<ImplausiblePositions, DeviceFacts>(),
    rule_row<DeviceClock, DeviceFacts>(),
};

constexpr std::array of_organisations = {
    rule_row<FeedOutage, OrganisationFacts>(),
    rule_row<RepeatedWeights, OrganisationFacts>(),
};

constexpr auto all_names = [] {
  std::array<RuleName, of_batches.size() + of_devices.size() + of_organisations.size()> out;
  std::size_t at = 0;
  for (const auto& rule : of_batches) out[at++] = {rule.info, SubjectKind::batch};
  for (const auto& rule : of_devices) out[at++] = {rule.info, SubjectKind::device};
  for (const auto& rule : of_organisations) out[at++] = {rule.info, SubjectKind::organisation};
  return out;
}();

// Sentences that claim something else than their rule does.
struct SentenceClaim {
  std::string_view sentence;
  Claim claim;
};
constexpr std::array sentence_claims = {
    SentenceClaim{"alert.overdue.at_plant", Claim::signature_missing},
    SentenceClaim{"alert.overdue.at_refuser", Claim::signature_missing},
    SentenceClaim{"alert.refused.at_place", Claim::signature_missing},
    SentenceClaim{"alert.weight.more", Claim::paperwork},
    SentenceClaim{"alert.separation.never_together", Claim::paperwork},
};

bool any_concerned(const auto& table, const auto& record, std::int64_t now_ms) {
  return std::ranges::any_of(table, [&](const auto& rule) { return rule.concerns(record, now_ms); });
}

}  // namespace

std::span<const SubjectRule<BatchFacts>> batch_rules() { return of_batches; }
std::span<const SubjectRule<DeviceFacts>> device_rules() { return of_devices; }
std::span<const SubjectRule<OrganisationFacts>> organisation_rules() { return of_organisations; }

bool concerns_any(const BatchRecord& record, std::int64_t now_ms) {
  return any_concerned(of_batches, record, now_ms);
}

bool concerns_any(const index::DeviceHealth& health, std::int64_t now_ms) {
  return any_concerned(of_devices, health, now_ms);
}

bool concerns_any(const OrganisationNews& news, std::int64_t now_ms) {
  return any_concerned(of_organisations, news, now_ms);
}

bool follows_trackers(const BatchRecord& record, std::int64_t now_ms) {
  return std::ranges::any_of(of_batches, [&](const auto& rule) {
    return rule.info.reads == Reads::tracks && rule.concerns(record, now_ms);
  });
}

std::span<const RuleName> rule_names() { return all_names; }

const RuleName* find_rule_name(std::string_view id) {
  const auto found =
      std::ranges::find_if(all_names, [&](const RuleName& rule) { return rule.info.id == id; });
  return found == all_names.end() ? nullptr : &*found;
}

Claim claim_of(const Alert& alert) {
  const auto other = std::ranges::find(sentence_claims, alert.sentence, &SentenceClaim::sentence);
  if (other != sentence_claims.end()) return other->claim;
  const RuleName* rule = find_rule_name(alert.rule);
  return rule == nullptr ? Claim::not_arrived : rule->info.claim;
}

}  // namespace wastewatch::watch
