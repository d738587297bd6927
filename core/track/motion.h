// Whether a device stands or moves at each of its moments: the motion model's odds, smoothed by the most
// likely sequence (Viterbi 1967) in which a change costs the model's change_cost. Docs/tracks.md has the
// measurement. Standing means that nobody drives: a driver who walks around a parked truck stands. Pure;
// thread safe.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "track/moment.h"
#include "track/motion_model.h"

namespace wastewatch::track {

enum class Motion : std::uint8_t { moving = 0, standing = 1 };

// Of a piece without gaps, moments ascending strictly. A lone moment counts as moving: nothing says that it
// stood.
std::vector<Motion> motion_of(std::span<const Moment> piece, const MotionModel& model = motion_model());

// The sequence that maximises the sum of odds of its standing moments less change_cost for each change.
std::vector<Motion> smoothed(std::span<const float> odds, float change_cost);

}  // namespace wastewatch::track
