// The load's tracker and the truck's positioning device go different ways: 300 m apart for three minutes
// (traccar proximity), by fixes at the same time, with the whole accuracy circles and as far as the other may
// have moved between its fixes. What the tracker shows is then not where the load is, or the load is not on
// the truck that signed for it. It ends when they are together again.
#pragma once

#include "watch/batch_facts.h"
#include "watch/rules/tracker_parameters.h"

namespace wastewatch::watch {

struct Separation {
  static constexpr RuleInfo info{
      "separation", 1, "reason.separation", Claim::not_arrived, Reads::way, Grade::serious, Grade::notice};
  struct Parameters {
    static constexpr std::int64_t minute_ms = TrackerParameters::minute_ms;
    std::int64_t apart_m = 300;
    std::int64_t apart_for_ms = 3 * minute_ms;
    std::int64_t site_margin_m = 500;
    std::int64_t kept_ms = std::int64_t{24} * 60 * minute_ms;
  };
  static constexpr auto fields() {
    using F = ParameterField<Parameters>;
    return std::array{F{"apart", &Parameters::apart_m, Unit::distance_m, "source.separation"},
                      F{"apart_for", &Parameters::apart_for_ms, Unit::duration_ms, "source.separation", true},
                      F{"site_margin", &Parameters::site_margin_m, Unit::distance_m, "source.claim_margin"},
                      F{"kept", &Parameters::kept_ms, Unit::duration_ms, "source.way_day", true}};
  }
  static bool concerns(const BatchRecord& record, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const BatchFacts& facts);
};

}  // namespace wastewatch::watch
