#include "watch/rules/phantom_delivery.h"

#include <algorithm>

#include "watch/load_findings.h"

namespace wastewatch::watch {
namespace {

namespace v1 = ledger::v1;

bool is_receipt(v1::BatchEventKind kind) {
  return kind == v1::EVENT_DELIVERED || kind == v1::EVENT_STORED || kind == v1::EVENT_RETURNED;
}

const Arrival* received(const BatchFacts& facts) {
  const bool any = !facts.arrivals.empty() && facts.arrivals.front().answer == ArrivalAnswer::accepted;
  return any ? &facts.arrivals.front() : nullptr;
}

}  // namespace

bool PhantomDelivery::concerns(const BatchRecord& record, std::int64_t) {
  return record.last_event && is_receipt(record.last_event->kind());
}

Outcome PhantomDelivery::evaluate(const Parameters& parameters, const BatchFacts& facts) {
  Outcome out;
  const Arrival* arrival = received(facts);
  if (arrival == nullptr || facts.now_ms >= arrival->answered_ms + parameters.kept_ms) return out;
  const LoadSighting sighting = sighting_at_arrival(parameters, facts, *arrival);
  const std::int64_t watched = arrival->answered_ms + parameters.watched_ms;
  if (is_undecided(sighting.state) && facts.now_ms < watched) {
    out.fixes_until_ms = watched;
    out.next_ms = watched;
  }
  if (sighting.state != TrackerState::outside) return out;
  Finding finding = arrival_finding(facts, *arrival, sighting);
  finding.grade = Grade::critical;
  finding.sentence = "alert.phantom_delivery";
  finding.responsible = arrival->receiver;
  finding.since_ms = arrival->answered_ms;
  finding.certainty = Certainty::measured;
  finding.backing.receiver = Voice::agrees;
  finding.next_step = "next.inspect_receiver";
  finding.threshold = {"margin", parameters.margin_m, Unit::distance_m, "source.claim_margin"};
  out.finding = std::move(finding);
  out.next_ms = arrival->answered_ms + parameters.kept_ms;
  return out;
}

}  // namespace wastewatch::watch
