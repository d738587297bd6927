// More on a vehicle than it may carry: its rated payload and five percent, or the gross mass that the law
// allows by its axles. Source: China's rules on overrun vehicles (超限运输车辆行驶公路管理规定, 2021, art.
// 3).
#pragma once

#include <array>

#include "watch/batch_facts.h"
#include "watch/subject_rule.h"

namespace wastewatch::watch {

struct ImplausibleMass {
  static constexpr RuleInfo info{
      "implausible-mass", 1, "reason.implausible_mass", Claim::paperwork, Reads::record, Grade::serious,
      Grade::serious};
  struct Parameters {
    static constexpr std::int64_t tonne_g = 1'000'000;
    std::int64_t over_permille = 50;  // of the payload
    std::int64_t truck_2_g = 18 * tonne_g;
    std::int64_t truck_3_g = 25 * tonne_g;
    std::int64_t truck_4_g = 31 * tonne_g;
    std::int64_t train_3_g = 27 * tonne_g;
    std::int64_t train_4_g = 36 * tonne_g;
    std::int64_t train_5_g = 43 * tonne_g;
    std::int64_t train_6_g = 49 * tonne_g;
    std::int64_t kept_ms = kept_by_default_ms;
  };
  static constexpr auto fields() {
    using F = ParameterField<Parameters>;
    return std::array{F{"over", &Parameters::over_permille, Unit::permille, "source.payload"},
                      F{"truck_2", &Parameters::truck_2_g, Unit::mass_g, "source.axles"},
                      F{"truck_3", &Parameters::truck_3_g, Unit::mass_g, "source.axles"},
                      F{"truck_4", &Parameters::truck_4_g, Unit::mass_g, "source.axles"},
                      F{"train_3", &Parameters::train_3_g, Unit::mass_g, "source.axles"},
                      F{"train_4", &Parameters::train_4_g, Unit::mass_g, "source.axles"},
                      F{"train_5", &Parameters::train_5_g, Unit::mass_g, "source.axles"},
                      F{"train_6", &Parameters::train_6_g, Unit::mass_g, "source.axles"},
                      F{"kept", &Parameters::kept_ms, Unit::duration_ms, "source.kept", true}};
  }
  static bool concerns(const BatchRecord& record, std::int64_t now_ms);
  static Outcome evaluate(const Parameters& parameters, const BatchFacts& facts);
};

}  // namespace wastewatch::watch
