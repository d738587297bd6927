// Two trackers of one load are apart, or one was bound late and never travelled with it.
#pragma once

#include "watch/batch_facts.h"
#include "watch/rules/tracker_parameters.h"

namespace wastewatch::watch {

struct TrackersDisagree {
  static constexpr RuleInfo info{
      "trackers-disagree", 1, "reason.trackers_disagree", Claim::device_fault, Reads::tracks, Grade::critical,
      Grade::serious};
  struct Parameters : TrackerParameters {
    std::int64_t same_time_ms = 2 * minute_ms;  // fixes so close in time are compared
    std::int64_t newest_ms = 30 * minute_ms;    // before the newest pair
  };
  static constexpr auto fields() {
    using F = ParameterField<Parameters>;
    return joined(
        tracker_fields<Parameters>(),
        std::array{F{"same_time", &Parameters::same_time_ms, Unit::duration_ms, "source.together"},
                   F{"newest", &Parameters::newest_ms, Unit::duration_ms, "source.together", true}});
  }
  static bool concerns(const BatchRecord& record, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const BatchFacts& facts);
};

}  // namespace wastewatch::watch
