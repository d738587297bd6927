// Somebody holds the load, and for five working days nothing was signed about it. Source: the receiver's
// period in China's rules for transfers of hazardous waste (危险废物转移管理办法, 2022), taken for all waste.
#pragma once

#include <array>

#include "watch/batch_facts.h"
#include "watch/subject_rule.h"
#include "watch/working_days.h"

namespace wastewatch::watch {

struct OpenCustody {
  static constexpr RuleInfo info{
      "open-custody", 1, "reason.open_custody", Claim::signature_missing, Reads::record, Grade::notice,
      Grade::notice};
  struct Parameters {
    std::int64_t working_days = 5;
    std::int64_t calendar = calendar_version;
    std::int64_t fast_day_ms = std::int64_t{24} * 60 * 60'000;  // of a chain whose time runs faster
  };
  static constexpr auto fields() {
    using F = ParameterField<Parameters>;
    return std::array{F{"working_days", &Parameters::working_days, Unit::count, "source.transfer_rules"},
                      F{"calendar", &Parameters::calendar, Unit::count, "source.calendar"},
                      F{"fast_day", &Parameters::fast_day_ms, Unit::duration_ms, "source.calendar", true}};
  }
  static bool concerns(const BatchRecord& record, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const BatchFacts& facts);
};

}  // namespace wastewatch::watch
