#include "evaluate/matching.h"

#include <gtest/gtest.h>

#include "core/evaluate/hand_made.h"

namespace wastewatch::test {
namespace {

using namespace evaluate;
using watch::Grade;

const AlertAt device{"device-clock", Claim::device_fault, Grade::notice};

// One load, declared at 1 h and to be delivered by 10 h, whose fault happens at 4 h: the window is 4 h to 34
// h.
LoadOutcome judged(std::vector<SeenChange> changes, std::vector<Truth> truths) {
  const Seen seen{{load(1, 1, 10)}, std::move(changes)};
  return outcomes_of(seen, truths, 100 * hour_ms).at(0);
}

Truth never_came() { return truth(1, "never_delivered", Claim::not_arrived, 4); }

TEST(Matching, the_right_claim_within_24_hours_after_the_deadline_finds_the_fault) {
  struct Case {
    const char* name;
    std::vector<SeenChange> changes;
    std::optional<std::int64_t> found_h;
  };
  const Case cases[] = {
      {"nothing said", {}, {}},
      {"after the fault", {raised(6, 1, overdue)}, 6},
      {"at the end of the window", {raised(34, 1, overdue)}, 34},
      {"too late", {raised(35, 1, overdue)}, {}},
      {"another claim", {raised(6, 1, device)}, {}},
      {"standing already when it happens", {raised(2, 1, overdue)}, 4},
      {"over before it happens", {raised(2, 1, overdue), ended(3, 1, overdue)}, {}},
      {"twice: the first counts", {raised(7, 1, overdue), ended(8, 1, overdue), raised(9, 1, overdue)}, 7},
      {"about another load", {raised(6, 2, overdue)}, {}},
  };
  for (const auto& [name, changes, found_h] : cases) {
    const auto outcome = judged(changes, {never_came()});
    ASSERT_EQ(outcome.faults.size(), 1U);
    const auto& found = outcome.faults[0].found;
    EXPECT_EQ(found.any_ms, found_h.transform([](auto hours) { return hours * hour_ms; })) << name;
    EXPECT_EQ(found.strong_ms, found.any_ms) << name;
    EXPECT_EQ(outcome.faults[0].rules.size(), found_h ? 1U : 0U) << name;
  }
}

TEST(Matching, a_notice_finds_but_not_as_serious) {
  auto notice = overdue;
  notice.grade = Grade::notice;
  const auto outcome = judged({raised(6, 1, notice), raised(8, 1, overdue)}, {never_came()});
  EXPECT_EQ(outcome.faults[0].found.any_ms, 6 * hour_ms);
  EXPECT_EQ(outcome.faults[0].found.strong_ms, 8 * hour_ms);
}

TEST(Matching, without_an_agreed_time_the_window_stays_open) {
  const Seen seen{{load(1, 1, 0)}, {raised(90, 1, overdue)}};
  const std::vector truths{never_came()};
  EXPECT_TRUE(outcomes_of(seen, truths, 100 * hour_ms)[0].faults[0].found.any_ms);
}

TEST(Matching, every_alert_is_right_beside_or_wrong) {
  auto fault = never_came();
  fault.besides = {Claim::signature_missing};
  const auto outcome =
      judged({raised(5, 1, overdue), raised(6, 1, unsigned_yet), raised(7, 1, device)}, {fault});
  ASSERT_EQ(outcome.said.size(), 3U);
  EXPECT_EQ(outcome.said[0].judgement, Judgement::right);
  EXPECT_EQ(outcome.said[1].judgement, Judgement::beside);
  EXPECT_EQ(outcome.said[2].judgement, Judgement::wrong);
  EXPECT_EQ(strongest_wrong(outcome), Grade::notice);
}

TEST(Matching, a_late_finding_is_right_although_the_fault_is_missed) {
  const auto outcome = judged({raised(50, 1, overdue)}, {never_came()});
  EXPECT_EQ(outcome.said[0].judgement, Judgement::right);
  EXPECT_FALSE(outcome.faults[0].found.any_ms);
}

TEST(Matching, on_a_normal_load_every_alert_is_wrong) {
  const auto outcome =
      judged({raised(5, 1, unsigned_yet), ended(6, 1, unsigned_yet), raised(9, 1, overdue)}, {});
  EXPECT_FALSE(outcome.labelled);
  ASSERT_EQ(outcome.said.size(), 2U);
  EXPECT_EQ(outcome.said[0].judgement, Judgement::wrong);
  EXPECT_EQ(strongest_wrong(outcome), Grade::serious);
}

TEST(Matching, a_rule_that_comes_and_goes_is_one_alert_at_its_strongest) {
  auto critical = overdue;
  critical.grade = Grade::critical;
  const auto outcome = judged({raised(5, 1, overdue), ended(6, 1, overdue), raised(7, 1, critical)}, {});
  ASSERT_EQ(outcome.said.size(), 1U);
  EXPECT_EQ(outcome.said[0].grade, Grade::critical);
}

TEST(Matching, the_last_place_stated_in_the_window_is_measured) {
  auto fault = never_came();
  fault.place = geo::Point{307'000'000, 1'205'000'000};
  auto first = raised(5, 1, overdue);
  first.place = geo::Point{308'000'000, 1'205'000'000};
  auto second = change(watch::FeedEvent::changed, 6, 1, overdue);
  second.place = geo::Point{307'001'000, 1'205'000'000};
  auto late = change(watch::FeedEvent::changed, 60, 1, overdue);
  late.place = geo::Point{300'000'000, 1'205'000'000};
  const auto outcome = judged({first, second, late}, {fault});
  EXPECT_EQ(outcome.faults[0].place_error_m, 11);
  EXPECT_FALSE(judged({raised(5, 1, overdue)}, {fault}).faults[0].place_error_m);
}

TEST(Matching, loads_of_the_days_played_afterwards_are_left_out) {
  const Seen seen{{load(1, 1, 10), load(2, 50, 60)}, {}};
  EXPECT_EQ(outcomes_of(seen, {}, 48 * hour_ms).size(), 1U);
}

}  // namespace
}  // namespace wastewatch::test
