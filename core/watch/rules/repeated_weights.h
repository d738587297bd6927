// One plant signs for the same mass to the kilogram again and again: a scale that is not used, or a mass that
// is made up. Scales that show steps of 20 kg repeat masses honestly, so the mass must also stand out from
// those beside it.
#pragma once

#include <array>

#include "watch/organisation_facts.h"
#include "watch/subject_rule.h"

namespace wastewatch::watch {

struct RepeatedWeights {
  static constexpr RuleInfo info{
      "repeated-weights", 1, "reason.repeated_weights", Claim::paperwork, Reads::weighings, Grade::notice,
      Grade::notice};
  struct Parameters {
    std::int64_t times = 5;
    std::int64_t within_ms = kept_by_default_ms;
    std::int64_t least_g = 1'000'000;  // containers of one size weigh alike
    std::int64_t beside_g = 100'000;   // masses that it is compared with
    std::int64_t above_others = 5;     // so many times as often as these are on average
  };
  static constexpr auto fields() {
    using F = ParameterField<Parameters>;
    return std::array{
        F{"times", &Parameters::times, Unit::count, "source.repeated_assumed"},
        F{"within", &Parameters::within_ms, Unit::duration_ms, "source.repeated_assumed", true},
        F{"least", &Parameters::least_g, Unit::mass_g, "source.containers_assumed"},
        F{"beside", &Parameters::beside_g, Unit::mass_g, "source.scale_steps_assumed"},
        F{"above_others", &Parameters::above_others, Unit::count, "source.scale_steps_assumed"}};
  }
  static bool concerns(const OrganisationNews& news, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const OrganisationFacts& facts);
};

}  // namespace wastewatch::watch
