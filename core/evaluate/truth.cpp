#include "evaluate/truth.h"

#include <algorithm>
#include <array>

namespace wastewatch::evaluate {
namespace {

using scenario::Deed;
using scenario::Verdict;

std::optional<Claim> claim_of_verdict(Verdict verdict) {
  return claim_named(scenario::verdict_name(verdict));
}

struct Besides {
  Deed deed;
  Claim claim;
};

// A device that was tampered with is at fault too, and nobody signs for what never came, unless the plant
// lies.
constexpr std::array deed_besides = {
    Besides{Deed::never_delivered, Claim::signature_missing},
    Besides{Deed::claimed_not_received, Claim::signature_missing},
    Besides{Deed::tracker_carried, Claim::signature_missing},
    Besides{Deed::tracker_carried, Claim::device_fault},
    Besides{Deed::tracker_discarded, Claim::signature_missing},
    Besides{Deed::tracker_discarded, Claim::device_fault},
    Besides{Deed::tracker_wrapped, Claim::signature_missing},
    Besides{Deed::tracker_wrapped, Claim::device_fault},
    Besides{Deed::tracker_planted, Claim::signature_missing},
    Besides{Deed::tracker_planted, Claim::device_fault},
    Besides{Deed::clock_changed, Claim::signature_missing},
    Besides{Deed::clock_changed, Claim::device_fault},
    Besides{Deed::plates_swapped, Claim::signature_missing},
    Besides{Deed::plates_swapped, Claim::paperwork},
    Besides{Deed::phantom_load, Claim::paperwork},
};

std::vector<Claim> besides_of(const scenario::Truth& label, Claim claim) {
  std::vector<Claim> out;
  const auto add = [&](Claim other) {
    if (other != claim && !std::ranges::contains(out, other)) out.push_back(other);
  };
  for (const auto& row : deed_besides) {
    if (row.deed == label.deed) add(row.claim);
  }
  for (const auto& row : scenario::habit_table()) {
    const auto other = claim_of_verdict(row.verdict);
    if (other && label.habits.has(row.habit)) add(*other);
  }
  return out;
}

std::string kind_of(const scenario::Truth& label) {
  if (label.deed != Deed::none) return std::string(scenario::deed_row(label.deed).name);
  for (const auto& row : scenario::habit_table()) {
    if (label.habits.has(row.habit) && row.verdict == label.verdict) return std::string(row.name);
  }
  return "other";
}

std::int64_t fault_time(const scenario::Truth& label, Claim claim) {
  if (label.tipped_ms != 0) return label.tipped_ms;
  return claim == Claim::signature_missing ? label.arrived_ms : 0;
}

}  // namespace

std::optional<Truth> truth_of(const scenario::Truth& label, const ledger::BatchId& batch) {
  const auto claim = claim_of_verdict(label.verdict);
  if (!claim) return std::nullopt;
  Truth out{.batch = batch,
            .kind = kind_of(label),
            .fraud = label.deed != Deed::none,
            .claim = *claim,
            .besides = besides_of(label, *claim),
            .fault_ms = fault_time(label, *claim),
            .collected_g = label.collected_g,
            .missing_g = label.collected_g - label.arrived_g};
  if (label.tipped_ms != 0) out.place = geo::Point{label.tipped_at.lat_e7, label.tipped_at.lon_e7};
  return out;
}

}  // namespace wastewatch::evaluate
