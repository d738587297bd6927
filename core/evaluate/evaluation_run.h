// Judges the rules that run over measured scenarios: of several seeds, each played by itself, or of a file.
// The same plan gives the same scores, however many threads play.
#pragma once

#include <cstdint>
#include <functional>
#include <istream>
#include <stop_token>
#include <vector>

#include "evaluate/player.h"
#include "evaluate/scores.h"

namespace wastewatch::evaluate {

struct EvaluationPlan {
  std::uint64_t first_seed = 1;
  std::uint64_t last_seed = 1;
  std::int64_t days = 1;                // whose loads are judged
  std::int64_t bad_permille = 5;        // loads with a fault, each kind as often
  std::int64_t loads_permille = 1'000;  // of the usual number
  unsigned jobs = 1;                    // seeds played at once
};

// The last days of a scenario, whose loads are not judged: the windows of the others end in them.
inline constexpr std::int64_t days_after = 2;

struct EvaluationResult {
  Scores scores;
  std::vector<LoadOutcome> loads;  // what the scores add up
  // Alerts about devices that are in no load: they are nobody's finding and no load's false alarm.
  std::int64_t without_load = 0;
  std::int64_t transactions = 0;
  std::int64_t refused = 0;
  std::uint64_t evaluated = 0;
  PlayCost cost;
};

// Days played, of all. Called from several threads, one at a time.
using EvaluationProgress = std::function<void(std::int64_t played_days, std::int64_t all_days)>;

// Errors: play()'s, the scenario's, FileErrc's.
Result<EvaluationResult> evaluate(const EvaluationPlan& plan, const std::stop_token& stop,
                                  const EvaluationProgress& progress = {});

// Of one scenario file and its labels (docs/scenario.md); the player never sees the labels. Errors:
// evaluate()'s, scenario's of files.
Result<EvaluationResult> evaluate_file(std::istream& file, std::istream& labels, const std::stop_token& stop,
                                       const EvaluationProgress& progress = {});

}  // namespace wastewatch::evaluate
