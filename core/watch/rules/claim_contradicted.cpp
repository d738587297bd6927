#include "watch/rules/claim_contradicted.h"

#include <algorithm>
#include <ranges>

#include "watch/load_findings.h"

namespace wastewatch::watch {
namespace {

bool is_contested(const Arrival& arrival) {
  return arrival.claim && arrival.answer != ArrivalAnswer::accepted;
}

Finding contradiction(const ClaimContradicted::Parameters& parameters, const BatchFacts& facts,
                      const Arrival& arrival, const LoadSighting& sighting) {
  const bool refused = arrival.answer == ArrivalAnswer::refused;
  Finding out = arrival_finding(facts, arrival, sighting);
  out.grade = sighting.late_outside ? Grade::serious : Grade::critical;
  out.certainty = sighting.late_outside ? Certainty::inferred : Certainty::measured;
  out.sentence = refused ? "alert.claim.contradicted.refused" : "alert.claim.contradicted";
  if (sighting.late_outside) out.backing.device = Voice::contradicts;
  const bool settled = refused || facts.batch.flags().claim_unconfirmed();
  out.next_step = settled ? "next.open_case" : "next.call_holder";
  out.threshold = {"margin", parameters.margin_m, Unit::distance_m, "source.claim_margin"};
  return out;
}

}  // namespace

bool ClaimContradicted::concerns(const BatchRecord& record, std::int64_t) {
  return is_claimed(record.batch) || is_returning(record.batch);
}

// The newest statement that a tracker contradicts speaks.
Outcome ClaimContradicted::evaluate(const Parameters& parameters, const BatchFacts& facts) {
  Outcome out;
  for (const auto& arrival : std::views::reverse(facts.arrivals)) {
    if (!is_contested(arrival)) continue;
    const LoadSighting sighting = sighting_at_arrival(parameters, facts, arrival);
    if (is_undecided(sighting.state))
      out.fixes_until_ms = std::max(out.fixes_until_ms, arrival.stated_ms + parameters.watched_ms);
    if (out.finding || (sighting.state != TrackerState::outside && !sighting.late_outside)) continue;
    out.finding = contradiction(parameters, facts, arrival, sighting);
  }
  return out;
}

}  // namespace wastewatch::watch
