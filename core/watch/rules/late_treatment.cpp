#include "watch/rules/late_treatment.h"

#include <algorithm>
#include <utility>

namespace wastewatch::watch {
namespace {

namespace v1 = ledger::v1;

bool awaits_treatment(const v1::Batch& batch) { return batch.state() == v1::BATCH_DELIVERED; }

// The chain watches those itself.
bool has_deadline(const v1::Batch& batch) {
  return std::ranges::any_of(batch.deadlines(),
                             [](const auto& open) { return open.kind() == v1::DEADLINE_TREAT_BY; });
}

Threshold period_of(const LateTreatment::Parameters& parameters, const CustodyFacts& custody) {
  if (custody.treat_within_ms > 0)
    return {"treat_within", custody.treat_within_ms, Unit::duration_ms, "source.treatment_policy"};
  const bool household = custody.family == "household";
  return {"treat_within", household ? parameters.household_ms : parameters.other_ms, Unit::duration_ms,
          "source.treatment_assumed"};
}

Finding untreated(const BatchFacts& facts, const Threshold& period, std::int64_t due_ms) {
  const std::int64_t recorded = facts.custody.treatment_late_ms;
  Finding out;
  out.grade = Grade::notice;
  out.sentence = "alert.late_treatment";
  out.numbers = {{"late", due_ms, Unit::since_ms}, {"mass", facts.batch.mass_g(), Unit::mass_g}};
  out.responsible = facts.batch.holder();
  out.since_ms = recorded != 0 ? recorded : due_ms;
  out.due_ms = due_ms;
  out.certainty = recorded != 0 ? Certainty::recorded : Certainty::inferred;
  out.next_step = "next.ask_treatment";
  out.threshold = period;
  return out;
}

}  // namespace

bool LateTreatment::concerns(const BatchRecord& record, std::int64_t) {
  return awaits_treatment(record.batch) && !has_deadline(record.batch);
}

Outcome LateTreatment::evaluate(const Parameters& parameters, const BatchFacts& facts) {
  Outcome out;
  if (!awaits_treatment(facts.batch) || has_deadline(facts.batch)) return out;
  const Threshold period = period_of(parameters, facts.custody);
  const std::int64_t due = facts.batch.delivered_ms() + period.value;
  if (facts.custody.treatment_late_ms == 0 && facts.now_ms < due) {
    out.next_ms = due;
    return out;
  }
  out.finding = untreated(facts, period, due);
  return out;
}

}  // namespace wastewatch::watch
