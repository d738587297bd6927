#include "watch/rules/unconfirmed_claim.h"

#include <algorithm>
#include <ranges>

#include "watch/load_findings.h"

namespace wastewatch::watch {
namespace {

struct WaitingRow {
  TrackerState tracker;
  std::string_view noticed;    // sentence before the chain's flag
  std::string_view recorded;   // and after it
  std::string_view next_step;  // after it; before, the receiver is asked
  bool receiver_responsible;
};

// By what the trackers say. Elsewhere, claim-contradicted speaks first and this one tells how long.
constexpr WaitingRow waiting_rows[] = {
    {TrackerState::inside, "alert.claim.plant_silent", "alert.claim.plant_silent", "next.ask_receiver", true},
    {TrackerState::silent, "alert.claim.waiting", "alert.claim.silent", "next.call_holder", false},
    {TrackerState::outside, "alert.claim.waiting", "alert.claim.unconfirmed", "next.call_holder", false},
    {TrackerState::unclear, "alert.claim.waiting", "alert.claim.unconfirmed", "next.call_holder", false},
    {TrackerState::none, "alert.claim.waiting", "alert.claim.unconfirmed", "next.call_holder", false},
};

// A tracker at the plant backs the claim: then a part of the period that the plant has anyway.
Threshold notice_threshold(const UnconfirmedClaim::Parameters& parameters, const BatchFacts& facts,
                           const LoadSighting& sighting) {
  const Threshold usual{"notice_after", parameters.notice_after_ms, Unit::duration_ms,
                        "source.notice_assumed"};
  if (sighting.state != TrackerState::inside) return usual;
  const std::int64_t later = facts.claim_period_ms / 1'000 * parameters.noticed_inside_permille;
  if (later <= usual.value) return usual;
  return {"noticed_inside", later, Unit::duration_ms, "source.waste_kind_policy"};
}

Threshold waiting_threshold(const UnconfirmedClaim::Parameters& parameters, const BatchFacts& facts,
                            const LoadSighting& sighting) {
  if (facts.batch.flags().claim_unconfirmed())
    return {"claim_period", facts.claim_period_ms, Unit::duration_ms, "source.waste_kind_policy"};
  return notice_threshold(parameters, facts, sighting);
}

Finding waiting(const UnconfirmedClaim::Parameters& parameters, const BatchFacts& facts,
                const Arrival& arrival, const LoadSighting& sighting) {
  const bool recorded = facts.batch.flags().claim_unconfirmed();
  const auto& row = *std::ranges::find(waiting_rows, sighting.state, &WaitingRow::tracker);
  Finding out = arrival_finding(facts, arrival, sighting);
  out.grade = recorded ? Grade::serious : Grade::notice;
  out.sentence = recorded ? row.recorded : row.noticed;
  out.certainty = recorded ? Certainty::recorded : Certainty::inferred;
  out.next_step = recorded ? row.next_step : "next.ask_receiver";
  if (row.receiver_responsible) out.responsible = arrival.receiver;
  out.threshold = waiting_threshold(parameters, facts, sighting);
  return out;
}

}  // namespace

bool UnconfirmedClaim::concerns(const BatchRecord& record, std::int64_t) { return is_claimed(record.batch); }

Outcome UnconfirmedClaim::evaluate(const Parameters& parameters, const BatchFacts& facts) {
  Outcome out;
  const Arrival* arrival = open_claim(facts);
  if (arrival == nullptr) return out;
  const LoadSighting sighting = sighting_at_arrival(parameters, facts, *arrival);
  const std::int64_t noticed = arrival->stated_ms + notice_threshold(parameters, facts, sighting).value;
  if (!facts.batch.flags().claim_unconfirmed() && facts.now_ms < noticed) {
    out.next_ms = noticed;
    return out;
  }
  out.finding = waiting(parameters, facts, *arrival, sighting);
  out.hears = true;
  return out;
}

}  // namespace wastewatch::watch
