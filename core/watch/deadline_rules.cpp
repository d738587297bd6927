#include "watch/deadline_rules.h"

#include "watch/tracker_view.h"

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

std::string_view overdue_sentence(const TrackerView& tracker, bool is_long) {
  switch (tracker.state) {
    case TrackerState::outside: return "alert.overdue.elsewhere";
    case TrackerState::silent: return "alert.overdue.silent";
    case TrackerState::inside: return "alert.overdue.at_plant";
    case TrackerState::none:
    case TrackerState::unclear: break;
  }
  return is_long ? "alert.overdue.long" : "alert.overdue";
}

// ---- unconfirmed claim ----

struct ClaimRow {
  TrackerState tracker;
  bool recorded;  // the chain has flagged it
  Grade grade;
  std::string_view sentence;
  Certainty certainty;
  std::string_view next_step;
  bool receiver_responsible;
};

// By what the tracker says and whether the period of the waste kind is over.
constexpr ClaimRow claim_rows[] = {
    {TrackerState::outside, false, Grade::critical, "alert.claim.contradicted", Certainty::measured,
     "next.call_holder", false},
    {TrackerState::outside, true, Grade::critical, "alert.claim.contradicted", Certainty::measured,
     "next.open_case", false},
    {TrackerState::inside, false, Grade::notice, "alert.claim.plant_silent", Certainty::inferred,
     "next.ask_receiver", true},
    {TrackerState::inside, true, Grade::serious, "alert.claim.plant_silent", Certainty::recorded,
     "next.ask_receiver", true},
    {TrackerState::silent, false, Grade::notice, "alert.claim.waiting", Certainty::inferred,
     "next.ask_receiver", false},
    {TrackerState::silent, true, Grade::serious, "alert.claim.silent", Certainty::recorded,
     "next.call_holder", false},
    {TrackerState::unclear, false, Grade::notice, "alert.claim.waiting", Certainty::inferred,
     "next.ask_receiver", false},
    {TrackerState::unclear, true, Grade::serious, "alert.claim.unconfirmed", Certainty::recorded,
     "next.call_holder", false},
    {TrackerState::none, false, Grade::notice, "alert.claim.waiting", Certainty::inferred,
     "next.ask_receiver", false},
    {TrackerState::none, true, Grade::serious, "alert.claim.unconfirmed", Certainty::recorded,
     "next.call_holder", false},
};

const ClaimRow& claim_row(TrackerState tracker, bool recorded) {
  for (const auto& row : claim_rows) {
    if (row.tracker == tracker && row.recorded == recorded) return row;
  }
  return claim_rows[std::size(claim_rows) - 1];
}

bool has_open_claim(const v1::Batch& batch) {
  return batch.has_journey() && batch.journey().has_claim() && batch.delivered_ms() == 0;
}

Threshold claim_threshold(const Rule& rule, const LoadFacts& facts, const ClaimRow& row) {
  if (row.certainty == Certainty::measured) {
    return {"margin", rule.value("margin", facts), Unit::distance_m, "source.claim_margin"};
  }
  if (row.recorded) {
    return {"claim_period", facts.claim_period_ms, Unit::duration_ms, "source.waste_kind_policy"};
  }
  return {"notice_after", rule.value("notice_after", facts), Unit::duration_ms, "source.notice_assumed"};
}

}  // namespace

std::optional<Finding> overdue(const Rule& rule, const LoadFacts& facts) {
  const auto& batch = facts.batch;
  if (!batch.flags().overdue()) return std::nullopt;
  const TrackerView tracker = view_now(rule, facts);
  const bool is_long = long_overdue(rule, facts);
  const bool astray = tracker.state == TrackerState::outside || tracker.state == TrackerState::silent;
  const std::int64_t due = batch.journey().deliver_by_ms();
  Finding out;
  out.grade = astray || is_long ? Grade::critical : Grade::serious;
  out.sentence = overdue_sentence(tracker, is_long);
  out.numbers = {{"late", facts.now_ms - due, Unit::duration_ms},
                 {"distance", tracker.distance_m, Unit::distance_m},
                 {"quiet", tracker.silent_for_ms, Unit::duration_ms},
                 {"mass", batch.mass_g(), Unit::mass_g}};
  out.responsible = batch.holder();
  out.since_ms = facts.overdue_since_ms != 0 ? facts.overdue_since_ms : due;
  out.due_ms = due;
  out.certainty = Certainty::recorded;
  const bool claimed = has_open_claim(batch);
  out.backing = {claimed ? Voice::agrees : Voice::silent, Voice::silent, voice_of(tracker.state)};
  out.next_step = out.grade == Grade::critical ? "next.call_holder" : "next.ask_holder";
  out.threshold = {"deliver_by", due - batch.collected_ms(), Unit::duration_ms, "source.deliver_by"};
  return out;
}

std::optional<Finding> unconfirmed_claim(const Rule& rule, const LoadFacts& facts) {
  const auto& batch = facts.batch;
  if (!has_open_claim(batch)) return std::nullopt;
  const auto& claim = batch.journey().claim();
  const bool recorded = batch.flags().claim_unconfirmed();
  const TrackerView tracker = view_at_claim(rule, facts, claim.made_ms());
  const std::int64_t waited = facts.now_ms - claim.made_ms();
  const ClaimRow& row = claim_row(tracker.state, recorded);
  if (row.grade == Grade::notice && waited < rule.value("notice_after", facts)) return std::nullopt;
  Finding out;
  out.grade = row.grade;
  out.sentence = row.sentence;
  out.numbers = {{"waited", waited, Unit::duration_ms},
                 {"distance", tracker.distance_m, Unit::distance_m},
                 {"quiet", tracker.silent_for_ms, Unit::duration_ms},
                 {"mass", batch.mass_g(), Unit::mass_g}};
  out.responsible = row.receiver_responsible ? claim.receiver() : claim.claimant();
  out.since_ms = claim.made_ms();
  out.due_ms = claim.due_ms();
  out.certainty = row.certainty;
  out.backing = {claim.withdrawn() ? Voice::silent : Voice::agrees, Voice::silent, voice_of(tracker.state)};
  out.next_step = row.next_step;
  out.threshold = claim_threshold(rule, facts, row);
  return out;
}

}  // namespace wastewatch::watch
