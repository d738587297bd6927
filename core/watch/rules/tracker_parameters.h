// Parameters that rules about trackers share, and their fields. Constant data.
#pragma once

#include <array>

#include "watch/subject_rule.h"

namespace wastewatch::watch {

struct TrackerParameters {
  static constexpr std::int64_t minute_ms = 60'000;
  // At a place.
  std::int64_t margin_m = 500;
  std::int64_t accurate_to_m = 100;
  std::int64_t fixes = 2;
  std::int64_t before_claim_ms = 5 * minute_ms;
  std::int64_t persistence_ms = 5 * minute_ms;
  // A fix that can be right.
  std::int64_t fastest_kmh = 150;
  std::int64_t jump_m = 1'000;
  std::int64_t country_south = 3;
  std::int64_t country_north = 54;
  std::int64_t country_west = 73;
  std::int64_t country_east = 136;
  // A tracker that made the journey.
  std::int64_t bound_late_ms = 10 * minute_ms;
  std::int64_t pick_up_ms = 30 * minute_ms;
  std::int64_t never_there_m = 5'000;
  std::int64_t together_m = 300;
  std::int64_t together_ms = 5 * minute_ms;
  // Silence.
  std::int64_t silence_intervals = 5;
  std::int64_t silence_least_ms = 15 * minute_ms;
};

template <class P>
constexpr auto tracker_fields() {
  using F = ParameterField<P>;
  return std::array{
      F{"margin", &P::margin_m, Unit::distance_m, "source.claim_margin"},
      F{"accurate_to", &P::accurate_to_m, Unit::distance_m, "source.accuracy_assumed"},
      F{"fixes", &P::fixes, Unit::count, "source.two_fixes"},
      F{"before_claim", &P::before_claim_ms, Unit::duration_ms, "source.claim_margin", true},
      F{"persistence", &P::persistence_ms, Unit::duration_ms, "source.claim_margin", true},
      F{"fastest", &P::fastest_kmh, Unit::count, "source.fastest"},
      F{"jump", &P::jump_m, Unit::distance_m, "source.fastest"},
      F{"country_south", &P::country_south, Unit::count, "source.country"},
      F{"country_north", &P::country_north, Unit::count, "source.country"},
      F{"country_west", &P::country_west, Unit::count, "source.country"},
      F{"country_east", &P::country_east, Unit::count, "source.country"},
      F{"bound_late", &P::bound_late_ms, Unit::duration_ms, "source.bound_late", true},
      F{"pick_up", &P::pick_up_ms, Unit::duration_ms, "source.bound_late", true},
      F{"never_there", &P::never_there_m, Unit::distance_m, "source.bound_late"},
      F{"together", &P::together_m, Unit::distance_m, "source.together"},
      F{"together_for", &P::together_ms, Unit::duration_ms, "source.together", true},
      F{"silence_intervals", &P::silence_intervals, Unit::count, "source.silence"},
      F{"silence_least", &P::silence_least_ms, Unit::duration_ms, "source.silence", true},
  };
}

}  // namespace wastewatch::watch
