#include "watch/rules/overdue.h"

#include <algorithm>
#include <ranges>

#include "watch/load_findings.h"

namespace wastewatch::watch {
namespace {

struct LateRow {
  TrackerState tracker;
  std::string_view sentence;  // nothing was claimed
  std::string_view claimed;   // a claim stands
};
constexpr LateRow late_rows[] = {
    {TrackerState::outside, "alert.overdue.elsewhere", "alert.overdue.claimed.elsewhere"},
    {TrackerState::silent, "alert.overdue.silent", "alert.overdue.claimed.silent"},
    {TrackerState::inside, "alert.overdue.at_plant", "alert.overdue.at_plant"},
    {TrackerState::unclear, "alert.overdue", "alert.overdue.claimed"},
    {TrackerState::none, "alert.overdue", "alert.overdue.claimed"},
};

// A load that was refused and has never left: its tracker is still where it was refused.
bool is_where_refused(const Overdue::Parameters& parameters, const BatchFacts& facts) {
  if (!is_returning(facts.batch)) return false;
  const auto newest_first = std::views::reverse(facts.arrivals);
  const auto refused = std::ranges::find(newest_first, ArrivalAnswer::refused, &Arrival::answer);
  return refused != newest_first.end() &&
         sighting_now(parameters, facts, refused->areas).state == TrackerState::inside;
}

// Block time from which on the journey took too long; never when it had no time.
std::int64_t long_overdue_from(const Overdue::Parameters& parameters, const ledger::v1::Batch& batch) {
  const std::int64_t start = batch.collected_ms();
  const std::int64_t planned = batch.journey().deliver_by_ms() - start;
  return planned > 0 ? start + planned / 1'000 * parameters.long_after_permille : never;
}

// A tracker at the destination, or where the load was refused, says that it is there: what is missing is a
// signature, however late it is, and the receiver's own period for it runs on.
Grade late_grade(TrackerState tracker, bool at_a_place, bool is_long, bool is_unconfirmed) {
  if (at_a_place) return is_unconfirmed || is_long ? Grade::serious : Grade::notice;
  const bool astray = tracker == TrackerState::outside || tracker == TrackerState::silent;
  return astray || is_long ? Grade::critical : Grade::serious;
}

std::string_view late_step(bool at_a_place, Grade grade) {
  if (at_a_place) return "next.ask_receiver";
  return grade == Grade::critical ? "next.call_holder" : "next.ask_holder";
}

}  // namespace

bool Overdue::concerns(const BatchRecord& record, std::int64_t) { return record.batch.flags().overdue(); }

Outcome Overdue::evaluate(const Parameters& parameters, const BatchFacts& facts) {
  Outcome out;
  const auto& batch = facts.batch;
  if (!batch.flags().overdue()) return out;
  const LoadSighting sighting = sighting_now(parameters, facts);
  const std::int64_t long_from = long_overdue_from(parameters, batch);
  const bool claimed = open_claim(facts) != nullptr;
  const std::int64_t due = batch.journey().deliver_by_ms();
  const auto& row = *std::ranges::find(late_rows, sighting.state, &LateRow::tracker);
  const bool at_refuser = sighting.state != TrackerState::inside && is_where_refused(parameters, facts);
  const bool at_a_place = sighting.state == TrackerState::inside || at_refuser;
  Finding finding;
  finding.grade =
      late_grade(sighting.state, at_a_place, facts.now_ms >= long_from, batch.flags().claim_unconfirmed());
  finding.sentence = at_refuser ? "alert.overdue.at_refuser" : claimed ? row.claimed : row.sentence;
  finding.numbers = load_numbers({"late", due, Unit::since_ms}, facts, sighting);
  finding.responsible = batch.holder();
  finding.since_ms = facts.overdue_since_ms != 0 ? facts.overdue_since_ms : due;
  finding.due_ms = due;
  finding.certainty = Certainty::recorded;
  finding.backing = {claimed ? Voice::agrees : Voice::silent, Voice::silent, voice_of(sighting.state)};
  finding.next_step = late_step(at_a_place, finding.grade);
  finding.threshold = {"deliver_by", due - batch.collected_ms(), Unit::duration_ms, "source.deliver_by"};
  finding.occurrence = batch.journey().number();
  out.finding = std::move(finding);
  if (facts.now_ms < long_from) out.next_ms = long_from;
  out.hears = true;
  return out;
}

}  // namespace wastewatch::watch
