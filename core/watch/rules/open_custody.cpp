#include "watch/rules/open_custody.h"

#include <utility>

#include "watch/load_findings.h"

namespace wastewatch::watch {
namespace {

// A chain whose time runs faster has no calendar: its days are so much shorter.
std::int64_t due_of(const OpenCustody::Parameters& parameters, const BatchFacts& facts) {
  const auto& custody = facts.custody;
  if (facts.time_scale > 1) return custody.acted_ms + parameters.working_days * parameters.fast_day_ms;
  return after_working_days(custody.acted_ms, parameters.working_days, custody.utc_offset_minutes);
}

}  // namespace

// Every step of a load under way is signed: from each the period counts anew.
bool OpenCustody::concerns(const BatchRecord& record, std::int64_t) { return is_under_way(record.batch); }

Outcome OpenCustody::evaluate(const Parameters& parameters, const BatchFacts& facts) {
  Outcome out;
  if (!is_under_way(facts.batch) || facts.custody.acted_ms == 0) return out;
  const std::int64_t due = due_of(parameters, facts);
  if (facts.now_ms < due) {
    out.next_ms = due;
    return out;
  }
  Finding finding;
  finding.grade = Grade::notice;
  finding.sentence = "alert.open_custody";
  finding.numbers = {{"idle", facts.custody.acted_ms, Unit::since_ms},
                     {"mass", facts.batch.mass_g(), Unit::mass_g}};
  finding.responsible = facts.batch.holder();
  finding.since_ms = due;
  finding.due_ms = due;
  finding.certainty = Certainty::recorded;
  finding.next_step = "next.ask_holder";
  finding.threshold = {"working_days", parameters.working_days, Unit::count, "source.transfer_rules"};
  finding.occurrence = facts.batch.journey().number();
  out.finding = std::move(finding);
  return out;
}

}  // namespace wastewatch::watch
