// Somebody else signs with the device's key: the ledger keeps two reports with the same number and different
// content, both with the device's signature.
#pragma once

#include <array>

#include "watch/device_facts.h"
#include "watch/subject_rule.h"

namespace wastewatch::watch {

struct Clone {
  static constexpr RuleInfo info{
      "clone", 1, "reason.clone", Claim::device_fault, Reads::record, Grade::critical, Grade::critical};
  struct Parameters {
    std::int64_t conflicts = 1;  // one is a proof
    std::int64_t kept_ms = kept_by_default_ms;
  };
  static constexpr auto fields() {
    using F = ParameterField<Parameters>;
    return std::array{F{"conflicts", &Parameters::conflicts, Unit::count, "source.clone"},
                      F{"kept", &Parameters::kept_ms, Unit::duration_ms, "source.kept", true}};
  }
  static bool concerns(const index::DeviceHealth& health, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const DeviceFacts& facts);
};

}  // namespace wastewatch::watch
