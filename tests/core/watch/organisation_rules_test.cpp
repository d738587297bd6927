// Rules about organisations: what their trackers and scales say together.
#include <gtest/gtest.h>

#include "core/watch/facts_builder.h"
#include "watch/facts_encoding.h"
#include "watch/organisation_facts.h"
#include "watch/rule_table.h"
#include "watch/sentences.h"

namespace wastewatch::test {
namespace {

watch::OrganisationFacts a_keeper(std::int64_t trackers_at_loads) {
  watch::OrganisationFacts out;
  out.chain_id = "watch-test";
  out.height = 1'000;
  out.now_ms = noon;
  out.organisation.data.fill(9);
  out.trackers_at_loads = trackers_at_loads;
  return out;
}

// So many, one after another, the first heard so long ago.
void fall_silent(watch::OrganisationFacts& facts, int count, std::int64_t first_ago_ms,
                 std::int64_t apart_ms) {
  for (int i = 0; i < count; ++i) {
    watch::SilentTracker tracker;
    tracker.device.data.fill(static_cast<std::uint8_t>(facts.silent.size() + 1));
    tracker.heard_ms = facts.now_ms - first_ago_ms + i * apart_ms;
    tracker.silent_ms = tracker.heard_ms + 15 * minute + 1;
    facts.silent.push_back(tracker);
  }
}

struct Silence {
  const char* name;
  int trackers_at_loads;
  int silent;
  std::int64_t apart_ms;
  const char* told;
};

class SilentTogether : public testing::TestWithParam<Silence> {};

TEST_P(SilentTogether, AreAnOutageWhenTheyAreManyAndTheirShareIsLarge) {
  auto facts = a_keeper(GetParam().trackers_at_loads);
  fall_silent(facts, GetParam().silent, hour, GetParam().apart_ms);
  EXPECT_EQ(told(watch::evaluate(facts)), GetParam().told);
}

INSTANTIATE_TEST_SUITE_P(Table, SilentTogether,
                         testing::Values(Silence{"four_of_four", 4, 4, minute, ""},
                                         Silence{"five_of_five", 5, 5, minute, "serious feed-outage"},
                                         Silence{"five_of_sixteen", 16, 5, minute, "serious feed-outage"},
                                         Silence{"five_of_seventeen", 17, 5, minute, ""},
                                         Silence{"five_in_ten_minutes", 5, 5, 150'000, "serious feed-outage"},
                                         Silence{"five_in_more", 5, 5, 150'001, ""}),
                         [](const auto& info) { return std::string(info.param.name); });

TEST(FeedOutage, CountsTheNewestOfTheLargestGroups) {
  auto facts = a_keeper(10);
  fall_silent(facts, 5, 6 * hour, minute);
  fall_silent(facts, 6, hour, minute);
  const auto found = watch::evaluate(facts);
  ASSERT_EQ(told(found), "serious feed-outage");
  const auto& alert = found.alerts.front();
  EXPECT_EQ(alert.number("count"), 6);
  EXPECT_EQ(alert.since_ms, noon - hour);
  EXPECT_EQ(alert.responsible, facts.organisation);
  EXPECT_TRUE(alert.batch.is_zero());
  EXPECT_EQ(alert.subject, watch::subject_of(facts.organisation));
  EXPECT_EQ(watch::claim_of(alert), watch::Claim::device_fault);
  EXPECT_TRUE(watch::sentence(alert, watch::Language::english).starts_with("6 trackers"));
}

TEST(FeedOutage, IsLookedAtAgainWhenTheFirstTrackerNoLongerCounts) {
  auto facts = a_keeper(100);
  fall_silent(facts, 5, hour, minute);
  const auto found = watch::evaluate(facts);
  EXPECT_TRUE(found.alerts.empty());
  EXPECT_EQ(found.next_ms, facts.silent.front().silent_ms + day);
  EXPECT_EQ(found.fixes_until_ms, found.next_ms);  // until then the share may change with every binding
}

TEST(FeedOutage, HasInputsOfItsOwn) {
  auto facts = a_keeper(5);
  fall_silent(facts, 5, hour, minute);
  const auto hash = watch::evaluate(facts).alerts.front().inputs_hash;
  ++facts.trackers_at_loads;
  EXPECT_NE(watch::evaluate(facts).alerts.front().inputs_hash, hash);
}

// So many times the same mass, a day apart, the newest now; beside it so many receipts of so many masses.
watch::RepeatedMass repeated(std::int64_t mass_g, int times, std::int64_t others = 0,
                             std::int64_t other_masses = 0) {
  watch::RepeatedMass out;
  out.mass_g = mass_g;
  out.others = others;
  out.other_masses = other_masses;
  for (int i = times; i-- > 0;) out.weighings.push_back({batch_id(), noon - i * day});
  out.oldest_ms = out.weighings.front().time_ms;
  return out;
}

struct MassCase {
  const char* name;
  watch::RepeatedMass mass;
  const char* told;
};

class SameMasses : public testing::TestWithParam<MassCase> {};

TEST_P(SameMasses, AreToldWhenTheyAreManyAndStandOut) {
  auto facts = a_keeper(0);
  facts.repeated = {GetParam().mass};
  EXPECT_EQ(told(watch::evaluate(facts)), GetParam().told);
}

constexpr const char* told_once = "notice repeated-weights";
INSTANTIATE_TEST_SUITE_P(
    Table, SameMasses,
    testing::Values(MassCase{"four", repeated(8'200'000, 4), ""},
                    MassCase{"five", repeated(8'200'000, 5), told_once},
                    MassCase{"light", repeated(999'000, 9), ""},
                    MassCase{"one_of_each_beside", repeated(8'200'000, 5, 40, 40), told_once},
                    MassCase{"steps_of_a_scale", repeated(8'200'000, 6, 24, 10), ""},
                    MassCase{"above_the_steps", repeated(8'200'000, 12, 24, 10), told_once}),
    [](const auto& info) { return std::string(info.param.name); });

TEST(RepeatedWeights, NamesTheMostFrequentMassAndIsPaperwork) {
  auto facts = a_keeper(0);
  facts.repeated = {repeated(8'200'000, 6), repeated(9'100'000, 7), repeated(9'900'000, 7)};
  const auto found = watch::evaluate(facts);
  ASSERT_EQ(told(found), told_once);
  const auto& alert = found.alerts.front();
  EXPECT_EQ(alert.number("mass"), 9'100'000);
  EXPECT_EQ(alert.number("count"), 7);
  EXPECT_EQ(alert.since_ms, noon - 6 * day);
  EXPECT_EQ(watch::claim_of(alert), watch::Claim::paperwork);
  EXPECT_EQ(found.next_ms, noon - 6 * day + 30 * day);  // when the first receipt counts no more
}

TEST(RepeatedWeights, AndAnOutageHaveInputsOfTheirOwn) {
  auto facts = a_keeper(5);
  fall_silent(facts, 5, hour, minute);
  facts.repeated = {repeated(8'200'000, 5)};
  const auto before = watch::evaluate(facts);
  ASSERT_EQ(told(before), "serious feed-outage, notice repeated-weights");
  facts.repeated.front().others = 1;
  facts.repeated.front().other_masses = 1;
  const auto after = watch::evaluate(facts);
  EXPECT_EQ(after.alerts[0].inputs_hash, before.alerts[0].inputs_hash);
  EXPECT_NE(after.alerts[1].inputs_hash, before.alerts[1].inputs_hash);
}

}  // namespace
}  // namespace wastewatch::test
