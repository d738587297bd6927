// wastewatch-motion: trains the motion model on one half of the labelled tracks and measures it on the other.
//   wastewatch-motion measure
//   wastewatch-motion train core/track/motion_model.inc
// The cost of a change is chosen on the training half alone, by four-fold cross-validation.
#include <CLI/CLI.hpp>
#include <array>
#include <cstdio>
#include <fstream>
#include <iostream>

#include "boosting.h"
#include "support/vectors.h"
#include "track/motion.h"
#include "tracks/score.h"

namespace wastewatch::test {
namespace {

constexpr int model_version = 1;
constexpr std::size_t folds = 4;
constexpr std::array change_costs{0.25F, 0.5F, 0.75F, 1.0F, 1.5F, 2.0F};

std::vector<Example> examples_of(const std::vector<LabelledTrack>& tracks) {
  std::vector<Example> out;
  for (const auto& track : tracks) {
    const auto features = track::motion_features(track.moments);
    for (std::size_t i = 0; i < features.size(); ++i)
      out.push_back({features[i], track.labels[i] == track::Motion::standing});
  }
  return out;
}

Boosted trained_on(const std::vector<LabelledTrack>& tracks, const BoostingOptions& options) {
  return boosted(examples_of(tracks), options);
}

// The detectors of all folds, each for the tracks that it has not seen.
double cross_validated(const std::vector<LabelledTrack>& tracks, const std::vector<Boosted>& models,
                       float change_cost) {
  Counts sum;
  for (std::size_t fold = 0; fold < folds; ++fold) {
    const track::MotionModel model{0, models[fold].base, change_cost, models[fold].trees};
    std::vector<LabelledTrack> unseen;
    for (std::size_t i = fold; i < tracks.size(); i += folds) unseen.push_back(tracks[i]);
    const auto score = score_of(
        [&](std::span<const track::Moment> moments) { return track::motion_of(moments, model); }, unseen);
    sum.right += score.counts.right;
    sum.wrong += score.counts.wrong;
    sum.missed += score.counts.missed;
  }
  return sum.f1();
}

float chosen_cost(const std::vector<LabelledTrack>& tracks, const BoostingOptions& options) {
  std::vector<Boosted> models;
  for (std::size_t fold = 0; fold < folds; ++fold) {
    std::vector<LabelledTrack> seen;
    for (std::size_t i = 0; i < tracks.size(); ++i) {
      if (i % folds != fold) seen.push_back(tracks[i]);
    }
    models.push_back(trained_on(seen, options));
  }
  float best_cost = change_costs[0];
  double best = 0;
  for (const float cost : change_costs) {
    const double f1 = cross_validated(tracks, models, cost);
    std::printf("training half, cross-validated, change cost %.2f: F1 %.4f\n", double{cost}, f1);
    if (f1 > best) best_cost = cost;
    best = std::max(best, f1);
  }
  return best_cost;
}

void write_model(std::ostream& out, const Boosted& model, float change_cost) {
  out << "// Written by wastewatch-motion train; do not edit.\n"
      << "constexpr int model_version = " << model_version << ";\n"
      << "constexpr float model_base = " << model.base << "F;\n"
      << "constexpr float model_change_cost = " << change_cost << "F;\n"
      << "constexpr std::array<MotionTree, " << model.trees.size() << "> model_trees{{\n";
  out.precision(6);
  const auto number = [&](float value) { out << std::showpoint << value << "F, "; };
  for (const auto& tree : model.trees) {
    out << "    {{{";
    for (const auto& split : tree.splits) {
      out << "{" << int{split.feature} << ", " << std::showpoint << split.at_most << "F}, ";
    }
    out << "}}, {{";
    for (const float leaf : tree.leaves) number(leaf);
    out << "}}},\n";
  }
  out << "}};\n";
}

void print(const char* name, const Score& score) {
  std::printf("%-26s F1 %.4f, 95 %% interval %.4f to %.4f, %zu tracks\n", name, score.counts.f1(), score.low,
              score.high, score.tracks);
}

void measure(const std::vector<LabelledTrack>& tracks) {
  for (const bool training : {true, false}) {
    const auto half = half_of(tracks, training);
    std::printf("%s half\n", training ? "training" : "held-out");
    print("  median of five speeds", score_of(median_detector(), half));
    print("  motion model", score_of(motion_detector(), half));
  }
}

int run(int argc, char** argv) {
  CLI::App app("Trains and measures the motion model on labelled tracks.");
  app.require_subcommand(1);
  std::string file;
  BoostingOptions options;
  auto* const train = app.add_subcommand("train", "train on one half and write the model");
  train->add_option("file", file, "core/track/motion_model.inc")->required();
  train->add_option("--trees", options.trees);
  train->add_option("--rate", options.rate);
  app.add_subcommand("measure", "measure the model that is built in");
  CLI11_PARSE(app, argc, argv);
  const auto vectors = conformance_vectors();
  if (!vectors) {
    std::fputs("conformance vectors not found: set WASTEWATCH_VECTORS\n", stderr);
    return 2;
  }
  const auto tracks = labelled_tracks(*vectors);
  if (!*train) {
    measure(tracks);
    return 0;
  }
  const auto half = half_of(tracks, true);
  const float cost = chosen_cost(half, options);
  std::ofstream out(file);
  write_model(out, trained_on(half, options), cost);
  return out.flush() ? 0 : 1;
}

}  // namespace
}  // namespace wastewatch::test

int main(int argc, char** argv) {
  try {
    return wastewatch::test::run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
  }
}
