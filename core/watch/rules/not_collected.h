// Declared, or taken back by its origin, and nobody has collected it. Source: household waste is collected
// every day (日产日清); other waste may wait for a full load, a week is assumed.
#pragma once

#include <array>

#include "watch/batch_facts.h"
#include "watch/subject_rule.h"

namespace wastewatch::watch {

struct NotCollected {
  static constexpr RuleInfo info{
      "not-collected", 1, "reason.not_collected", Claim::signature_missing, Reads::record, Grade::serious,
      Grade::notice};
  struct Parameters {
    std::int64_t household_ms = std::int64_t{24} * 60 * 60'000;
    std::int64_t other_ms = std::int64_t{7} * 24 * 60 * 60'000;
    std::int64_t serious_at = 2;  // times the period
  };
  static constexpr auto fields() {
    using F = ParameterField<Parameters>;
    return std::array{F{"household", &Parameters::household_ms, Unit::duration_ms, "source.daily", true},
                      F{"other", &Parameters::other_ms, Unit::duration_ms, "source.week_assumed", true},
                      F{"serious_at", &Parameters::serious_at, Unit::count, "source.twice_assumed"}};
  }
  static bool concerns(const BatchRecord& record, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const BatchFacts& facts);
};

}  // namespace wastewatch::watch
