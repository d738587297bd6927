#include "watch/rules/refused_not_here.h"

#include <algorithm>
#include <ranges>

#include "watch/load_findings.h"

namespace wastewatch::watch {
namespace {

bool says_not_here(const Arrival& arrival) {
  return arrival.answer == ArrivalAnswer::refused && arrival.refusal == ledger::v1::REFUSED_NOT_PRESENT;
}

struct RefusalRow {
  TrackerState tracker;
  std::string_view sentence;
};
constexpr RefusalRow refusal_rows[] = {
    {TrackerState::outside, "alert.refused.elsewhere"},
    {TrackerState::silent, "alert.refused.silent"},
    {TrackerState::inside, "alert.refused.at_place"},
    {TrackerState::unclear, "alert.refused"},
    {TrackerState::none, "alert.refused"},
};

// Another carrier that did not find the load met nobody: a weak sign.
Grade refusal_grade(const Arrival& arrival, const LoadSighting& sighting) {
  if (arrival.carrier) return Grade::notice;
  return sighting.state == TrackerState::outside ? Grade::critical : Grade::serious;
}

}  // namespace

bool RefusedNotHere::concerns(const BatchRecord& record, std::int64_t) {
  const bool refused = record.last_event && record.last_event->kind() == ledger::v1::EVENT_REFUSED &&
                       record.last_event->detail() == ledger::v1::REFUSED_NOT_PRESENT;
  return is_under_way(record.batch) && (refused || is_returning(record.batch));
}

Outcome RefusedNotHere::evaluate(const Parameters& parameters, const BatchFacts& facts) {
  Outcome out;
  const auto newest_first = std::views::reverse(facts.arrivals);
  const auto found = std::ranges::find_if(newest_first, says_not_here);
  if (found == newest_first.end() || !is_under_way(facts.batch)) return out;
  const LoadSighting sighting = sighting_at_arrival(parameters, facts, *found);
  Finding finding = arrival_finding(facts, *found, sighting);
  finding.grade = refusal_grade(*found, sighting);
  finding.sentence = found->carrier
                         ? "alert.refused.carrier"
                         : std::ranges::find(refusal_rows, sighting.state, &RefusalRow::tracker)->sentence;
  finding.responsible = facts.batch.holder();
  finding.since_ms = found->answered_ms;
  finding.certainty = Certainty::recorded;
  finding.next_step = found->carrier ? "next.ask_holder" : "next.open_case";
  finding.threshold = {"refusal", 0, Unit::count, "source.refusal"};
  out.finding = std::move(finding);
  if (is_undecided(sighting.state)) out.fixes_until_ms = found->answered_ms + 9 * parameters.persistence_ms;
  out.hears = true;
  return out;
}

}  // namespace wastewatch::watch
