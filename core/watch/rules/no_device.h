// A load that must carry a tracker travels without one: none was bound within ten minutes of its pick-up, or
// the last one was taken off on the way, an hour ago and before anything was claimed: trackers that are
// shared join late and leave early. Source: the waste kind's policy on the chain.
#pragma once

#include <array>

#include "watch/batch_facts.h"
#include "watch/subject_rule.h"

namespace wastewatch::watch {

struct NoDevice {
  static constexpr RuleInfo info{
      "no-device", 2, "reason.no_device", Claim::device_fault, Reads::record, Grade::serious, Grade::notice};
  struct Parameters {
    std::int64_t without_ms = std::int64_t{10} * 60'000;
    std::int64_t taken_off_ms = std::int64_t{60} * 60'000;
  };
  static constexpr auto fields() {
    using F = ParameterField<Parameters>;
    return std::array{
        F{"without", &Parameters::without_ms, Unit::duration_ms, "source.tracker_policy", true},
        F{"taken_off", &Parameters::taken_off_ms, Unit::duration_ms, "source.tracker_taken_off", true}};
  }
  static bool concerns(const BatchRecord& record, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const BatchFacts& facts);
};

}  // namespace wastewatch::watch
