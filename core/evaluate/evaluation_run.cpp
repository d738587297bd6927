#include "evaluate/evaluation_run.h"

#include <algorithm>
#include <atomic>
#include <iterator>
#include <mutex>
#include <thread>
#include <vector>

#include "base/temporary_folder.h"
#include "scenario/feed.h"
#include "scenario/genesis.h"

namespace wastewatch::evaluate {
namespace {

constexpr std::int64_t day_ms = 86'400'000;
constexpr std::int64_t start_ms = 1'767'196'800'000;  // 2026-01-01, midnight of UTC+8

// The generator's transactions without its labels.
class GeneratedActions final : public Actions {
 public:
  explicit GeneratedActions(scenario::Feed& feed) : feed_(feed) {}
  std::optional<std::int64_t> next_time() const override { return feed_.next_time(); }
  Result<std::optional<Bytes>> next(std::int64_t height) override {
    auto action = feed_.next(height);
    if (!action) return fail(action.error());
    if (!*action) return std::optional<Bytes>{};
    return std::optional(std::move((*action)->tx));
  }

 private:
  scenario::Feed& feed_;
};

struct SeedOutcome {
  std::vector<LoadOutcome> loads;
  EvaluationResult sums;
};

scenario::FeedOptions feed_options(const EvaluationPlan& plan, std::uint64_t seed) {
  scenario::FeedOptions out;
  out.chain_id = "evaluate-" + std::to_string(seed);
  out.seed = seed;
  out.start_ms = start_ms;
  out.fault_permille = plan.bad_permille;
  out.show_every_fault = false;
  out.loads_permille = static_cast<int>(plan.loads_permille);
  return out;
}

std::vector<Truth> truths_of(scenario::Feed& feed) {
  std::vector<Truth> out;
  for (const auto& label : feed.take_labels()) out.push_back(truth_of(label));
  return out;
}

SeedOutcome judged(Played played, std::span<const Truth> truths, std::int64_t until_ms) {
  SeedOutcome out;
  out.loads = outcomes_of(played.seen, truths, until_ms);
  const auto spells = spells_of(played.seen.changes);
  out.sums.without_load =
      std::ranges::count_if(spells, [](const Spell& spell) { return spell.batch.is_zero(); });
  out.sums.transactions = played.transactions;
  out.sums.refused = played.refused;
  out.sums.evaluated = played.evaluated;
  out.sums.cost = played.cost;
  return out;
}

Result<SeedOutcome> play_seed(const EvaluationPlan& plan, std::uint64_t seed, const std::stop_token& stop,
                              const PlayProgress& progress) {
  auto feed = scenario::Feed::make(feed_options(plan, seed));
  if (!feed) return fail(feed.error());
  const auto folder = TemporaryFolder::make();
  if (!folder) return fail(folder.error());
  GeneratedActions actions(*feed);
  const PlayPlan days{.chain_id = "evaluate-" + std::to_string(seed),
                      .app_state = scenario::genesis_app_state({}),
                      .start_ms = start_ms,
                      .until_ms = start_ms + (plan.days + days_after) * day_ms,
                      .folder = folder->path()};
  auto played = play(days, actions, stop, progress);
  if (!played) return fail(played.error());
  return judged(std::move(*played), truths_of(*feed), start_ms + plan.days * day_ms);
}

// Counts the days of all seeds and tells of each.
class DayCounter {
 public:
  DayCounter(std::int64_t all, const EvaluationProgress& tell) : all_(all), tell_(tell) {}
  void add_day() {
    const std::scoped_lock lock(mutex_);
    ++played_;
    if (tell_) tell_(played_, all_);
  }

 private:
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

  Result<std::vector<SeedOutcome>> run(const std::stop_token& stop) {
    const std::stop_callback passed_on(stop, [this] { stop_.request_stop(); });
    {
      std::vector<std::jthread> helpers;
      for (unsigned i = 1; i < plan_.jobs; ++i) helpers.emplace_back([this] { work(); });
      work();
    }
    std::vector<SeedOutcome> out;
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
      auto outcome = play_seed(plan_, plan_.first_seed + at, stop_.get_token(), day_teller());
      if (outcome) {
        results_[at] = std::move(*outcome);
      } else {
        keep(outcome.error());
      }
    }
  }

  PlayProgress day_teller() {
    return [this, told = std::int64_t{0}](std::int64_t played_ms) mutable {
      for (; told < (played_ms + 60'000) / day_ms; ++told) days_.add_day();
    };
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
  std::vector<std::optional<SeedOutcome>> results_;
  std::mutex mutex_;  // guards failed_
  std::optional<Error> failed_;
};

void add(EvaluationResult& sum, const EvaluationResult& one) {
  sum.without_load += one.without_load;
  sum.transactions += one.transactions;
  sum.refused += one.refused;
  sum.evaluated += one.evaluated;
  sum.cost += one.cost;
}

}  // namespace

Result<EvaluationResult> evaluate(const EvaluationPlan& plan, const std::stop_token& stop,
                                  const EvaluationProgress& progress) {
  const auto seeds = static_cast<std::int64_t>(plan.last_seed - plan.first_seed + 1);
  DayCounter days(seeds * (plan.days + days_after), progress);
  auto played = SeedQueue(plan, days).run(stop);
  if (!played) return fail(played.error());
  EvaluationResult out;
  std::vector<LoadOutcome> loads;
  for (auto& seed : *played) {
    add(out, seed.sums);
    std::ranges::move(seed.loads, std::back_inserter(loads));
  }
  out.scores = scores_of(loads);
  return out;
}

}  // namespace wastewatch::evaluate
