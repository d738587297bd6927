#include "watch/journey/way_findings.h"

#include <algorithm>

namespace wastewatch::watch {
namespace {

// Who received it at the pick-up.
const std::string& carrier_of(const BatchFacts& facts) {
  const auto& handovers = facts.custody.handovers;
  const auto pick_up = std::ranges::find(handovers, facts.way.from_ms, &SignedHandover::time_ms);
  return pick_up == handovers.end() ? facts.batch.holder() : pick_up->receiver;
}

}  // namespace

bool begins_way(const BatchRecord& record) {
  return record.last_event && record.last_event->kind() == ledger::v1::EVENT_COLLECTED &&
         record.batch.state() == ledger::v1::BATCH_IN_TRANSIT;
}

bool can_judge_way(const BatchFacts& facts, std::int64_t kept_ms) {
  const auto& way = facts.way;
  return way.from_ms != 0 && !way.partial && facts.now_ms < end_of_way(facts, kept_ms);
}

std::int64_t end_of_way(const BatchFacts& facts, std::int64_t kept_ms) {
  return facts.way.to_ms == 0 ? never : facts.way.to_ms + kept_ms;
}

Finding way_finding(const BatchFacts& facts) {
  Finding out;
  out.responsible = carrier_of(facts);
  out.certainty = Certainty::measured;
  out.occurrence = static_cast<std::uint64_t>(facts.way.from_ms);
  return out;
}

}  // namespace wastewatch::watch
