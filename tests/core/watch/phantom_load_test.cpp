// Loads that were signed as collected, and nothing was ever there.
#include "watch/rules/phantom_load.h"

#include <gtest/gtest.h>

#include "core/watch/facts_builder.h"
#include "watch/sentences.h"

namespace wastewatch::test {
namespace {

using watch::BatchFacts;

constexpr std::int64_t generator_east = -40'000;

// Collected at noon, an hour and a half ago; the tracker is so far from the generator.
BatchFacts collected(std::int64_t tracker_m) {
  auto facts = facts_of(on_the_way());
  facts.now_ms = noon + 90 * minute;
  report(add_tracker(facts, 1, noon - 2 * hour), noon - 25 * minute, noon + 20 * minute,
         generator_east + tracker_m);
  return facts;
}

watch::LoadTracker truck(std::int64_t from_ms, std::int64_t to_ms, std::int64_t metres) {
  watch::LoadTracker out;
  out.device.data.fill(9);
  out.bound.push_back({noon - 1'000 * hour, 0, {}});
  report(out, from_ms, to_ms, generator_east + metres);
  return out;
}

TEST(PhantomLoad, TrackerAndTruckWereElsewhere) {
  auto facts = collected(12'000);
  facts.truck.push_back(truck(noon - 3 * hour, noon + 20 * minute, 12'000));
  ASSERT_EQ(told(facts), "serious phantom-load");
  const auto alert = watch::evaluate(facts).alerts.front();
  EXPECT_EQ(watch::sentence(alert, watch::Language::english),
            "Signed as collected. Truck and tracker were 11.8 km from the generator.");
  EXPECT_EQ(alert.backing.device, watch::Voice::contradicts);
}

TEST(PhantomLoad, ATrackerAloneIsAWeakSign) {
  EXPECT_EQ(told(collected(12'000)), "notice phantom-load");
  EXPECT_EQ(watch::evaluate(collected(12'000)).alerts.front().sentence, "alert.phantom_load.tracker");
}

TEST(PhantomLoad, ATruckThatWasThereClearsIt) {
  auto facts = collected(12'000);
  facts.truck.push_back(truck(noon - 20 * minute, noon + 20 * minute, 100));
  EXPECT_EQ(told(facts), "");
}

TEST(PhantomLoad, ATruckThatWasThereHoursBeforeSignedLate) {
  auto facts = collected(12'000);
  facts.truck.push_back(truck(noon - 150 * minute, noon - 140 * minute, 0));
  report(facts.truck.back(), noon - 60 * minute, noon + 20 * minute, 30'000);
  EXPECT_EQ(told(facts), "");
}

TEST(PhantomLoad, NearThePickUpIsThere) {
  EXPECT_EQ(told(collected(4'000)), "");
  EXPECT_EQ(told(collected(0)), "");
}

TEST(PhantomLoad, AGapAtTheSignatureTellsNothing) {
  auto facts = collected(12'000);
  std::erase_if(facts.trackers[0].fixes, [](const watch::PlacedFix& fix) {
    return fix.taken_ms > noon - 4 * minute && fix.taken_ms < noon + 4 * minute;
  });
  EXPECT_EQ(told(facts), "");
}

TEST(PhantomLoad, IsJudgedOnceAnHourAfterThePickUp) {
  auto facts = collected(12'000);
  facts.now_ms = noon + 30 * minute;
  EXPECT_EQ(told(facts), "");
  EXPECT_EQ(watch::evaluate(facts).next_ms, noon + hour);
  // What comes in later changes nothing: every computer says the same, whenever it looks.
  facts.now_ms = noon + 3 * hour;
  auto late = facts.trackers[0].fixes.back();
  late.taken_ms = noon - minute;
  late.received_ms = noon + 2 * hour;
  late.lon_e7 = facts.origin[0].lon_e7;
  facts.trackers[0].fixes.insert(facts.trackers[0].fixes.begin() + 24, late);
  EXPECT_EQ(told(facts), "notice phantom-load");
}

TEST(PhantomLoad, WantsTheTruckOnlyWhenNoTrackerWasThere) {
  EXPECT_TRUE(watch::wants_truck(collected(12'000)));
  EXPECT_FALSE(watch::wants_truck(collected(0)));
  EXPECT_FALSE(watch::wants_truck(facts_of(on_the_way())));
}

}  // namespace
}  // namespace wastewatch::test
