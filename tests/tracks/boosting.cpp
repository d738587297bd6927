#include "boosting.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>

namespace wastewatch::test {
namespace {

constexpr std::size_t bins = 48;
constexpr std::size_t splits = track::motion_splits;
using Rows = std::vector<std::size_t>;

struct Best {
  double gain = 1e-9;
  std::size_t feature = 0;
  std::size_t bin = 0;
  bool found = false;
};

struct Sums {
  double gradient = 0;
  double curvature = 0;
  std::size_t rows = 0;

  void add(const Sums& more) {
    gradient += more.gradient;
    curvature += more.curvature;
    rows += more.rows;
  }
  Sums without(const Sums& less) const {
    return {gradient - less.gradient, curvature - less.curvature, rows - less.rows};
  }
};

class Booster {
 public:
  Booster(std::span<const Example> examples, const BoostingOptions& options)
      : examples_(examples), options_(options), odds_(examples.size(), base), sums_(examples.size()) {
    for (std::size_t f = 0; f < track::motion_feature_count; ++f) cut(f);
  }

  Boosted train() {
    Boosted out{static_cast<float>(base), {}};
    for (int i = 0; i < options_.trees; ++i) out.trees.push_back(next_tree());
    return out;
  }

 private:
  static constexpr double base = 0.2;

  // Quantiles of the feature, and where each row falls among them.
  void cut(std::size_t f) {
    std::vector<float> values;
    for (const auto& example : examples_) values.push_back(example.features[f]);
    std::ranges::sort(values);
    for (std::size_t b = 1; b < bins; ++b) cuts_[f].push_back(values[values.size() * b / bins]);
    for (const auto& example : examples_) {
      // Bin b holds what is at most cut b.
      const auto bin = std::ranges::lower_bound(cuts_[f], example.features[f]) - cuts_[f].begin();
      binned_[f].push_back(static_cast<std::uint8_t>(bin));
    }
  }

  bool drawn(double share) { return static_cast<double>(chance_() % 1000) < share * 1000; }

  track::MotionTree next_tree() {
    for (std::size_t i = 0; i < examples_.size(); ++i) {
      const double likely = 1 / (1 + std::exp(-odds_[i]));
      sums_[i] = {(examples_[i].stands ? 1 : 0) - likely, likely * (1 - likely), 1};
    }
    std::vector<std::size_t> features;
    for (std::size_t f = 0; f < track::motion_feature_count; ++f) {
      if (drawn(options_.features)) features.push_back(f);
    }
    Rows rows;
    for (std::size_t i = 0; i < examples_.size(); ++i) {
      if (drawn(options_.rows)) rows.push_back(i);
    }
    track::MotionTree tree{};
    grow(tree, 0, rows, features);
    const std::array one{tree};
    const track::MotionModel alone{0, 0, 0, one};
    for (std::size_t i = 0; i < examples_.size(); ++i)
      odds_[i] += track::standing_odds(alone, examples_[i].features);
    return tree;
  }

  void grow(track::MotionTree& tree, std::size_t at, const Rows& rows,
            const std::vector<std::size_t>& features) {
    Sums all;
    for (const std::size_t i : rows) all.add(sums_[i]);
    if (at >= splits) {
      tree.leaves[at - splits] =
          static_cast<float>(options_.rate * all.gradient / (all.curvature + options_.shrink));
      return;
    }
    Best best;
    for (const std::size_t f : features) look(f, rows, all, best);
    Rows left = rows;
    Rows right = rows;
    if (best.found) {
      const auto goes_left = [&](std::size_t i) { return binned_[best.feature][i] <= best.bin; };
      tree.splits[at] = {static_cast<std::uint8_t>(best.feature), cuts_[best.feature][best.bin]};
      std::erase_if(left, [&](std::size_t i) { return !goes_left(i); });
      std::erase_if(right, goes_left);
    }  // else both sides say the same
    grow(tree, 2 * at + 1, left, features);
    grow(tree, 2 * at + 2, right, features);
  }

  double worth(const Sums& sums) const {
    return sums.gradient * sums.gradient / (sums.curvature + options_.shrink);
  }

  void look(std::size_t f, const Rows& rows, const Sums& all, Best& best) const {
    std::array<Sums, bins> in{};
    for (const std::size_t i : rows) in[binned_[f][i]].add(sums_[i]);
    Sums left;
    for (std::size_t b = 0; b + 1 < bins; ++b) {
      left.add(in[b]);
      const Sums right = all.without(left);
      if (left.rows < options_.least_rows || right.rows < options_.least_rows) continue;
      const double gain = worth(left) + worth(right) - worth(all);
      if (gain > best.gain) best = {gain, f, b, true};
    }
  }

  std::span<const Example> examples_;
  BoostingOptions options_;
  std::vector<double> odds_;
  std::vector<Sums> sums_;
  std::array<std::vector<float>, track::motion_feature_count> cuts_;
  std::array<std::vector<std::uint8_t>, track::motion_feature_count> binned_;
  std::mt19937 chance_{7};
};

}  // namespace

Boosted boosted(std::span<const Example> examples, const BoostingOptions& options) {
  return Booster(examples, options).train();
}

}  // namespace wastewatch::test
