#include "watch/rules/split_loss.h"

namespace wastewatch::watch {
namespace {

struct Fall {
  std::int64_t start_g = 0;
  std::int64_t end_g = 0;
  std::int64_t falls = 0;
  bool at_once = false;  // one handover alone was beyond the tolerance
};

Fall fall_of(const MassParameters& parameters, const BatchFacts& facts, std::int64_t permille) {
  Fall out;
  for (const auto& handover : facts.custody.handovers) {
    const bool beyond = is_beyond(parameters, permille, handover.change_g(), handover.before_g);
    const bool corrects = handover.estimated || (beyond && is_pick_up(handover, facts.batch));
    if (out.start_g == 0) out.start_g = corrects ? handover.after_g : handover.before_g;
    out.end_g = handover.after_g;
    if (corrects || handover.change_g() >= 0) continue;
    ++out.falls;
    out.at_once = out.at_once || beyond;
  }
  return out;
}

Finding split_loss(const CustodyFacts& custody, const Fall& fall, const Threshold& tolerance) {
  Finding out = mass_finding(custody.handovers.back(), tolerance);
  out.sentence = "alert.split_loss";
  out.numbers = {{"difference", fall.start_g - fall.end_g, Unit::mass_g},
                 {"before", fall.start_g, Unit::mass_g},
                 {"after", fall.end_g, Unit::mass_g},
                 {"count", fall.falls, Unit::count}};
  return out;
}

}  // namespace

bool SplitLoss::concerns(const BatchRecord& record, std::int64_t) {
  if (!record.last_event || record.last_event->kind() == ledger::v1::EVENT_TREATED) return false;
  return record.last_event->adjustment_g() < 0;
}

Outcome SplitLoss::evaluate(const Parameters& parameters, const BatchFacts& facts) {
  Outcome out;
  const Threshold tolerance = tolerance_of(parameters, facts.custody);
  const Fall fall = fall_of(parameters, facts, tolerance.value);
  const bool lost = fall.end_g < fall.start_g &&
                    is_beyond(parameters, tolerance.value, fall.end_g - fall.start_g, fall.start_g);
  if (!lost || fall.at_once || fall.falls < parameters.falls) return out;
  const std::int64_t until = facts.custody.handovers.back().time_ms + parameters.kept_ms;
  if (facts.now_ms >= until) return out;
  out.finding = split_loss(facts.custody, fall, tolerance);
  out.next_ms = until;
  return out;
}

}  // namespace wastewatch::watch
