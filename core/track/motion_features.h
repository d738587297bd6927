// What the motion model looks at around one moment of a piece without gaps: how fast, how straight, how far
// spread and how far returned, over windows of 5 s to 3 min. Places between fixes are taken on the straight
// line between them, so the windows mean the same at any interval of fixes. Pure; thread safe.
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <vector>

#include "track/moment.h"

namespace wastewatch::track {

// In this order, for a moment t; speeds v as ln(0.1 + v/(m/s)), distances d as ln(1 + d/m):
//   0–3    net speed over t ± 5, 10, 20, 40 s
//   4–15   speed in slots from −40 to 40 s: 10 s long, within 20 s of t 5 s
//   16–18  length of the way over t ± 10, 30, 60 s for each second
//   19–20  straightness: net over length, ± 10, 30 s
//   21–26  fastest and slowest slot of 5 s within ± 15, 30, 60 s
//   27–29  nearest two places, one before and one after t, within 30, 60, 120 s: small on a walk there and
//   back 30–31  nearest place 20 to 150 s before; after 32–34  mean distance from the middle, ± 15, 30, 60 s
//   35–49  cosine of the turn over 5, 10, 20 s, each at t − 10, − 5, 0, + 5, + 10 s; 0 when it hardly moves
//   50–55  seconds since and until a slot faster than 3, 5, 8 m/s, at most 120
//   56     mean of ln(0.1 + v) over ± 180 s
inline constexpr std::size_t motion_feature_count = 57;
using MotionFeatures = std::array<float, motion_feature_count>;

// One for each moment; the moments ascend strictly.
std::vector<MotionFeatures> motion_features(std::span<const Moment> piece);

}  // namespace wastewatch::track
