// Who was to receive the load signed that it is not there: it confirms the loss. It stands until somebody
// receives the load at a fixed place.
#pragma once

#include "watch/batch_facts.h"
#include "watch/rules/tracker_parameters.h"

namespace wastewatch::watch {

struct RefusedNotHere {
  static constexpr RuleInfo info{"refused-not-here", 2, "reason.refused_not_here"};
  struct Parameters : TrackerParameters {};
  static constexpr auto fields() { return tracker_fields<Parameters>(); }
  static bool concerns(const BatchRecord& record, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const BatchFacts& facts);
};

}  // namespace wastewatch::watch
