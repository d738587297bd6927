#include "watch/deadline_rules.h"

#include <algorithm>

#include "watch/tracker_sighting.h"

namespace wastewatch::watch {
namespace {

namespace v1 = ledger::v1;

// ---- overdue ----

bool long_overdue(const Rule& rule, const LoadFacts& facts) {
  const std::int64_t start = facts.batch.collected_ms();
  const std::int64_t planned = facts.batch.journey().deliver_by_ms() - start;
  const std::int64_t used = facts.now_ms - start;
  return planned > 0 && used / 1000 >= planned / 1000 * rule.value("long_after", facts) / 1000;
}

struct OverdueRow {
  TrackerState tracker;
  std::string_view sentence;  // nothing was claimed
  std::string_view claimed;   // a claim stands
};
constexpr OverdueRow overdue_rows[] = {
    {TrackerState::outside, "alert.overdue.elsewhere", "alert.overdue.claimed.elsewhere"},
    {TrackerState::silent, "alert.overdue.silent", "alert.overdue.claimed.silent"},
    {TrackerState::inside, "alert.overdue.at_plant", "alert.overdue.at_plant"},
    {TrackerState::unclear, "alert.overdue", "alert.overdue.claimed"},
    {TrackerState::none, "alert.overdue", "alert.overdue.claimed"},
};

std::string_view overdue_sentence(const TrackerSighting& tracker, bool claimed) {
  const auto row = std::ranges::find(overdue_rows, tracker.state, &OverdueRow::tracker);
  return claimed ? row->claimed : row->sentence;
}

// A tracker at the destination says that the load is there: then somebody forgot to sign, however late it is.
Grade overdue_grade(const TrackerSighting& tracker, bool is_long) {
  if (tracker.state == TrackerState::inside) return Grade::serious;
  const bool astray = tracker.state == TrackerState::outside || tracker.state == TrackerState::silent;
  return astray || is_long ? Grade::critical : Grade::serious;
}

std::string_view overdue_step(const TrackerSighting& tracker, Grade grade) {
  if (tracker.state == TrackerState::inside) return "next.ask_receiver";
  return grade == Grade::critical ? "next.call_holder" : "next.ask_holder";
}

// ---- claims ----

bool has_open_claim(const v1::Batch& batch) {
  return batch.has_journey() && batch.journey().has_claim() && batch.delivered_ms() == 0;
}

struct ClaimRow {
  TrackerState tracker;
  std::string_view noticed;    // sentence before the chain's flag
  std::string_view recorded;   // and after it
  std::string_view next_step;  // after it; before, the receiver is asked
  bool receiver_responsible;
};

// By what the tracker says. Elsewhere, claim-contradicted speaks first and this one tells how long.
constexpr ClaimRow claim_rows[] = {
    {TrackerState::inside, "alert.claim.plant_silent", "alert.claim.plant_silent", "next.ask_receiver", true},
    {TrackerState::silent, "alert.claim.waiting", "alert.claim.silent", "next.call_holder", false},
    {TrackerState::outside, "alert.claim.waiting", "alert.claim.unconfirmed", "next.call_holder", false},
    {TrackerState::unclear, "alert.claim.waiting", "alert.claim.unconfirmed", "next.call_holder", false},
    {TrackerState::none, "alert.claim.waiting", "alert.claim.unconfirmed", "next.call_holder", false},
};

Threshold claim_threshold(const Rule& rule, const LoadFacts& facts, bool recorded) {
  if (recorded) return {"claim_period", facts.claim_period_ms, Unit::duration_ms, "source.waste_kind_policy"};
  return {"notice_after", rule.value("notice_after", facts), Unit::duration_ms, "source.notice_assumed"};
}

// What both rules about a claim say alike.
Finding claim_finding(const LoadFacts& facts, const TrackerSighting& tracker) {
  const auto& claim = facts.batch.journey().claim();
  Finding out;
  out.numbers = {{"waited", facts.now_ms - claim.made_ms(), Unit::duration_ms},
                 {"distance", tracker.distance_m, Unit::distance_m},
                 {"quiet", tracker.silent_for_ms, Unit::duration_ms},
                 {"mass", facts.batch.mass_g(), Unit::mass_g}};
  out.responsible = claim.claimant();
  out.since_ms = claim.made_ms();
  out.due_ms = claim.due_ms();
  out.backing = {claim.withdrawn() ? Voice::silent : Voice::agrees, Voice::silent, voice_of(tracker.state)};
  return out;
}

}  // namespace

std::optional<Finding> claim_contradicted(const Rule& rule, const LoadFacts& facts) {
  if (!has_open_claim(facts.batch)) return std::nullopt;
  const TrackerSighting tracker = sighting_at_claim(rule, facts, facts.batch.journey().claim().made_ms());
  if (tracker.state != TrackerState::outside) return std::nullopt;
  Finding out = claim_finding(facts, tracker);
  out.grade = Grade::critical;
  out.sentence = "alert.claim.contradicted";
  out.certainty = Certainty::measured;
  out.next_step = facts.batch.flags().claim_unconfirmed() ? "next.open_case" : "next.call_holder";
  out.threshold = {"margin", rule.value("margin", facts), Unit::distance_m, "source.claim_margin"};
  return out;
}

std::optional<Finding> unconfirmed_claim(const Rule& rule, const LoadFacts& facts) {
  if (!has_open_claim(facts.batch)) return std::nullopt;
  const auto& claim = facts.batch.journey().claim();
  const bool recorded = facts.batch.flags().claim_unconfirmed();
  if (!recorded && facts.now_ms - claim.made_ms() < rule.value("notice_after", facts)) return std::nullopt;
  const TrackerSighting tracker = sighting_at_claim(rule, facts, claim.made_ms());
  const auto& row = *std::ranges::find(claim_rows, tracker.state, &ClaimRow::tracker);
  Finding out = claim_finding(facts, tracker);
  out.grade = recorded ? Grade::serious : Grade::notice;
  out.sentence = recorded ? row.recorded : row.noticed;
  out.certainty = recorded ? Certainty::recorded : Certainty::inferred;
  out.next_step = recorded ? row.next_step : "next.ask_receiver";
  if (row.receiver_responsible) out.responsible = claim.receiver();
  out.threshold = claim_threshold(rule, facts, recorded);
  return out;
}

std::optional<Finding> overdue(const Rule& rule, const LoadFacts& facts) {
  const auto& batch = facts.batch;
  if (!batch.flags().overdue()) return std::nullopt;
  const TrackerSighting tracker = sighting_by_newest(rule, facts);
  const bool claimed = has_open_claim(batch);
  const std::int64_t due = batch.journey().deliver_by_ms();
  Finding out;
  out.grade = overdue_grade(tracker, long_overdue(rule, facts));
  out.sentence = overdue_sentence(tracker, claimed);
  out.numbers = {{"late", facts.now_ms - due, Unit::duration_ms},
                 {"distance", tracker.distance_m, Unit::distance_m},
                 {"quiet", tracker.silent_for_ms, Unit::duration_ms},
                 {"mass", batch.mass_g(), Unit::mass_g}};
  out.responsible = batch.holder();
  out.since_ms = facts.overdue_since_ms != 0 ? facts.overdue_since_ms : due;
  out.due_ms = due;
  out.certainty = Certainty::recorded;
  out.backing = {claimed ? Voice::agrees : Voice::silent, Voice::silent, voice_of(tracker.state)};
  out.next_step = overdue_step(tracker, out.grade);
  out.threshold = {"deliver_by", due - batch.collected_ms(), Unit::duration_ms, "source.deliver_by"};
  return out;
}

}  // namespace wastewatch::watch
