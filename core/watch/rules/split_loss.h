// The mass falls over several handovers, each time by less than the tolerance, and in sum by more: against
// the first mass that was weighed or stated, the tolerance once.
#pragma once

#include "watch/rules/mass_parameters.h"

namespace wastewatch::watch {

struct SplitLoss {
  static constexpr RuleInfo info{
      "split-loss",  1, "reason.split_loss", Claim::part_missing, Reads::record, Grade::serious,
      Grade::serious};
  struct Parameters : MassParameters {
    std::int64_t falls = 2;  // one alone is weight-difference's
  };
  static constexpr auto fields() {
    using F = ParameterField<Parameters>;
    return joined(mass_fields<Parameters>(),
                  std::array{F{"falls", &Parameters::falls, Unit::count, "source.two_falls"}});
  }
  static bool concerns(const BatchRecord& record, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const BatchFacts& facts);
};

}  // namespace wastewatch::watch
