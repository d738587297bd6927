// Which readings measure: clocks that are off, positions that cannot be right, trackers that did not travel.
#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

#include "core/watch/facts_builder.h"
#include "watch/plausible.h"
#include "watch/rule_table.h"
#include "watch/sentences.h"
#include "watch/tracker_places.h"

namespace wastewatch::test {
namespace {

namespace v1 = ledger::v1;
using watch::BatchFacts;
using watch::PlacedFix;

constexpr std::int64_t stated_at = noon + hour;

PlacedFix fix(std::int64_t at_ms, std::int32_t lat_e7, std::int32_t lon_e7) {
  return {at_ms, at_ms, lat_e7, lon_e7, 50, true};
}

BatchFacts claimed_with(const std::vector<PlacedFix>& fixes) {
  auto facts = facts_of(claimed(30 * minute));
  auto& tracker = add_tracker(facts, 1, noon - hour);
  tracker.fixes = fixes;
  tracker.heard_ms = facts.now_ms;
  return facts;
}

struct Place {
  const char* name;
  std::int32_t lat_e7;
  std::int32_t lon_e7;
};

class ImpossiblePlaces : public testing::TestWithParam<Place> {};

TEST_P(ImpossiblePlaces, AreNoMeasurement) {
  std::vector<PlacedFix> fixes;
  for (int i = 0; i < 30; ++i)
    fixes.push_back(fix(stated_at + i * minute, GetParam().lat_e7, GetParam().lon_e7));
  EXPECT_EQ(told(claimed_with(fixes)), "");
}

INSTANTIATE_TEST_SUITE_P(Table, ImpossiblePlaces,
                         testing::Values(Place{"null_island", 0, 0},
                                         Place{"beside_null_island", 40'000, -60'000},
                                         Place{"half_zero", 306'000'000, 0},
                                         Place{"other_half_zero", 0, 1'205'400'000},
                                         Place{"off_the_earth", 1'900'000'000, 1'205'400'000},
                                         Place{"another_country", 487'900'000, 23'000'000},
                                         Place{"mirrored", -306'400'000, 1'205'400'000}),
                         [](const auto& info) { return std::string(info.param.name); });

TEST(Plausible, ABurstThatNoTruckCanReachIsLeftOut) {
  watch::TrackerParameters parameters;
  std::vector<PlacedFix> fixes;
  for (int i = 0; i < 20; ++i) fixes.push_back(fix(noon + i * minute, 306'400'000, 1'205'400'000));
  for (int i = 0; i < 6; ++i) fixes[8 + static_cast<std::size_t>(i)].lat_e7 = 330'000'000;
  const auto kept = watch::plausible_fixes(parameters, 1, fixes);
  EXPECT_EQ(kept.size(), 14U);
  for (const auto& one : kept) EXPECT_EQ(one.lat_e7, 306'400'000);
}

TEST(Plausible, AJumpAtTheEndDoesNotOutweighTheJourney) {
  watch::TrackerParameters parameters;
  std::vector<PlacedFix> fixes;
  for (int i = 0; i < 20; ++i) fixes.push_back(fix(noon + i * minute, 306'400'000, 1'205'400'000));
  for (int i = 0; i < 8; ++i) fixes.push_back(fix(noon + (20 + i) * minute, 330'000'000, 1'205'400'000));
  EXPECT_EQ(watch::plausible_fixes(parameters, 1, fixes).size(), 20U);
}

TEST(Plausible, OnAChainThatRunsFasterTrucksAreFaster) {
  watch::TrackerParameters parameters;
  const std::vector<PlacedFix> fixes{fix(noon, 306'400'000, 1'205'400'000),
                                     fix(noon + minute, 309'400'000, 1'205'400'000)};  // 33 km
  EXPECT_EQ(watch::plausible_fixes(parameters, 1, fixes).size(), 1U);
  EXPECT_EQ(watch::plausible_fixes(parameters, 60, fixes).size(), 2U);
}

track::Moment moment_of(const PlacedFix& fix) { return {fix.taken_ms, {fix.lat_e7, fix.lon_e7}}; }

RC_GTEST_PROP(Plausible, WhatIsKeptIsAReachableSubsequence, ()) {
  watch::TrackerParameters parameters;
  std::vector<PlacedFix> fixes;
  const int count = *rc::gen::inRange(0, 60);
  for (int i = 0; i < count; ++i) {
    fixes.push_back(fix(noon + i * minute, *rc::gen::inRange(300'000'000, 312'000'000),
                        *rc::gen::inRange(1'200'000'000, 1'212'000'000)));
  }
  const auto kept = watch::plausible_fixes(parameters, 1, fixes);
  std::size_t at = 0;
  for (const auto& one : kept) {
    while (at < fixes.size() && !(fixes[at] == one)) ++at;
    RC_ASSERT(at++ < fixes.size());
  }
  for (std::size_t i = 1; i < kept.size(); ++i)
    RC_ASSERT(
        track::can_follow(watch::place_limits(parameters), 1, moment_of(kept[i - 1]), moment_of(kept[i])));
}

// ---- trackers that disagree ----

// The load's own tracker lies 43 km away; another is bound late, at the plant.
BatchFacts planted(std::int64_t waited_ms) {
  auto facts = facts_of(claimed(waited_ms));
  auto& own = add_tracker(facts, 1, noon - hour);
  report(own, noon - 20 * minute, noon, -40'000);
  report(own, stated_at - 10 * minute, facts.now_ms, 43'000);
  auto& other = add_tracker(facts, 2, stated_at - 30 * minute);
  report(other, stated_at - 20 * minute, facts.now_ms, 30);
  return facts;
}

TEST(PlantedTracker, NeitherSilencesNorSoftensTheAlarm) {
  const auto facts = planted(hour);
  EXPECT_EQ(told(facts), "critical claim-contradicted, critical trackers-disagree");
  EXPECT_EQ(watch::evaluate(facts).alerts.front().backing.device, watch::Voice::contradicts);
}

TEST(PlantedTracker, DoesNotMakeThePlantResponsibleLater) {
  auto facts = planted(9 * hour);
  facts.batch.mutable_flags()->set_claim_unconfirmed(true);
  for (const auto& alert : watch::evaluate(facts).alerts) {
    EXPECT_NE(alert.responsible, organisation(3)) << alert.rule;
    EXPECT_NE(alert.sentence, "alert.claim.plant_silent");
  }
}

TEST(PlantedTracker, AloneSupportsNobody) {
  auto facts = planted(hour);
  facts.trackers.erase(facts.trackers.begin());
  const watch::TrackerParameters parameters;
  const auto sighting = watch::sighting_at_arrival(parameters, facts, facts.arrivals.front());
  EXPECT_EQ(sighting.state, watch::TrackerState::unclear);
  EXPECT_EQ(sighting.places.front().standing, watch::Standing::late);
}

TEST(PlantedTracker, BoundInTimeButFarFromThePickUpSupportsNobody) {
  auto facts = facts_of(claimed(hour));
  auto& tracker = add_tracker(facts, 2, noon - hour);
  report(tracker, noon - 20 * minute, facts.now_ms, 30);
  const watch::TrackerParameters parameters;
  const auto sighting = watch::sighting_at_arrival(parameters, facts, facts.arrivals.front());
  EXPECT_EQ(sighting.places.front().standing, watch::Standing::elsewhere);
  EXPECT_EQ(sighting.state, watch::TrackerState::unclear);
}

TEST(ReplacedTracker, ThatWasSeenWithTheTruckOnTheWayHasTravelled) {
  auto facts = planted(hour);
  facts.trackers.erase(facts.trackers.begin());
  auto& tracker = facts.trackers.front();
  tracker.fixes.clear();
  report(tracker, stated_at - 28 * minute, stated_at - 18 * minute, -20'000);
  report(tracker, stated_at, facts.now_ms, 30);
  watch::LoadTracker truck;
  truck.bound.push_back({noon - hour, 0, {}});
  report(truck, stated_at - 28 * minute, stated_at - 18 * minute, -20'050);
  facts.vehicles.push_back(truck);
  const watch::TrackerParameters parameters;
  EXPECT_EQ(watch::sighting_at_arrival(parameters, facts, facts.arrivals.front()).state,
            watch::TrackerState::inside);
}

// ---- silence ----

TEST(Silence, RunsOnReceiptWhateverTheReadingsSay) {
  auto load = overdue_load();
  track(load, noon - 20 * minute, load.now_ms, -40'000);
  auto facts = facts_of(load);
  auto& tracker = facts.trackers.front();
  tracker.heard_ms = facts.now_ms - 2 * hour;  // nothing has come in since
  const auto lead = watch::evaluate(facts).alerts.front();
  EXPECT_EQ(lead.sentence, "alert.overdue.silent");
  tracker.heard_ms = facts.now_ms - minute;
  tracker.fixes.clear();  // it is heard, with readings that measure nothing
  EXPECT_EQ(told(facts), "serious overdue");
}

TEST(Evaluation, SaysWhenItCanChangeByItself) {
  auto facts = facts_of(claimed(hour));
  EXPECT_EQ(watch::evaluate(facts).next_ms, stated_at + 2 * hour);
  facts.now_ms = stated_at + 2 * hour;
  EXPECT_EQ(told(facts), "notice unconfirmed-claim");
  auto late = facts_of(overdue_load());
  EXPECT_EQ(watch::evaluate(late).next_ms, noon + 6 * hour);
  late.now_ms = noon + 6 * hour;
  EXPECT_EQ(told(late), "critical overdue");
}

TEST(Evaluation, ResultsStayTheSameWhileNothingHappens) {
  auto facts = facts_of(claimed(3 * hour));
  const auto before = watch::evaluate(facts).alerts.front();
  facts.now_ms += hour;
  ++facts.height;
  const auto after = watch::evaluate(facts).alerts.front();
  EXPECT_EQ(before.result_hash, after.result_hash);
  EXPECT_EQ(before.id, after.id);
  EXPECT_NE(before.inputs_hash, after.inputs_hash);
  EXPECT_EQ(watch::sentence(after, watch::Language::english, facts.now_ms),
            "Reported delivered 4 h ago. The receiver has not answered yet.");
}

// ---- a tracker at the destination backs the delivery ----

BatchFacts overdue_at_the_plant() {
  auto facts = facts_of(overdue_load());
  auto& tracker = add_tracker(facts, 1, noon - hour);
  report(tracker, noon - 20 * minute, noon, -40'000);
  report(tracker, noon + 2 * hour, noon + 3 * hour, 0);
  return facts;
}

TEST(Overdue, ATrackerAtThePlantMakesItAMissingSignature) {
  auto facts = overdue_at_the_plant();
  EXPECT_EQ(told(facts), "notice overdue");
  EXPECT_EQ(watch::claim_of(watch::evaluate(facts).alerts.front()), watch::Claim::signature_missing);
  facts.batch.mutable_flags()->set_claim_unconfirmed(true);
  EXPECT_EQ(told(facts), "serious overdue");
}

TEST(Overdue, ATrackerThatFellSilentAtThePlantIsStillThere) {
  auto facts = overdue_at_the_plant();
  facts.now_ms = noon + 5 * hour;
  EXPECT_EQ(watch::evaluate(facts).alerts.front().sentence, "alert.overdue.at_plant");
  facts.now_ms = noon + 7 * hour;
  EXPECT_EQ(told(facts), "serious overdue") << "150 % of the journey's time";
}

TEST(Overdue, ATrackerThatFellSilentOnTheWayIsLost) {
  auto facts = facts_of(overdue_load());
  auto& tracker = add_tracker(facts, 1, noon - hour);
  report(tracker, noon - 20 * minute, noon + 10 * minute, -40'000);
  report(tracker, noon + 30 * minute, noon + hour, -20'000);
  EXPECT_EQ(told(facts), "critical overdue");
  EXPECT_EQ(watch::evaluate(facts).alerts.front().sentence, "alert.overdue.silent");
}

TEST(UnconfirmedClaim, IsNoticedLaterWhereTheTrackerIsAtThePlant) {
  auto facts = facts_of(claimed(3 * hour));
  facts.claim_period_ms = 8 * hour;
  EXPECT_EQ(told(facts), "notice unconfirmed-claim");
  auto& tracker = add_tracker(facts, 1, noon - hour);
  report(tracker, noon - 20 * minute, noon, -40'000);
  report(tracker, stated_at - 10 * minute, facts.now_ms, 0);
  EXPECT_EQ(told(facts), "");
  EXPECT_EQ(watch::evaluate(facts).next_ms, stated_at + 6 * hour);
  facts.now_ms = stated_at + 6 * hour;
  EXPECT_EQ(told(facts), "notice unconfirmed-claim");
  facts.claim_period_ms = 2 * hour;
  facts.now_ms = stated_at + 2 * hour;
  EXPECT_EQ(told(facts), "notice unconfirmed-claim") << "never sooner than without a tracker";
}

TEST(Overdue, ALoadThatWasRefusedAndNeverLeftIsNotLost) {
  auto facts = facts_of(claimed(hour));
  auto& tracker = add_tracker(facts, 1, noon - hour);
  report(tracker, noon - 20 * minute, noon, -40'000);
  report(tracker, stated_at - 10 * minute, facts.now_ms, 0);
  refuse(facts, v1::REFUSED_NO_CAPACITY, facts.now_ms);
  facts.batch.mutable_flags()->set_overdue(true);
  facts.now_ms += 13 * hour;
  report(tracker, facts.now_ms - hour, facts.now_ms, 0);
  const auto alert = watch::evaluate(facts).alerts.front();
  EXPECT_EQ(alert.sentence, "alert.overdue.at_refuser");
  EXPECT_EQ(alert.grade, watch::Grade::notice);
  EXPECT_EQ(watch::claim_of(alert), watch::Claim::signature_missing);
  tracker.fixes.clear();
  report(tracker, facts.now_ms - hour, facts.now_ms, 20'000);
  EXPECT_EQ(told(facts), "critical overdue") << "and now it is somewhere else";
}

TEST(RefusedNotHere, WhereItsTrackerIsThereASignatureIsMissing) {
  auto facts = facts_of(claimed(hour));
  auto& tracker = add_tracker(facts, 1, noon - hour);
  report(tracker, noon - 20 * minute, noon, -40'000);
  report(tracker, stated_at - 10 * minute, facts.now_ms, 0);
  refuse(facts, v1::REFUSED_NOT_PRESENT, facts.now_ms);
  EXPECT_EQ(told(facts), "serious refused-not-here");
  EXPECT_EQ(watch::claim_of(watch::evaluate(facts).alerts.front()), watch::Claim::signature_missing);
}

}  // namespace
}  // namespace wastewatch::test
