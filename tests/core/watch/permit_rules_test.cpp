// Rules about periods, permits and trackers that a load must carry.
#include <gtest/gtest.h>

#include "core/watch/facts_builder.h"
#include "ledger/canonical.h"
#include "watch/rule_table.h"
#include "watch/sentences.h"

namespace wastewatch::test {
namespace {

namespace v1 = ledger::v1;
using watch::BatchFacts;

BatchFacts declared(const char* family) {
  auto facts = facts_of(on_the_way());
  facts.batch.set_state(v1::BATCH_DECLARED);
  facts.batch.set_holder(facts.batch.generator());
  facts.batch.set_holder_since_ms(noon);
  facts.batch.set_collected_ms(0);
  facts.custody.family = family;
  return facts;
}

std::string told_at(BatchFacts facts, std::int64_t now_ms) {
  facts.now_ms = now_ms;
  return told(facts);
}

TEST(NotCollected, HouseholdWasteWaitsADay) {
  const auto facts = declared("household");
  EXPECT_EQ(watch::evaluate(facts).next_ms, noon + day);
  EXPECT_EQ(told_at(facts, noon + day - 1), "");
  EXPECT_EQ(told_at(facts, noon + day), "notice not-collected");
  EXPECT_EQ(told_at(facts, noon + 2 * day), "serious not-collected");
}

TEST(NotCollected, OtherWasteAndResiduesWaitAWeek) {
  EXPECT_EQ(told_at(declared("industrial"), noon + 7 * day - 1), "");
  EXPECT_EQ(told_at(declared("industrial"), noon + 7 * day), "notice not-collected");
  auto residue = declared("household");
  residue.batch.add_parents()->set_mass_g(1);
  EXPECT_EQ(told_at(residue, noon + 6 * day), "");
}

TEST(NotCollected, PeriodsRunFasterWhereTimeDoes) {
  auto facts = declared("household");
  facts.time_scale = 60;
  facts.now_ms = noon;
  EXPECT_EQ(watch::evaluate(facts).next_ms, noon + day / 60);
}

TEST(NotCollected, EndsWithThePickUp) {
  auto facts = declared("household");
  facts.now_ms = noon + 2 * day;
  facts.batch.set_state(v1::BATCH_IN_TRANSIT);
  EXPECT_EQ(told(facts), "");
}

// Collected on Sunday, 15 June 2025, in China.
TEST(OpenCustody, FiveWorkingDaysWithoutASignature) {
  const auto facts = facts_of(on_the_way());
  const std::int64_t due = watch::evaluate(facts).next_ms;
  EXPECT_GT(due, noon + 5 * day);
  EXPECT_LT(due, noon + 7 * day);
  EXPECT_EQ(told_at(facts, due - 1), "");
  EXPECT_EQ(told_at(facts, due), "notice open-custody");
}

TEST(OpenCustody, CountsAnewFromEachStep) {
  auto facts = facts_of(on_the_way());
  facts.now_ms = noon + 6 * day;
  hand_over(facts, v1::EVENT_STORED, facts.batch.mass_g());
  facts.batch.set_state(v1::BATCH_STORED);
  EXPECT_EQ(told_at(facts, noon + 8 * day), "");
  EXPECT_GE(watch::evaluate(facts).next_ms, noon + 11 * day);
}

TEST(OpenCustody, AChainWhoseTimeRunsFasterHasShorterDays) {
  auto facts = facts_of(on_the_way());
  facts.time_scale = 60;
  EXPECT_EQ(watch::evaluate(facts).next_ms, noon + 5 * day / 60);
}

BatchFacts must_carry_one(bool hazardous) {
  auto facts = facts_of(on_the_way());
  facts.custody.tracker_required = true;
  facts.custody.hazardous = hazardous;
  facts.now_ms = noon + 10 * minute;
  return facts;
}

TEST(NoDevice, ALoadThatLeftWithoutATracker) {
  EXPECT_EQ(told(must_carry_one(false)), "notice no-device");
  EXPECT_EQ(told(must_carry_one(true)), "serious no-device");
  EXPECT_EQ(told_at(must_carry_one(false), noon + 9 * minute), "");
  auto free = must_carry_one(true);
  free.custody.tracker_required = false;
  EXPECT_EQ(told(free), "");
}

TEST(NoDevice, ATrackerTakenOffOnTheWayHasAnHourToCome) {
  auto facts = must_carry_one(true);
  add_tracker(facts, 1, noon - hour).bound.back().to_ms = noon + hour;
  facts.now_ms = noon + 2 * hour - 1;
  EXPECT_EQ(told(facts), "");
  EXPECT_EQ(watch::evaluate(facts).next_ms, noon + 2 * hour);
  facts.now_ms = noon + 2 * hour;
  EXPECT_EQ(told(facts), "serious no-device");
  EXPECT_EQ(watch::evaluate(facts).alerts.front().sentence, "alert.no_device.taken_off");
  facts.batch.mutable_journey()->mutable_claim()->set_made_ms(noon + 3 * hour);
  EXPECT_EQ(told(facts), "") << "it has come to where it is handed over";
}

TEST(NoDevice, EndsWhenOneIsBound) {
  auto facts = must_carry_one(true);
  add_tracker(facts, 1, noon + 5 * minute);
  EXPECT_EQ(told(facts), "");
}

BatchFacts delivered(std::int64_t treat_within_ms) {
  auto facts = facts_of(on_the_way());
  facts.batch.set_state(v1::BATCH_DELIVERED);
  facts.batch.set_delivered_ms(noon);
  facts.custody.treat_within_ms = treat_within_ms;
  return facts;
}

TEST(LateTreatment, TheChainSaysWhenTheKindHasAPeriod) {
  auto facts = delivered(2 * day);
  auto& open = *facts.batch.add_deadlines();
  open.set_kind(v1::DEADLINE_TREAT_BY);
  open.set_due_ms(noon + 2 * day);
  EXPECT_EQ(watch::evaluate(facts).next_ms, watch::never);
  EXPECT_EQ(told_at(facts, noon + 3 * day), "");  // the chain has not come to it yet
  facts.batch.clear_deadlines();
  facts.custody.treatment_late_ms = noon + 2 * day + 5'000;
  facts.now_ms = facts.custody.treatment_late_ms;
  EXPECT_EQ(told(facts), "notice late-treatment");
  EXPECT_EQ(watch::evaluate(facts).alerts.front().certainty, watch::Certainty::recorded);
  facts.batch.set_state(v1::BATCH_TREATED);
  EXPECT_EQ(told(facts), "");
}

TEST(LateTreatment, AKindWithoutAPeriodHasTheRules) {
  const auto facts = delivered(0);
  EXPECT_EQ(told_at(facts, noon + 30 * day - 1), "");
  EXPECT_EQ(told_at(facts, noon + 30 * day), "notice late-treatment");
  auto household = facts;
  household.custody.family = "household";
  EXPECT_EQ(told_at(household, noon + 7 * day), "notice late-treatment");
}

TEST(OverPermit, FiresWhenThePermitEndsOnTheWay) {
  auto facts = facts_of(on_the_way());
  facts.custody.permit = {v1::PERMIT_CARRY, true, 0, noon + 2 * hour};
  EXPECT_EQ(watch::evaluate(facts).next_ms, noon + 2 * hour);
  EXPECT_EQ(told(facts), "");
  facts.custody.permit = {v1::PERMIT_CARRY, false, noon + 2 * hour, 0};
  EXPECT_EQ(told_at(facts, noon + 2 * hour), "serious over-permit");
  facts.custody.permit = {};
  EXPECT_EQ(told(facts), "");
}

TEST(Claims, OneAnAlertAndTheSentenceDecides) {
  EXPECT_EQ(watch::claim_of(watch::evaluate(must_carry_one(true)).alerts.front()),
            watch::Claim::device_fault);
  auto heavier = facts_of(on_the_way());
  hand_over(heavier, v1::EVENT_STORED, 9'500'000);
  EXPECT_EQ(watch::claim_of(watch::evaluate(heavier).alerts.front()), watch::Claim::paperwork);
  auto late = overdue_load();
  EXPECT_EQ(watch::claim_of(watch::evaluate(facts_of(late)).alerts.front()), watch::Claim::not_arrived);
  track(late, noon - 20 * minute, noon, -40'000);
  track(late, noon + 4 * hour, late.now_ms, 0);
  EXPECT_EQ(watch::claim_of(watch::evaluate(facts_of(late)).alerts.front()), watch::Claim::signature_missing);
}

// What was signed refers to hashes: facts that only new rules read must not change those of the others.
TEST(Inputs, OfARuleCoverWhatItReadsAndNothingElse) {
  const auto facts = facts_of(overdue_load());
  auto more = facts;
  more.custody.family = "household";
  more.custody.permit = {v1::PERMIT_CARRY, true, 0, noon + 100 * day};
  const auto before = watch::evaluate(facts).alerts.front();
  const auto after = watch::evaluate(more).alerts.front();
  EXPECT_EQ(before.rule, "overdue");
  EXPECT_EQ(before.inputs_hash, after.inputs_hash);
  auto uncarried = must_carry_one(true);
  const auto first = watch::evaluate(uncarried).alerts.front();
  uncarried.custody.family = "household";
  EXPECT_NE(first.inputs_hash, watch::evaluate(uncarried).alerts.front().inputs_hash);
}

}  // namespace
}  // namespace wastewatch::test
