#include "evaluate/evaluation_run.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <sstream>

#include "evaluate/report_json.h"
#include "scenario/campaign.h"
#include "scenario/errors.h"
#include "scenario/scenario_file.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using namespace evaluate;

// Few loads, many of them bad, so that a day takes seconds.
EvaluationPlan small_plan() {
  return {.first_seed = 3, .last_seed = 4, .days = 1, .bad_permille = 300, .loads_permille = 200};
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
  EXPECT_GT(not_arrived.any.found, not_arrived.labelled / 2);
  const auto plain = std::ranges::find(scores.kinds, "never_delivered", &Row::kind);
  ASSERT_NE(plain, scores.kinds.end());
  EXPECT_EQ(plain->any.found, plain->labelled);
  EXPECT_GT(once->transactions, 1'000);
  EXPECT_LT(once->refused, once->transactions / 100);
  auto plan = small_plan();
  plan.jobs = 2;
  const auto again = evaluate::evaluate(plan, {});
  ASSERT_TRUE(again) << again.error().text();
  EXPECT_EQ(json_report(small_plan(), *once), json_report(plan, *again));
}

// What a scenario looks like to whoever gets it as files.
struct Files {
  std::stringstream scenario;
  std::stringstream labels;
};
void write_files(Files& files, const scenario::CampaignOptions& options) {
  auto campaign = scenario::Campaign::make(options);
  ASSERT_TRUE(campaign);
  files.scenario << scenario::preamble_lines(campaign->preamble());
  while (const auto entry = campaign->next()) files.scenario << scenario::entry_line(*entry);
  for (const auto& truth : campaign->take_truths()) files.labels << scenario::truth_line(truth);
}

TEST(Evaluation, of_a_file_gives_the_figures_of_the_seed_that_it_was_written_from) {
  const OwnTemporaryFolder folder;
  auto plan = small_plan();
  plan.last_seed = plan.first_seed;
  Files files;
  write_files(files, {.seed = 3, .days = 1, .loads_a_day = 40, .bad_permille = 300, .trucks = 48});
  const auto of_seed = evaluate::evaluate(plan, {});
  const auto of_file = evaluate::evaluate_file(files.scenario, files.labels, {});
  ASSERT_TRUE(of_seed) << of_seed.error().text();
  ASSERT_TRUE(of_file) << of_file.error().text();
  EXPECT_GT(of_seed->scores.loads, 20);
  EXPECT_EQ(json_report({}, *of_seed), json_report({}, *of_file));
  EXPECT_TRUE(folder.is_empty());
}

TEST(Evaluation, of_a_wrong_file_names_the_line) {
  const OwnTemporaryFolder folder;
  std::stringstream garbage("not a scenario\n");
  std::stringstream none;
  const auto result = evaluate::evaluate_file(garbage, none, {});
  ASSERT_FALSE(result);
  EXPECT_TRUE(result.error().text().contains("line 1")) << result.error().text();
  EXPECT_TRUE(folder.is_empty());
}

TEST(Evaluation, of_labels_that_are_of_another_scenario_is_refused) {
  const OwnTemporaryFolder folder;
  Files files;
  write_files(files, {.seed = 3, .days = 1, .loads_a_day = 5, .trucks = 40});
  auto text = files.labels.str();
  const auto at = text.find("load-");
  ASSERT_NE(at, std::string::npos);
  text.replace(at, 5, "cart-");
  std::stringstream labels(text);
  const auto result = evaluate::evaluate_file(files.scenario, labels, {});
  ASSERT_FALSE(result);
  EXPECT_TRUE(result.error().is(scenario::Errc::unknown_name)) << result.error().text();
}

TEST(Evaluation, of_a_file_reads_what_follows_after_its_last_block) {
  const OwnTemporaryFolder folder;
  Files files;
  write_files(files, {.seed = 3, .days = 1, .loads_a_day = 5, .trucks = 40});
  std::stringstream longer(files.scenario.str() + "garbage\n");
  const auto result = evaluate::evaluate_file(longer, files.labels, {});
  ASSERT_FALSE(result);
  EXPECT_TRUE(result.error().is(scenario::Errc::bad_line)) << result.error().text();
}

TEST(Evaluation, of_a_file_that_breaks_off_in_a_line_ends_with_that_line) {
  const OwnTemporaryFolder folder;
  Files files;
  write_files(files, {.seed = 3, .days = 1, .loads_a_day = 10, .trucks = 40});
  auto text = files.scenario.str();
  text.resize(text.size() - 10);
  std::stringstream broken(text);
  const auto result = evaluate::evaluate_file(broken, files.labels, {});
  ASSERT_FALSE(result);
  EXPECT_TRUE(result.error().is(scenario::Errc::bad_line)) << result.error().text();
  EXPECT_TRUE(folder.is_empty());
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
