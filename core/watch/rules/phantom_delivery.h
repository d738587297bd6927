// The receiver signed that it has the load, and the load's tracker was elsewhere. Accurate fixes elsewhere
// only: no fixes is no backing, not an alert.
#pragma once

#include "watch/batch_facts.h"
#include "watch/rules/tracker_parameters.h"

namespace wastewatch::watch {

struct PhantomDelivery {
  static constexpr RuleInfo info{
      "phantom-delivery", 1, "reason.phantom_delivery", Claim::not_arrived, Reads::tracks, Grade::critical,
      Grade::critical};
  struct Parameters : TrackerParameters {
    std::int64_t watched_ms = 60 * minute_ms;  // after the acceptance readings may still come in
    std::int64_t kept_ms = kept_by_default_ms;
  };
  static constexpr auto fields() {
    using F = ParameterField<Parameters>;
    return joined(
        tracker_fields<Parameters>(),
        std::array{F{"watched", &Parameters::watched_ms, Unit::duration_ms, "source.late_readings", true},
                   F{"kept", &Parameters::kept_ms, Unit::duration_ms, "source.kept", true}});
  }
  static bool concerns(const BatchRecord& record, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const BatchFacts& facts);
};

}  // namespace wastewatch::watch
