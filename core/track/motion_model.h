// The motion model: boosted regression trees of depth 5 over motion_features.h, and the cost of a change.
// Constant data. Trained on one half of human labels with tests/tracks (docs/tracks.md); a new training is a
// new version.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

#include "track/motion_features.h"

namespace wastewatch::track {

inline constexpr std::size_t motion_splits = 31;  // of a complete tree of depth 5

struct MotionSplit {
  std::uint8_t feature = 0;
  float at_most = 0;  // left when the feature is at most this
};

// A complete tree: children of split i are 2i + 1 and 2i + 2; the leaves follow.
struct MotionTree {
  std::array<MotionSplit, motion_splits> splits;
  std::array<float, motion_splits + 1> leaves;
};

struct MotionModel {
  int version = 0;
  float base = 0;
  float change_cost = 0;  // of one change between standing and moving, in the trees' log-odds
  std::span<const MotionTree> trees;
};

const MotionModel& motion_model();

// Log-odds that the device stands.
float standing_odds(const MotionModel& model, const MotionFeatures& features);

}  // namespace wastewatch::track
