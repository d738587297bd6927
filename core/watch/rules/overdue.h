// The deliver-by time has passed without an accepted delivery.
#pragma once

#include "watch/batch_facts.h"
#include "watch/rules/tracker_parameters.h"

namespace wastewatch::watch {

struct Overdue {
  static constexpr RuleInfo info{
      "overdue", 3, "reason.overdue", Claim::not_arrived, Reads::tracks, Grade::critical, Grade::notice};
  struct Parameters : TrackerParameters {
    std::int64_t long_after_permille = 1'500;  // of the journey's time
  };
  static constexpr auto fields() {
    using F = ParameterField<Parameters>;
    return joined(tracker_fields<Parameters>(), std::array{F{"long_after", &Parameters::long_after_permille,
                                                             Unit::permille, "source.long_overdue"}});
  }
  static bool concerns(const BatchRecord& record, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const BatchFacts& facts);
};

}  // namespace wastewatch::watch
