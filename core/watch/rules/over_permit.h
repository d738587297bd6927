// Waste is carried, stored or kept for treatment, and the permit for it has ended. The ledger refuses to hand
// waste to anybody without a permit; it does not look again when the permit ends.
#pragma once

#include <array>

#include "watch/batch_facts.h"
#include "watch/subject_rule.h"

namespace wastewatch::watch {

struct OverPermit {
  static constexpr RuleInfo info{
      "over-permit", 1, "reason.over_permit", Claim::paperwork, Reads::record, Grade::serious,
      Grade::serious};
  struct Parameters {
    std::int64_t permits = 1;
  };
  static constexpr auto fields() {
    using F = ParameterField<Parameters>;
    return std::array{F{"permits", &Parameters::permits, Unit::count, "source.permit"}};
  }
  static bool concerns(const BatchRecord& record, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const BatchFacts& facts);
};

}  // namespace wastewatch::watch
