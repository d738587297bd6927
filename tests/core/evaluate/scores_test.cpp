#include "evaluate/scores.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/evaluate/hand_made.h"

namespace wastewatch::test {
namespace {

using namespace evaluate;
using watch::Grade;

// Ten loads, all to be delivered by 10 h. 1 and 2 never came: 1 is found at 6 h and 8 h, 2 is missed. 3 lost
// 15 % of its mass: missed, and wrongly said not to have come. 4 to 10 are normal: 4 is wrongly critical, 5
// serious and notice, 6 notice.
Scores hand_made() {
  Seen seen;
  for (int i = 1; i <= 10; ++i) seen.loads.push_back(load(i, 1, 10));
  seen.changes = {raised(6, 1, contradicted), raised(8, 1, overdue),    raised(11, 3, overdue),
                  raised(5, 4, contradicted), raised(11, 5, overdue),   raised(12, 5, unsigned_yet),
                  raised(3, 6, unsigned_yet), ended(4, 6, unsigned_yet)};
  auto shaved = truth(3, "weight_shaved", Claim::part_missing, 4);
  shaved.missing_g = 150'000;
  const std::vector truths{truth(1, "never_delivered", Claim::not_arrived, 4),
                           truth(2, "never_delivered", Claim::not_arrived, 4), shaved};
  return scores_of(outcomes_of(seen, truths, 100 * hour_ms));
}

const Row& row_of(const std::vector<Row>& rows, std::string_view rule) {
  return *std::ranges::find(rows, rule, &Row::rule);
}

TEST(Scores, count_loads_and_false_alarms_by_the_strongest_grade) {
  const auto scores = hand_made();
  EXPECT_EQ(scores.loads, 10);
  EXPECT_EQ(scores.labelled, 3);
  EXPECT_EQ(scores.normal(), 7);
  EXPECT_EQ(scores.false_loads.critical, 1);
  EXPECT_EQ(scores.false_loads.serious, 1);
  EXPECT_EQ(scores.false_loads.notice, 1);
}

TEST(Scores, of_all_count_each_claim_about_a_load_once) {
  const auto scores = hand_made();
  EXPECT_EQ(scores.all.labelled, 3);
  EXPECT_EQ(scores.all.any.found, 1);
  EXPECT_EQ(scores.all.missed(), 2);
  EXPECT_EQ(scores.all.any.right, 1);  // load 1, by two rules
  EXPECT_EQ(scores.all.any.wrong, 5);  // 3, 4, 5 twice, 6
  EXPECT_EQ(scores.all.strong.wrong, 3);
  EXPECT_EQ(scores.all.delays.from_fault_ms.median, 2 * hour_ms);
  EXPECT_EQ(scores.all.delays.from_deadline_ms.median, -4 * hour_ms);
}

TEST(Scores, of_a_claim_are_over_the_faults_it_would_be_right_about) {
  const auto scores = hand_made();
  const auto& not_arrived = scores.claims[0];
  EXPECT_EQ(not_arrived.labelled, 2);
  EXPECT_EQ(not_arrived.recall(), (Share{1, 2}));
  EXPECT_EQ(not_arrived.precision(), (Share{1, 4}));
  const auto& part_missing = scores.claims[1];
  EXPECT_EQ(part_missing.recall(), (Share{0, 1}));
  EXPECT_EQ(part_missing.precision(), (Share{0, 0}));
}

TEST(Scores, of_a_rule_are_its_own) {
  const auto scores = hand_made();
  const auto& slow = row_of(scores.rules, "overdue");
  EXPECT_EQ(slow.recall(), (Share{1, 2}));
  EXPECT_EQ(slow.precision(), (Share{1, 3}));
  EXPECT_EQ(slow.delays.from_fault_ms.median, 4 * hour_ms);
  const auto& silent = row_of(scores.rules, "phantom-delivery");
  EXPECT_EQ(silent.recall(), (Share{0, 2})) << "a rule that said nothing is listed";
}

TEST(Scores, of_kinds_and_sizes_tell_what_is_found) {
  const auto scores = hand_made();
  ASSERT_EQ(scores.kinds.size(), 2U);
  EXPECT_EQ(scores.kinds[0].kind, "never_delivered");
  EXPECT_EQ(scores.kinds[0].recall(), (Share{1, 2}));
  EXPECT_EQ(scores.kinds[1].recall(), (Share{0, 1}));
  EXPECT_DOUBLE_EQ(*scores.macro_recall.value, 0.25);
  ASSERT_EQ(scores.sizes.size(), 1U);
  EXPECT_EQ(scores.sizes[0].from_permille, 150);
  EXPECT_EQ(scores.sizes[0].found, (Share{0, 1}));
}

TEST(Scores, of_nothing_are_empty) {
  const auto scores = scores_of({});
  EXPECT_EQ(scores.loads, 0);
  EXPECT_TRUE(scores.kinds.empty());
  EXPECT_FALSE(scores.macro_recall.value);
}

}  // namespace
}  // namespace wastewatch::test
