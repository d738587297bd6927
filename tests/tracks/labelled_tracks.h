// Delivery tours whose every fix a person labelled "OnFoot" (the driver is out of the van) or "Driving":
// amazon-science/GOAL, CC-BY-4.0. Conformance data: test input, no part of the product.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "track/motion.h"

namespace wastewatch::test {

struct LabelledTrack {
  std::string name;
  std::vector<track::Moment> moments;  // metres of the data set, laid around Wuzhen
  std::vector<track::Motion> labels;   // OnFoot: standing
};

// Every track of gps/goal_even.zip under `vectors`, by name. Throws std::runtime_error when the file cannot
// be read.
std::vector<LabelledTrack> labelled_tracks(const std::filesystem::path& vectors);

// The split of training and reporting: by the FNV-1a hash of the file's name, so that nobody chose it.
bool is_for_training(const LabelledTrack& track);

}  // namespace wastewatch::test
