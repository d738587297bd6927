#include "watch/rules/no_device.h"

#include <algorithm>
#include <utility>

namespace wastewatch::watch {
namespace {

bool is_on_the_road(const ledger::v1::Batch& batch) { return batch.state() == ledger::v1::BATCH_IN_TRANSIT; }

// Or has come to where it is handed over: the tracker may be taken off before the receiver signs.
bool carries_one(const BatchFacts& facts) {
  const bool is_there = facts.batch.journey().has_claim() && !facts.trackers.empty();
  return is_there || std::ranges::any_of(facts.trackers, &LoadTracker::is_bound);
}

// Since its holder has it, or the last tracker was taken off.
std::int64_t without_since(const BatchFacts& facts) {
  std::int64_t out = facts.batch.holder_since_ms();
  for (const auto& tracker : facts.trackers) out = std::max(out, tracker.bound.back().to_ms);
  return out;
}

Threshold threshold_of(const NoDevice::Parameters& parameters, const BatchFacts& facts) {
  if (facts.trackers.empty())
    return {"without", parameters.without_ms, Unit::duration_ms, "source.tracker_policy"};
  return {"taken_off", parameters.taken_off_ms, Unit::duration_ms, "source.tracker_taken_off"};
}

}  // namespace

// What begins it; until it ends the feed keeps the load.
bool NoDevice::concerns(const BatchRecord& record, std::int64_t) {
  if (!record.last_event || !is_on_the_road(record.batch)) return false;
  const auto kind = record.last_event->kind();
  return kind == ledger::v1::EVENT_COLLECTED || kind == ledger::v1::EVENT_DEVICE_UNBOUND;
}

Outcome NoDevice::evaluate(const Parameters& parameters, const BatchFacts& facts) {
  Outcome out;
  if (!facts.custody.tracker_required || !is_on_the_road(facts.batch) || carries_one(facts)) return out;
  const std::int64_t since = without_since(facts);
  const std::int64_t due = since + threshold_of(parameters, facts).value;
  if (facts.now_ms < due) {
    out.next_ms = due;
    return out;
  }
  Finding finding;
  finding.grade = facts.custody.hazardous ? Grade::serious : Grade::notice;
  finding.sentence = facts.trackers.empty() ? "alert.no_device" : "alert.no_device.taken_off";
  finding.numbers = {{"without", since, Unit::since_ms}, {"mass", facts.batch.mass_g(), Unit::mass_g}};
  finding.responsible = facts.batch.holder();
  finding.since_ms = since;
  finding.certainty = Certainty::recorded;
  finding.next_step = "next.bind_tracker";
  finding.threshold = threshold_of(parameters, facts);
  finding.occurrence = facts.batch.journey().number();
  out.finding = std::move(finding);
  return out;
}

}  // namespace wastewatch::watch
