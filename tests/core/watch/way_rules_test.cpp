// Rules about the way of a load, over the signs of its journey.
#include <gtest/gtest.h>

#include "core/watch/facts_builder.h"
#include "watch/rule_table.h"
#include "watch/rules/silence.h"

namespace wastewatch::test {
namespace {

using watch::BatchFacts;
using watch::WayGap;

// Collected at noon, two hours ago, with a tracker that reports every minute.
BatchFacts on_its_way() {
  auto facts = facts_of(on_the_way());
  facts.now_ms = noon + 2 * hour;
  facts.batch.mutable_journey()->set_deliver_by_ms(noon + 12 * hour);
  auto& tracker = add_tracker(facts, 1, noon - hour);
  tracker.heard_ms = facts.now_ms;
  facts.way.from_ms = noon;
  facts.way.trackers = {{tracker.device}};
  return facts;
}

geo::Point east(std::int64_t metres) {
  return {306'400'000, 1'205'400'000 + static_cast<std::int32_t>(metres * 10'000'000 / 95'861)};
}

WayGap gap(std::int64_t minutes, std::int64_t metres, bool complete) {
  const std::int64_t from = noon + 30 * minute;
  return {from,     from + minutes * minute, from + minutes * minute,
          complete, east(-30'000),           east(metres - 30'000)};
}

BatchFacts with_gap(WayGap one) {
  auto facts = on_its_way();
  facts.way.trackers[0].gaps = {one};
  return facts;
}

std::string sentence_of(const BatchFacts& facts) {
  return std::string(watch::evaluate(facts).alerts.at(0).sentence);
}

TEST(Silence, AStretchThatEndsFartherOnIsSerious) {
  EXPECT_EQ(told(with_gap(gap(20, 9'000, true))), "serious silence");
  EXPECT_EQ(sentence_of(with_gap(gap(20, 9'000, true))), "alert.silence.moved");
  EXPECT_EQ(told(with_gap(gap(20, 1'500, true))), "notice silence");
}

TEST(Silence, ATrackerThatStandsMaySleep) { EXPECT_EQ(told(with_gap(gap(60, 20, true))), ""); }

TEST(Silence, FiveIntervalsAreAllowed) {
  auto facts = with_gap(gap(40, 9'000, true));
  facts.trackers[0].interval_ms = 10 * minute;
  EXPECT_EQ(told(facts), "");
}

TEST(Silence, AFewLostChunksAreNone) {
  auto facts = with_gap(gap(31, 9'000, false));
  facts.now_ms = noon + 6 * hour;
  facts.trackers[0].heard_ms = facts.now_ms;
  EXPECT_EQ(told(facts), "");
}

TEST(Silence, WhereNumbersAreMissingLateReadingsAreWaitedFor) {
  auto facts = with_gap(gap(60, 9'000, false));
  EXPECT_EQ(told(facts), "");
  const auto seen = facts.way.trackers[0].gaps[0].seen_ms;
  EXPECT_LE(watch::evaluate(facts).next_ms, seen + 3 * hour);
  facts.now_ms = seen + 3 * hour;
  facts.trackers[0].heard_ms = facts.now_ms;
  EXPECT_EQ(told(facts), "notice silence");
}

TEST(Silence, ThatGoesOnIsANoticeAfterThreeHoursAndSeriousOnceOverdue) {
  auto facts = on_its_way();
  facts.trackers[0].heard_ms = noon + 10 * minute;
  facts.now_ms = noon + 190 * minute;
  EXPECT_EQ(told(facts), "");
  EXPECT_EQ(watch::evaluate(facts).next_ms, facts.now_ms + 1);
  facts.now_ms += 1;
  EXPECT_EQ(told(facts), "notice silence");
  facts.overdue_since_ms = facts.now_ms;
  EXPECT_EQ(sentence_of(facts), "alert.silence.late");
}

// Received at noon + 2 h; the last reading was taken an hour before, so far from the plant.
BatchFacts fell_silent(std::int64_t metres) {
  auto facts = on_its_way();
  facts.way.to_ms = noon + 2 * hour;
  facts.way.trackers[0].ending =
      WayGap{noon + hour, noon + 2 * hour, noon + 2 * hour, false, east(-metres), {}};
  facts.now_ms = facts.way.to_ms + 3 * hour;
  facts.batch.set_state(ledger::v1::BATCH_TREATED);
  return facts;
}

TEST(Silence, UntilTheEndOfTheWayCountsWhenLateReadingsHaveComeIn) {
  EXPECT_EQ(told(fell_silent(20'000)), "notice silence");
  auto early = fell_silent(20'000);
  early.now_ms -= minute;
  EXPECT_EQ(told(early), "");
  EXPECT_EQ(watch::evaluate(early).next_ms, early.now_ms + minute);
}

TEST(Silence, AtTheDestinationIsNone) { EXPECT_EQ(told(fell_silent(500)), ""); }

TEST(Silence, IsShownForADayAfterTheWay) {
  auto facts = fell_silent(20'000);
  EXPECT_EQ(watch::evaluate(facts).next_ms, facts.way.to_ms + day);
  facts.now_ms = facts.way.to_ms + day;
  EXPECT_EQ(told(facts), "");
}

BatchFacts parted(std::int64_t metres_from_plant, bool together_before) {
  auto facts = on_its_way();
  facts.way.trackers[0].parting =
      watch::Parting{noon + hour, noon + hour + 4 * minute, 1'234, east(metres_from_plant), together_before};
  return facts;
}

TEST(Separation, OfTrackerAndTruckIsSerious) {
  EXPECT_EQ(told(parted(15'000, true)), "serious separation");
  const auto alert = watch::evaluate(parted(15'000, true)).alerts.at(0);
  EXPECT_EQ(alert.since_ms, noon + hour);
  EXPECT_EQ(alert.number("apart"), 1'200);
  EXPECT_EQ(watch::claim_of(alert), watch::Claim::not_arrived);
}

TEST(Separation, WhoWereNeverTogetherAreAMatterOfPaper) {
  const auto alert = watch::evaluate(parted(15'000, false)).alerts.at(0);
  EXPECT_EQ(told(parted(15'000, false)), "notice separation");
  EXPECT_EQ(alert.sentence, "alert.separation.never_together");
  EXPECT_EQ(watch::claim_of(alert), watch::Claim::paperwork);
}

TEST(Separation, WhereLoadsAreTakenOnOrOffIsNone) {
  EXPECT_EQ(told(parted(400, true)), "");
  EXPECT_EQ(told(parted(-40'000, true)), "");
}

TEST(RulesAboutTheWay, SayNothingWithoutTheReadingsSinceThePickUp) {
  auto facts = parted(15'000, true);
  facts.way.trackers[0].gaps = {gap(20, 9'000, true)};
  facts.way.partial = true;
  EXPECT_EQ(told(facts), "");
}

TEST(RulesAboutTheWay, HashTheSignsAndNothingElseHashesThem) {
  const auto inputs = [](const BatchFacts& facts, std::string_view rule) {
    for (const auto& alert : watch::evaluate(facts).alerts) {
      if (alert.rule == rule) return alert.inputs_hash;
    }
    return Hash{};
  };
  auto facts = parted(15'000, true);
  facts.custody.tracker_required = true;
  facts.trackers[0].bound.back().to_ms = noon + minute;
  const auto way = inputs(facts, "separation");
  const auto record = inputs(facts, "no-device");
  facts.way.trackers[0].gaps = {gap(20, 9'000, true)};
  EXPECT_NE(inputs(facts, "separation"), way);
  EXPECT_EQ(inputs(facts, "no-device"), record);
  EXPECT_NE(record, Hash{});
}

}  // namespace
}  // namespace wastewatch::test
