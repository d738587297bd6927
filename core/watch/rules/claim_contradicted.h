// The carrier signed "delivering now", and the load's tracker was elsewhere. A refusal does not take this
// away: only a receipt at a fixed place does, or the tracker at the place of the statement.
#pragma once

#include "watch/batch_facts.h"
#include "watch/rules/tracker_parameters.h"

namespace wastewatch::watch {

struct ClaimContradicted {
  static constexpr RuleInfo info{"claim-contradicted",
                                 2,
                                 "reason.claim_contradicted",
                                 Claim::not_arrived,
                                 Reads::tracks,
                                 Grade::critical,
                                 Grade::serious};
  struct Parameters : TrackerParameters {
    std::int64_t watched_ms = 60 * minute_ms;  // after the statement every reading is looked at
  };
  static constexpr auto fields() {
    using F = ParameterField<Parameters>;
    return joined(
        tracker_fields<Parameters>(),
        std::array{F{"watched", &Parameters::watched_ms, Unit::duration_ms, "source.claim_margin", true}});
  }
  static bool concerns(const BatchRecord& record, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const BatchFacts& facts);
};

}  // namespace wastewatch::watch
