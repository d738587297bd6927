#include "watch/rules/weight_difference.h"

#include <algorithm>
#include <cstdlib>
#include <ranges>

namespace wastewatch::watch {
namespace {

Finding difference(const SignedHandover& handover, const Threshold& tolerance) {
  Finding out = mass_finding(handover, tolerance);
  out.sentence = handover.change_g() < 0 ? "alert.weight.less" : "alert.weight.more";
  out.numbers = {{"difference", std::abs(handover.change_g()), Unit::mass_g},
                 {"before", handover.before_g, Unit::mass_g},
                 {"after", handover.after_g, Unit::mass_g}};
  return out;
}

}  // namespace

bool WeightDifference::concerns(const BatchRecord& record, std::int64_t) {
  if (!record.last_event) return false;
  const auto& event = *record.last_event;
  return event.kind() != ledger::v1::EVENT_TREATED &&
         may_be_beyond(event.adjustment_g(), event.mass_g() - event.adjustment_g());
}

// The newest one speaks.
Outcome WeightDifference::evaluate(const Parameters& parameters, const BatchFacts& facts) {
  Outcome out;
  const Threshold tolerance = tolerance_of(parameters, facts.custody);
  const auto newest_first = std::views::reverse(facts.custody.handovers);
  const auto found = std::ranges::find_if(newest_first, [&](const SignedHandover& handover) {
    return !handover.estimated && !is_pick_up(handover, facts.batch) &&
           is_beyond(parameters, tolerance.value, handover.change_g(), handover.before_g);
  });
  if (found == newest_first.end() || facts.now_ms >= found->time_ms + parameters.kept_ms) return out;
  out.finding = difference(*found, tolerance);
  out.next_ms = found->time_ms + parameters.kept_ms;
  return out;
}

}  // namespace wastewatch::watch
