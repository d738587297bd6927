// Which places can be right. A receiver without a fix writes 0, 0 with any quality; multipath and spoofing
// jump. What cannot be right stays in the record and is shown as bad data; it is not used as a measurement.
// Pure; thread safe.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "track/moment.h"

namespace wastewatch::track {

// The values are the alert rules' own (watch/rules/tracker_parameters.h names their sources).
struct PlaceLimits {
  std::int64_t fastest_kmh = 150;
  std::int64_t jump_m = 1'000;  // a shorter one is scatter
  std::int64_t country_south = 3;
  std::int64_t country_north = 54;
  std::int64_t country_west = 73;
  std::int64_t country_east = 136;
};

// In the box around the country, in whole degrees.
bool is_in_country(const PlaceLimits& limits, geo::Point place);
// On the earth, not 0, 0, in the country.
bool can_be_place(const PlaceLimits& limits, geo::Point place);

// Whether a truck can have gone from one to the other. Chains that run faster than the clock have faster
// trucks.
bool can_follow(const PlaceLimits& limits, std::int64_t time_scale, const Moment& before,
                const Moment& after);

// Of moments in order of time the largest set in which each can follow the one before, as ascending indices:
// a lone place or burst that no truck can reach is not in it. A device that jumps more than `most_jumps`
// times is not believed at all.
inline constexpr std::size_t most_jumps = 64;
std::vector<std::size_t> reachable(const PlaceLimits& limits, std::int64_t time_scale,
                                   std::span<const Moment> moments);

}  // namespace wastewatch::track
