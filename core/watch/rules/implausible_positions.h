// A device reports positions that cannot be right. A fault of the device, not of the carrier: they are not
// used as measurements.
#pragma once

#include <array>

#include "watch/device_facts.h"
#include "watch/subject_rule.h"

namespace wastewatch::watch {

struct ImplausiblePositions {
  static constexpr RuleInfo info{"implausible-positions",
                                 1,
                                 "reason.implausible_positions",
                                 Claim::device_fault,
                                 Reads::tracks,
                                 Grade::notice,
                                 Grade::notice};
  struct Parameters {
    std::int64_t kept_ms = std::int64_t{24} * 60 * 60'000;
    std::int64_t least = 2;  // one may be scatter
    std::int64_t country_south = 3;
    std::int64_t country_north = 54;
    std::int64_t country_west = 73;
    std::int64_t country_east = 136;
  };
  static constexpr auto fields() {
    using F = ParameterField<Parameters>;
    return std::array{F{"kept", &Parameters::kept_ms, Unit::duration_ms, "source.device_day", true},
                      F{"least", &Parameters::least, Unit::count, "source.two_fixes"},
                      F{"country_south", &Parameters::country_south, Unit::count, "source.country"},
                      F{"country_north", &Parameters::country_north, Unit::count, "source.country"},
                      F{"country_west", &Parameters::country_west, Unit::count, "source.country"},
                      F{"country_east", &Parameters::country_east, Unit::count, "source.country"}};
  }
  static bool concerns(const index::DeviceHealth& health, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const DeviceFacts& facts);
};

}  // namespace wastewatch::watch
