// A tracker says that it was opened, removed, jammed or knocked while its load was on the way. Source: the
// alarm bits of JT/T 808 as the ledger's readings have them (tamper_flags). A bit counts from its second
// reading on: one may be a glitch.
#pragma once

#include <array>

#include "watch/device_facts.h"
#include "watch/subject_rule.h"

namespace wastewatch::watch {

struct Tamper {
  static constexpr RuleInfo info{
      "tamper", 1, "reason.tamper", Claim::device_fault, Reads::record, Grade::serious, Grade::notice};
  struct Parameters {
    std::int64_t least = 2;
    std::int64_t kept_ms = index::tamper_over_ms;
  };
  static constexpr auto fields() {
    using F = ParameterField<Parameters>;
    return std::array{F{"least", &Parameters::least, Unit::count, "source.alarm_bits"},
                      F{"kept", &Parameters::kept_ms, Unit::duration_ms, "source.device_day", true}};
  }
  static bool concerns(const index::DeviceHealth& health, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const DeviceFacts& facts);
};

}  // namespace wastewatch::watch
