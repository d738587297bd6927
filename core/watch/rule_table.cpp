#include "watch/rule_table.h"

#include <array>

#include "watch/rules/claim_contradicted.h"
#include "watch/rules/device_clock.h"
#include "watch/rules/implausible_positions.h"
#include "watch/rules/overdue.h"
#include "watch/rules/phantom_delivery.h"
#include "watch/rules/refused_not_here.h"
#include "watch/rules/trackers_disagree.h"
#include "watch/rules/unconfirmed_claim.h"

namespace wastewatch::watch {
namespace {

constexpr std::array of_batches = {
    rule_row<RefusedNotHere, BatchFacts>(),   rule_row<ClaimContradicted, BatchFacts>(),
    rule_row<PhantomDelivery, BatchFacts>(),  rule_row<TrackersDisagree, BatchFacts>(),
    rule_row<UnconfirmedClaim, BatchFacts>(), rule_row<Overdue, BatchFacts>(),
};

constexpr std::array of_devices = {
    rule_row<ImplausiblePositions, DeviceFacts>(),
    rule_row<DeviceClock, DeviceFacts>(),
};

constexpr auto all_names = [] {
  std::array<RuleName, of_batches.size() + of_devices.size()> out;
  std::size_t at = 0;
  for (const auto& rule : of_batches) out[at++] = {rule.info, SubjectKind::batch};
  for (const auto& rule : of_devices) out[at++] = {rule.info, SubjectKind::device};
  return out;
}();

bool any_concerned(const auto& table, const auto& record, std::int64_t now_ms) {
  return std::ranges::any_of(table, [&](const auto& rule) { return rule.concerns(record, now_ms); });
}

}  // namespace

std::span<const SubjectRule<BatchFacts>> batch_rules() { return of_batches; }
std::span<const SubjectRule<DeviceFacts>> device_rules() { return of_devices; }

bool concerns_any(const BatchRecord& record, std::int64_t now_ms) {
  return any_concerned(of_batches, record, now_ms);
}

bool concerns_any(const index::DeviceHealth& health, std::int64_t now_ms) {
  return any_concerned(of_devices, health, now_ms);
}

std::span<const RuleName> rule_names() { return all_names; }

const RuleName* find_rule_name(std::string_view id) {
  const auto found =
      std::ranges::find_if(all_names, [&](const RuleName& rule) { return rule.info.id == id; });
  return found == all_names.end() ? nullptr : &*found;
}

}  // namespace wastewatch::watch
