// Training of the motion model: gradient boosting of logistic loss over trees of depth 5 (Friedman 2001, with
// second derivatives as in Chen and Guestrin 2016), rows and features drawn anew for each tree. The same
// input gives the same model.
#pragma once

#include <span>
#include <vector>

#include "track/motion_model.h"

namespace wastewatch::test {

struct BoostingOptions {
  int trees = 150;
  double rate = 0.08;
  double rows = 0.6;            // share drawn for each tree
  double features = 0.4;        // likewise
  std::size_t least_rows = 60;  // of a leaf
  double shrink = 5;            // L2 penalty of a leaf
};

struct Example {
  track::MotionFeatures features;
  bool stands = false;
};

struct Boosted {
  float base = 0;
  std::vector<track::MotionTree> trees;
};
Boosted boosted(std::span<const Example> examples, const BoostingOptions& options);

}  // namespace wastewatch::test
