#include "evaluate/evaluation_run.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <map>
#include <mutex>
#include <span>
#include <string>
#include <thread>
#include <vector>

#include "base/temporary_folder.h"
#include "evaluate/scenario_actions.h"
#include "scenario/campaign.h"
#include "scenario/errors.h"
#include "scenario/scenario_file.h"

namespace wastewatch::evaluate {
namespace {

constexpr std::int64_t day_ms = 86'400'000;
constexpr std::int64_t usual_loads = 200;  // a day

// Without its scores.
EvaluationResult judged(const Played& played, std::span<const scenario::Truth> labels,
                        const ScenarioActions& actions, std::int64_t until_ms) {
  EvaluationResult out;
  std::vector<Truth> truths;
  std::map<ledger::BatchId, std::string> names;
  for (const auto& label : labels) {
    const auto batch = actions.batch_named(label.load);
    if (!batch) continue;
    names.emplace(*batch, label.load);
    if (auto truth = truth_of(label, *batch)) truths.push_back(std::move(*truth));
  }
  out.loads = outcomes_of(played.seen, truths, until_ms);
  for (auto& load : out.loads) {
    if (const auto name = names.find(load.batch); name != names.end()) load.name = name->second;
  }
  const auto spells = spells_of(played.seen.changes);
  out.without_load = std::ranges::count_if(spells, [](const Spell& spell) { return spell.batch.is_zero(); });
  out.transactions = played.transactions;
  out.refused = played.refused;
  out.evaluated = played.evaluated;
  out.cost = played.cost;
  return out;
}

scenario::CampaignOptions campaign_options(const EvaluationPlan& plan, std::uint64_t seed) {
  const std::int64_t loads = std::max<std::int64_t>(1, usual_loads * plan.loads_permille / 1'000);
  constexpr std::int64_t fewest_trucks = 40;
  constexpr std::int64_t most_trucks = 9'000;
  return {.seed = seed,
          .days = plan.days,
          .loads_a_day = loads,
          .bad_permille = plan.bad_permille,
          .trucks = static_cast<int>(std::clamp(loads * 6 / 5, fewest_trucks, most_trucks))};
}

Result<Played> play_entries(const scenario::Preamble& preamble, ScenarioActions& actions,
                            const std::stop_token& stop, const PlayProgress& progress) {
  const auto folder = TemporaryFolder::make();
  if (!folder) return fail(folder.error());
  const PlayPlan plan{.chain_id = preamble.chain_id,
                      .app_state = actions.app_state(),
                      .start_ms = preamble.start_ms,
                      .until_ms = preamble.end_ms,
                      .block_ms = preamble.block_ms,
                      .folder = folder->path()};
  return play(plan, actions, stop, progress);
}

std::int64_t judged_until(const scenario::Preamble& preamble) {
  return preamble.end_ms - days_after * day_ms;
}

Result<EvaluationResult> play_seed(const EvaluationPlan& plan, std::uint64_t seed,
                                   const std::stop_token& stop, const PlayProgress& progress) {
  auto campaign = scenario::Campaign::make(campaign_options(plan, seed));
  if (!campaign) return fail(campaign.error());
  const auto preamble = campaign->preamble();
  auto actions = ScenarioActions::open(
      preamble, [&]() -> Result<std::optional<scenario::Entry>> { return campaign->next(); });
  if (!actions) return fail(actions.error());
  auto played = play_entries(preamble, *actions, stop, progress);
  if (!played) return fail(played.error());
  return judged(*played, campaign->take_truths(), *actions, judged_until(preamble));
}

// What follows after the last block is read too: nothing of a file is passed over.
Status check_rest(scenario::ScenarioReader& reader, const ScenarioActions& actions) {
  if (actions.problem()) return fail(*actions.problem());
  for (;;) {
    const auto entry = reader.next();
    if (!entry) return fail(entry.error());
    if (!*entry) return {};
  }
}

// Labels of another scenario would make every load of this one a normal one.
Status check_labels(std::span<const scenario::Truth> labels, const ScenarioActions& actions) {
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (actions.batch_named(labels[i].load)) continue;
    return fail(scenario::Errc::unknown_name,
                "labels, line " + std::to_string(i + 1) + ": no load is called \"" + labels[i].load + "\"");
  }
  return {};
}

// Counts the days of all seeds and tells of each.
class DayCounter {
 public:
  DayCounter(std::int64_t all, const EvaluationProgress& tell) : all_(all), tell_(tell) {}
  // Of one play.
  PlayProgress teller() {
    return [this, told = std::int64_t{0}](std::int64_t played_ms) mutable {
      for (; told < played_ms / day_ms; ++told) add_day();
    };
  }

