#include "watch/rules/clone.h"

#include <utility>

namespace wastewatch::watch {

bool Clone::concerns(const index::DeviceHealth& health, std::int64_t now_ms) {
  return health.marks.conflict_ms == now_ms;
}

Outcome Clone::evaluate(const Parameters& parameters, const DeviceFacts& facts) {
  Outcome out;
  const auto& marks = facts.health.marks;
  const std::int64_t until = marks.conflict_ms + parameters.kept_ms;
  if (!facts.cloned || marks.conflicts < parameters.conflicts || facts.now_ms >= until) return out;
  Finding finding;
  finding.grade = Grade::critical;
  finding.sentence = "alert.clone";
  finding.numbers = {{"count", marks.conflicts, Unit::count}};
  finding.responsible = facts.keeper;
  finding.since_ms = marks.conflict_from_ms;
  finding.certainty = Certainty::recorded;
  finding.backing.device = Voice::contradicts;
  finding.next_step = "next.secure_device";
  finding.threshold = {"conflicts", parameters.conflicts, Unit::count, "source.clone"};
  out.finding = std::move(finding);
  out.next_ms = until;
  return out;
}

}  // namespace wastewatch::watch
