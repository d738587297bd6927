// Signed as collected, and neither the load's tracker nor the truck was at the generator: each was far away
// right before and right after the signature, and never near in the hours before. Judged once, an hour after
// the pick-up, by what had come in by then: later readings change nothing.
#pragma once

#include "watch/batch_facts.h"
#include "watch/rules/tracker_parameters.h"

namespace wastewatch::watch {

struct PhantomLoad {
  static constexpr RuleInfo info{
      "phantom-load", 1, "reason.phantom_load", Claim::paperwork, Reads::pick_up, Grade::serious,
      Grade::notice};
  struct Parameters : TrackerParameters {
    std::int64_t before_ms = 180 * minute_ms;  // near in that time is no phantom: somebody signed late
    std::int64_t after_ms = 10 * minute_ms;
    std::int64_t bracket_ms = 5 * minute_ms;  // between the fixes around the signature
    std::int64_t settled_ms = 60 * minute_ms;
    std::int64_t kept_ms = kept_by_default_ms;
  };
  static constexpr auto fields() {
    using F = ParameterField<Parameters>;
    return joined(
        tracker_fields<Parameters>(),
        std::array{F{"before", &Parameters::before_ms, Unit::duration_ms, "source.pick_up", true},
                   F{"after", &Parameters::after_ms, Unit::duration_ms, "source.pick_up", true},
                   F{"bracket", &Parameters::bracket_ms, Unit::duration_ms, "source.pick_up", true},
                   F{"settled", &Parameters::settled_ms, Unit::duration_ms, "source.late_readings", true},
                   F{"kept", &Parameters::kept_ms, Unit::duration_ms, "source.kept", true}});
  }
  static bool concerns(const BatchRecord& record, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const BatchFacts& facts);
};

// Whether none of the load's trackers was at the generator: then the truck's readings are wanted.
bool wants_truck(const BatchFacts& facts);
// The times whose readings count, for reading the truck's.
struct PickUpTimes {
  std::int64_t from_ms = 0;
  std::int64_t to_ms = 0;
};
PickUpTimes times_of_pick_up(const BatchFacts& facts);

}  // namespace wastewatch::watch