 private:
  void add_day() {
    const std::scoped_lock lock(mutex_);
    ++played_;
    if (tell_) tell_(played_, all_);
  }

  std::int64_t all_;
  const EvaluationProgress& tell_;
  std::mutex mutex_;
  std::int64_t played_ = 0;
};

// Plays seeds one after the other on several threads; the first error stops all.
class SeedQueue {
 public:
  SeedQueue(const EvaluationPlan& plan, DayCounter& days)
      : plan_(plan), days_(days), results_(plan.last_seed - plan.first_seed + 1) {}

  Result<std::vector<EvaluationResult>> run(const std::stop_token& stop) {
    const std::stop_callback passed_on(stop, [this] { stop_.request_stop(); });
    {
      std::vector<std::jthread> helpers;
      for (unsigned i = 1; i < plan_.jobs; ++i) helpers.emplace_back([this] { work(); });
      work();
    }
    std::vector<EvaluationResult> out;
    if (failed_) return fail(std::move(*failed_));
    for (auto& result : results_) {
      if (!result) return fail(index::Errc::cancelled);
      out.push_back(std::move(*result));
    }
    return out;
  }

 private:
  void work() {
    for (auto at = next_++; at < results_.size() && !stop_.stop_requested(); at = next_++) {
      auto outcome = play_seed(plan_, plan_.first_seed + at, stop_.get_token(), days_.teller());
      if (outcome) {
        results_[at] = std::move(*outcome);
      } else {
        keep(outcome.error());
      }
    }
  }

  void keep(const Error& error) {
    const std::scoped_lock lock(mutex_);
    if (!failed_) failed_ = error;
    stop_.request_stop();
  }

  const EvaluationPlan& plan_;
  DayCounter& days_;
  std::stop_source stop_;
  std::atomic<std::size_t> next_{0};
  std::vector<std::optional<EvaluationResult>> results_;
  std::mutex mutex_;  // guards failed_
  std::optional<Error> failed_;
};

void add(EvaluationResult& sum, EvaluationResult one) {
  std::ranges::move(one.loads, std::back_inserter(sum.loads));
  sum.without_load += one.without_load;
  sum.transactions += one.transactions;
  sum.refused += one.refused;
  sum.evaluated += one.evaluated;
  sum.cost += one.cost;
}

EvaluationResult summed(std::vector<EvaluationResult> plays) {
  EvaluationResult out;
  for (auto& play : plays) add(out, std::move(play));
  out.scores = scores_of(out.loads);
  return out;
}

}  // namespace

Result<EvaluationResult> evaluate(const EvaluationPlan& plan, const std::stop_token& stop,
                                  const EvaluationProgress& progress) {
  const auto seeds = static_cast<std::int64_t>(plan.last_seed - plan.first_seed + 1);
  DayCounter days(seeds * (plan.days + days_after), progress);
  auto played = SeedQueue(plan, days).run(stop);
  if (!played) return fail(played.error());
  return summed(std::move(*played));
}

Result<EvaluationResult> evaluate_file(std::istream& file, std::istream& labels, const std::stop_token& stop,
                                       const EvaluationProgress& progress) {
  scenario::ScenarioReader reader(file);
  const auto preamble = reader.preamble();
  if (!preamble) return fail(preamble.error());
  const auto truths = scenario::read_truths(labels);
  if (!truths) return fail(truths.error());
  auto actions = ScenarioActions::open(*preamble, [&] { return reader.next(); });
  if (!actions) return fail(actions.error());
  DayCounter days((preamble->end_ms - preamble->start_ms) / day_ms, progress);
  auto played = play_entries(*preamble, *actions, stop, days.teller());
  if (!played) return fail(played.error());
  if (auto whole = check_rest(reader, *actions); !whole) return fail(whole.error());
  if (auto known = check_labels(*truths, *actions); !known) return fail(known.error());
  auto out = judged(*played, *truths, *actions, judged_until(*preamble));
  out.scores = scores_of(out.loads);
  return out;
}

}  // namespace wastewatch::evaluate
