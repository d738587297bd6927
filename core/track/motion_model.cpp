#include "track/motion_model.h"

namespace wastewatch::track {
namespace {

#include "track/motion_model.inc"

constexpr MotionModel current{model_version, model_base, model_change_cost, model_trees};

}  // namespace

const MotionModel& motion_model() { return current; }

float standing_odds(const MotionModel& model, const MotionFeatures& features) {
  float out = model.base;
  for (const auto& tree : model.trees) {
    std::size_t at = 0;
    while (at < tree.splits.size()) {
      const auto& split = tree.splits[at];
      at = 2 * at + (features[split.feature] <= split.at_most ? 1 : 2);
    }
    out += tree.leaves[at - tree.splits.size()];
  }
  return out;
}

}  // namespace wastewatch::track
