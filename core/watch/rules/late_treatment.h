// Received, and not treated in time. Source: the waste kind's period on the chain, whose own deadline then
// says so; kinds without one: household waste 7 d, other waste 30 d (assumed).
#pragma once

#include <array>

#include "watch/batch_facts.h"
#include "watch/subject_rule.h"

namespace wastewatch::watch {

struct LateTreatment {
  static constexpr RuleInfo info{
      "late-treatment", 1, "reason.late_treatment", Claim::paperwork, Reads::record, Grade::notice,
      Grade::notice};
  struct Parameters {
    std::int64_t household_ms = std::int64_t{7} * 24 * 60 * 60'000;
    std::int64_t other_ms = std::int64_t{30} * 24 * 60 * 60'000;
  };
  static constexpr auto fields() {
    using F = ParameterField<Parameters>;
    return std::array{
        F{"household", &Parameters::household_ms, Unit::duration_ms, "source.treatment_assumed", true},
        F{"other", &Parameters::other_ms, Unit::duration_ms, "source.treatment_assumed", true}};
  }
  static bool concerns(const BatchRecord& record, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const BatchFacts& facts);
};

}  // namespace wastewatch::watch
