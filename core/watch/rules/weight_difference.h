// Two weighings of one load differ, either way. An estimate is no weighing, and the
// weighing at the pick-up corrects what was declared.
#pragma once

#include "watch/rules/mass_parameters.h"

namespace wastewatch::watch {

struct WeightDifference {
  static constexpr RuleInfo info{
      "weight-difference", 2, "reason.weight_difference", Claim::part_missing, Reads::record, Grade::serious,
      Grade::serious};
  struct Parameters : MassParameters {};
  static constexpr auto fields() { return mass_fields<Parameters>(); }
  static bool concerns(const BatchRecord& record, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const BatchFacts& facts);
};

}  // namespace wastewatch::watch
