// How well standing and moving were told apart, fix by fix. Standing is the positive class.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "tracks/labelled_tracks.h"

namespace wastewatch::test {

using Detector = std::function<std::vector<track::Motion>(std::span<const track::Moment>)>;

// The detector of the product, and the one it is compared with: median of five speeds below 1.7 m/s.
Detector motion_detector();
Detector median_detector();

struct Counts {
  double right = 0;   // standing and said so
  double wrong = 0;   // moving, said to stand
  double missed = 0;  // standing, said to move
  double f1() const { return right == 0 ? 0 : 2 * right / (2 * right + wrong + missed); }
};

struct Score {
  Counts counts;
  double low = 0;  // 95 % interval of F1: bootstrap over whole tracks, 2,000 draws, fixed seed
  double high = 0;
  std::size_t tracks = 0;
};
Score score_of(const Detector& detector, const std::vector<LabelledTrack>& tracks);

// One half of is_for_training().
std::vector<LabelledTrack> half_of(const std::vector<LabelledTrack>& tracks, bool training);

}  // namespace wastewatch::test
