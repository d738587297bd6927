// A tracker sends no readings while its load is on the way. By when readings were taken: what only comes late
// is no silence, and a tracker that stands may sleep. A stretch counts at once when the readings around it
// are numbered through, so that none is still to come; where numbers are missing, after three hours, and only
// when it is longer than a few lost chunks. The stretch before the end of the way counts when the last
// position is not at the destination. What goes on counts by receipt, when it is longer than readings are
// late.
#pragma once

#include "watch/batch_facts.h"
#include "watch/rules/tracker_parameters.h"

namespace wastewatch::watch {

struct Silence {
  static constexpr RuleInfo info{
      "silence", 1, "reason.silence", Claim::device_fault, Reads::way, Grade::serious, Grade::notice};
  struct Parameters {
    static constexpr std::int64_t minute_ms = TrackerParameters::minute_ms;
    std::int64_t silence_intervals = 5;
    std::int64_t silence_least_ms = 15 * minute_ms;
    std::int64_t settled_ms = way_settled_ms;
    std::int64_t quiet_ms = 180 * minute_ms;
    std::int64_t lost_ms = 45 * minute_ms;  // readings of a shorter stretch may be lost in transit
    std::int64_t asleep_m = 300;            // who stands may sleep
    std::int64_t moved_m = 2'000;
    std::int64_t kept_ms = std::int64_t{24} * 60 * minute_ms;
  };
  static constexpr auto fields() {
    using F = ParameterField<Parameters>;
    return std::array{
        F{"silence_intervals", &Parameters::silence_intervals, Unit::count, "source.silence"},
        F{"silence_least", &Parameters::silence_least_ms, Unit::duration_ms, "source.silence", true},
        F{"settled", &Parameters::settled_ms, Unit::duration_ms, "source.late_way", true},
        F{"quiet", &Parameters::quiet_ms, Unit::duration_ms, "source.late_way", true},
        F{"lost", &Parameters::lost_ms, Unit::duration_ms, "source.lost_chunks", true},
        F{"asleep", &Parameters::asleep_m, Unit::distance_m, "source.asleep"},
        F{"moved", &Parameters::moved_m, Unit::distance_m, "source.silence_moved"},
        F{"kept", &Parameters::kept_ms, Unit::duration_ms, "source.way_day", true}};
  }
  static bool concerns(const BatchRecord& record, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const BatchFacts& facts);
};

}  // namespace wastewatch::watch
