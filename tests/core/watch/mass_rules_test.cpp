// Rules about masses, as tables: what was handed over, what was received, and what is said.
#include <gtest/gtest.h>

#include <vector>

#include "core/watch/facts_builder.h"
#include "watch/sentences.h"

namespace wastewatch::test {
namespace {

namespace v1 = ledger::v1;
using watch::BatchFacts;

constexpr std::int64_t declared_g = 8'200'000;

BatchFacts a_load(bool hazardous = false, std::int64_t tolerance_permille = 50) {
  auto facts = facts_of(on_the_way());
  facts.custody.hazardous = hazardous;
  facts.custody.tolerance_permille = tolerance_permille;
  return facts;
}

struct Weighed {
  const char* name;
  bool hazardous;
  std::int64_t tolerance_permille;
  std::vector<std::int64_t> masses_g;  // after each handover
  const char* told;
};

class Masses : public testing::TestWithParam<Weighed> {};

TEST_P(Masses, AreComparedWithTheToleranceOfTheWaste) {
  const auto& row = GetParam();
  auto facts = a_load(row.hazardous, row.tolerance_permille);
  hand_over(facts, v1::EVENT_COLLECTED, declared_g);
  for (const auto mass_g : row.masses_g) hand_over(facts, v1::EVENT_STORED, mass_g);
  EXPECT_EQ(told(facts), row.told);
}

INSTANTIATE_TEST_SUITE_P(
    Table, Masses,
    testing::Values(
        Weighed{"dry_at_the_tolerance", false, 50, {7'790'000}, ""},
        Weighed{"dry_beyond", false, 50, {7'789'999}, "serious weight-difference"},
        Weighed{"dry_heavier", false, 50, {8'700'000}, "serious weight-difference"},
        Weighed{"wet_within", false, 100, {7'400'000}, ""},
        Weighed{"wet_beyond", false, 100, {7'300'000}, "serious weight-difference"},
        Weighed{"hazardous_within", true, 20, {8'040'000}, ""},
        Weighed{"hazardous_beyond", true, 20, {8'030'000}, "serious weight-difference"},
        Weighed{"twice_within_and_in_sum_beyond", false, 50, {7'900'000, 7'600'000}, "serious split-loss"},
        Weighed{"twice_within_and_in_sum_within", false, 50, {8'100'000, 7'900'000}, ""},
        Weighed{"falls_and_comes_back", false, 50, {7'900'000, 8'200'000, 7'900'000}, ""},
        Weighed{
            "one_fall_beyond_is_no_split", false, 50, {7'000'000, 6'800'000}, "serious weight-difference"}),
    [](const auto& info) { return std::string(info.param.name); });

TEST(Masses, ASmallLoadMayDifferByFiftyKilograms) {
  auto facts = a_load(true, 20);
  facts.batch.set_mass_g(400'000);
  hand_over(facts, v1::EVENT_STORED, 350'000);
  EXPECT_EQ(told(facts), "");
  hand_over(facts, v1::EVENT_DELIVERED, 299'000);
  EXPECT_EQ(told(facts), "serious weight-difference");
}

TEST(Masses, AnEstimateIsNoWeighing) {
  auto facts = a_load();
  hand_over(facts, v1::EVENT_COLLECTED, 6'000'000);
  facts.custody.handovers.back().estimated = true;
  EXPECT_EQ(told(facts), "");
  hand_over(facts, v1::EVENT_STORED, 5'800'000);
  hand_over(facts, v1::EVENT_COLLECTED, 5'600'000);
  EXPECT_EQ(told(facts), "serious split-loss");
}

TEST(Masses, TheWeighingAtThePickUpCorrectsWhatWasDeclared) {
  auto facts = a_load();
  hand_over(facts, v1::EVENT_COLLECTED, 5'000'000);
  EXPECT_EQ(told(facts), "");
  hand_over(facts, v1::EVENT_STORED, 4'850'000);
  hand_over(facts, v1::EVENT_COLLECTED, 4'700'000);
  EXPECT_EQ(told(facts), "serious split-loss");
  hand_over(facts, v1::EVENT_DELIVERED, 4'000'000);
  EXPECT_EQ(told(facts), "serious weight-difference");
}

TEST(WeightDifference, NamesBothMassesAndWhoHandedOver) {
  auto facts = a_load();
  hand_over(facts, v1::EVENT_COLLECTED, declared_g);
  hand_over(facts, v1::EVENT_DELIVERED, 7'000'000);
  const auto alert = watch::evaluate(facts).alerts.front();
  EXPECT_EQ(watch::sentence(alert, watch::Language::english),
            "8.20 t were handed over, 7.00 t received: 1.20 t less.");
  EXPECT_EQ(alert.responsible, organisation(2));
  EXPECT_EQ(alert.threshold.value, 50);
}

TEST(WeightDifference, IsKeptForAMonthWhateverComesNext) {
  auto facts = a_load();
  hand_over(facts, v1::EVENT_DELIVERED, 7'000'000);
  facts.batch.set_state(v1::BATCH_TREATED);
  const auto found = watch::evaluate(facts);
  EXPECT_EQ(found.next_ms, facts.now_ms + 30 * day);
  facts.now_ms = found.next_ms - 1;
  EXPECT_EQ(told(facts), "serious weight-difference");
  facts.now_ms = found.next_ms;
  EXPECT_EQ(told(facts), "");
}

watch::Carriage aboard(std::int64_t aboard_g, std::int64_t payload_g, std::uint32_t axles, bool trailer) {
  return {.time_ms = noon,
          .number = 2,
          .carrier = {},
          .aboard_g = aboard_g,
          .payload_g = payload_g,
          .axles = axles,
          .trailer = trailer};
}

struct Loaded {
  const char* name;
  watch::Carriage carriage;
  const char* told;
};

class Vehicles : public testing::TestWithParam<Loaded> {};

TEST_P(Vehicles, CarryWhatTheyMay) {
  auto facts = a_load();
  facts.custody.carriage = GetParam().carriage;
  EXPECT_EQ(told(facts), GetParam().told);
}

constexpr std::int64_t tonne = 1'000'000;
INSTANTIATE_TEST_SUITE_P(
    Table, Vehicles,
    testing::Values(
        Loaded{"payload_and_margin", aboard(21 * tonne, 20 * tonne, 3, false), ""},
        Loaded{"over_payload", aboard(21 * tonne + 1, 20 * tonne, 3, false), "serious implausible-mass"},
        Loaded{"two_axles", aboard(18 * tonne + 1, 0, 2, false), "serious implausible-mass"},
        Loaded{"four_axles", aboard(31 * tonne, 0, 4, false), ""},
        Loaded{"five_axles_as_four", aboard(31 * tonne + 1, 0, 5, false), "serious implausible-mass"},
        Loaded{"train", aboard(49 * tonne, 0, 6, true), ""},
        Loaded{"over_train", aboard(43 * tonne + 1, 0, 5, true), "serious implausible-mass"},
        Loaded{"nothing_known", aboard(90 * tonne, 0, 0, false), ""}, Loaded{"never_collected", {}, ""}),
    [](const auto& info) { return std::string(info.param.name); });

}  // namespace
}  // namespace wastewatch::test
