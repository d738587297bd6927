#include "watch/rules/not_collected.h"

namespace wastewatch::watch {
namespace {

bool is_waiting(const ledger::v1::Batch& batch) { return batch.state() == ledger::v1::BATCH_DECLARED; }

bool is_back(const BatchFacts& facts) {
  return !facts.custody.handovers.empty() &&
         facts.custody.handovers.back().kind == ledger::v1::EVENT_RETURNED;
}

struct Period {
  std::int64_t ms = 0;
  std::string_view source;
};

// Residues of a treatment are no household's.
Period period_of(const NotCollected::Parameters& parameters, const BatchFacts& facts) {
  const bool household = facts.custody.family == "household" && facts.batch.parents().empty();
  return household ? Period{parameters.household_ms, "source.daily"}
                   : Period{parameters.other_ms, "source.week_assumed"};
}

Finding uncollected(const BatchFacts& facts, const Period& period, Grade grade) {
  const std::int64_t since = facts.batch.holder_since_ms();
  Finding out;
  out.grade = grade;
  out.sentence = is_back(facts) ? "alert.not_collected.returned" : "alert.not_collected";
  out.numbers = {{"idle", since, Unit::since_ms}, {"mass", facts.batch.mass_g(), Unit::mass_g}};
  out.responsible = facts.batch.holder();
  out.since_ms = since + period.ms;
  out.due_ms = since + period.ms;
  out.certainty = Certainty::inferred;
  out.backing.giver = Voice::agrees;
  out.next_step = "next.ask_generator";
  out.threshold = {"collect_within", period.ms, Unit::duration_ms, period.source};
  out.occurrence = facts.batch.journey().number();
  return out;
}

}  // namespace

bool NotCollected::concerns(const BatchRecord& record, std::int64_t) { return is_waiting(record.batch); }

Outcome NotCollected::evaluate(const Parameters& parameters, const BatchFacts& facts) {
  Outcome out;
  if (!is_waiting(facts.batch)) return out;
  const Period period = period_of(parameters, facts);
  const std::int64_t noticed = facts.batch.holder_since_ms() + period.ms;
  const std::int64_t serious = facts.batch.holder_since_ms() + parameters.serious_at * period.ms;
  if (facts.now_ms < noticed) {
    out.next_ms = noticed;
    return out;
  }
  const bool is_serious = facts.now_ms >= serious;
  if (!is_serious) out.next_ms = serious;
  out.finding = uncollected(facts, period, is_serious ? Grade::serious : Grade::notice);
  return out;
}

}  // namespace wastewatch::watch
