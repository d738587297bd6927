// A device's clock is off: by a constant, which is then corrected, or by a date that cannot be right.
#pragma once

#include <array>

#include "watch/device_facts.h"
#include "watch/subject_rule.h"

namespace wastewatch::watch {

struct DeviceClock {
  static constexpr RuleInfo info{
      "device-clock", 1, "reason.device_clock", Claim::device_fault, Reads::tracks, Grade::notice,
      Grade::notice};
  struct Parameters {
    std::int64_t ahead_ms = index::clock_ahead_ms;
    std::int64_t off_ms = index::clock_off_ms;
    std::int64_t kept_ms = std::int64_t{24} * 60 * 60'000;  // a wrong date is shown for so long
  };
  static constexpr auto fields() {
    using F = ParameterField<Parameters>;
    return std::array{F{"ahead", &Parameters::ahead_ms, Unit::duration_ms, "source.clock"},
                      F{"off", &Parameters::off_ms, Unit::duration_ms, "source.clock"},
                      F{"kept", &Parameters::kept_ms, Unit::duration_ms, "source.device_day", true}};
  }
  static bool concerns(const index::DeviceHealth& health, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const DeviceFacts& facts);
};

}  // namespace wastewatch::watch
