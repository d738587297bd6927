// The carrier signed "delivering now", and nobody accepted: the case this program exists for.
#pragma once

#include "watch/batch_facts.h"
#include "watch/rules/tracker_parameters.h"

namespace wastewatch::watch {

struct UnconfirmedClaim {
  static constexpr RuleInfo info{"unconfirmed-claim",
                                 3,
                                 "reason.unconfirmed_claim",
                                 Claim::signature_missing,
                                 Reads::tracks,
                                 Grade::serious,
                                 Grade::notice};
  struct Parameters : TrackerParameters {
    std::int64_t notice_after_ms = 120 * minute_ms;
    std::int64_t noticed_inside_permille = 750;  // of the kind's period
  };
  static constexpr auto fields() {
    using F = ParameterField<Parameters>;
    return joined(tracker_fields<Parameters>(),
                  std::array{F{"notice_after", &Parameters::notice_after_ms, Unit::duration_ms,
                               "source.notice_assumed", true},
                             F{"noticed_inside", &Parameters::noticed_inside_permille, Unit::permille,
                               "source.waste_kind_policy"}});
  }
  static bool concerns(const BatchRecord& record, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const BatchFacts& facts);
};

}  // namespace wastewatch::watch
