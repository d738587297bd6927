#include "track/motion.h"

#include <algorithm>
#include <array>

#include "track/motion_features.h"

namespace wastewatch::track {

std::vector<Motion> smoothed(std::span<const float> odds, float change_cost) {
  using Pair = std::array<float, 2>;  // by Motion
  std::vector<std::array<bool, 2>> changed(odds.size());
  Pair best{0, 0};
  for (std::size_t i = 0; i < odds.size(); ++i) {
    Pair next{};
    for (const std::size_t state : {0U, 1U}) {
      const float stayed = best[state];
      const float came = best[1 - state] - (i == 0 ? 0 : change_cost);
      changed[i][state] = came > stayed;
      next[state] = std::max(stayed, came) + (state == 1 ? odds[i] : 0);
    }
    best = next;
  }
  std::vector<Motion> out(odds.size());
  std::size_t state = best[1] > best[0] ? 1 : 0;
  for (std::size_t i = odds.size(); i > 0; --i) {
    out[i - 1] = static_cast<Motion>(state);
    if (changed[i - 1][state]) state = 1 - state;
  }
  return out;
}

std::vector<Motion> motion_of(std::span<const Moment> piece, const MotionModel& model) {
  if (piece.size() == 1) return {Motion::moving};
  std::vector<float> odds;
  odds.reserve(piece.size());
  for (const auto& features : motion_features(piece)) odds.push_back(standing_odds(model, features));
  return smoothed(odds, model.change_cost);
}

}  // namespace wastewatch::track
