#include "evaluate/evaluation_run.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include "evaluate/report_json.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using namespace evaluate;

// Few loads, many of them bad, so that a day takes seconds.
EvaluationPlan small_plan() {
  return {.first_seed = 3, .last_seed = 4, .days = 1, .bad_permille = 300, .loads_permille = 250};
}

// The temporary folder of everything that runs meanwhile.
class OwnTemporaryFolder {
 public:
  OwnTemporaryFolder() { ::setenv("TMPDIR", folder_.path().c_str(), 1); }
  ~OwnTemporaryFolder() { ::unsetenv("TMPDIR"); }
  bool is_empty() const { return std::filesystem::is_empty(folder_.path()); }

 private:
  TemporaryFolder folder_;
};

TEST(Evaluation, finds_loads_that_never_came_and_gives_the_same_figures_on_any_number_of_threads) {
  const OwnTemporaryFolder folder;
  const auto once = evaluate::evaluate(small_plan(), {});
  ASSERT_TRUE(once) << once.error().text();
  EXPECT_TRUE(folder.is_empty());
  const auto& scores = once->scores;
  EXPECT_GT(scores.loads, 20);
  EXPECT_GT(scores.labelled, 4);
  const auto& not_arrived = scores.claims.front();
  EXPECT_GT(not_arrived.labelled, 0);
  EXPECT_EQ(not_arrived.any.found, not_arrived.labelled);
  EXPECT_GT(once->transactions, 1'000);
  EXPECT_LT(once->refused, once->transactions / 100);
  auto plan = small_plan();
  plan.jobs = 2;
  const auto again = evaluate::evaluate(plan, {});
  ASSERT_TRUE(again) << again.error().text();
  EXPECT_EQ(json_report(small_plan(), *once), json_report(plan, *again));
}

TEST(Evaluation, cancelled_leaves_nothing_behind) {
  const OwnTemporaryFolder folder;
  std::stop_source stop;
  const auto stop_soon = [&](std::int64_t, std::int64_t) {
    EXPECT_FALSE(folder.is_empty());
    stop.request_stop();
  };
  const auto result = evaluate::evaluate(small_plan(), stop.get_token(), stop_soon);
  ASSERT_FALSE(result);
  EXPECT_TRUE(result.error().is(index::Errc::cancelled)) << result.error().text();
  EXPECT_TRUE(folder.is_empty());
}

TEST(Evaluation, tells_how_many_days_were_played) {
  auto plan = small_plan();
  plan.last_seed = plan.first_seed;
  plan.loads_permille = 20;
  std::int64_t last = 0;
  const auto result = evaluate::evaluate(plan, {}, [&](std::int64_t played, std::int64_t all) {
    EXPECT_EQ(played, last + 1);
    EXPECT_EQ(all, 3);
    last = played;
  });
  ASSERT_TRUE(result) << result.error().text();
  EXPECT_EQ(last, 3);
}

}  // namespace
}  // namespace wastewatch::test
