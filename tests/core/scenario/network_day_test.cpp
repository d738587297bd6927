// The day that ./dev net shows: under way when the network starts, with a load in trouble soon, and nothing
// that the ledger refuses.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

#include "kit/demo/following.h"
#include "scenario/genesis.h"
#include "scenario/world.h"
#include "watch/alerts.h"

namespace wastewatch::scenario {
namespace {

constexpr int soon_s = 150;  // of the three minutes; the rest is for the start
constexpr test::DemoChain::Pace pace{.time_scale = 60, .begin_minute = 600};

class NetworkDay : public ::testing::TestWithParam<std::uint64_t> {};

TEST_P(NetworkDay, HasALoadInTroubleWithinThreeMinutes) {
  test::DemoChain chain(GetParam(), {}, {}, pace);
  test::Following following(chain);
  int second = 0;
  for (bool found = false; !found; ++second) {
    ASSERT_LT(second, soon_s) << "no load in trouble";
    chain.run_second();
    if (second % 10 != 0) continue;
    ASSERT_TRUE(following.follow());
    const auto loads = watch::alerts(following.reader(), {}, 10);
    ASSERT_TRUE(loads) << loads.error().text();
    found = !loads->empty() && loads->front().lead().rule == "claim-contradicted";
  }
  auto codes = chain.result_codes();
  EXPECT_FALSE(codes.empty());
  std::erase(codes, 0U);
  EXPECT_EQ(codes, std::vector<std::uint32_t>{});
}

INSTANTIATE_TEST_SUITE_P(OfEverySeed, NetworkDay, ::testing::Values(1, 2, 7));

TEST(NetworkGenesis, EachValidatorBelongsToAnotherDepartment) {
  const auto state = nlohmann::json::parse(
      genesis_app_state({.time_scale = 60, .validator_keys_hex = {"02aa", "02bb", "02cc", "02dd"}}));
  std::set<std::string> operators;
  for (const auto& validator : state["validators"]) {
    const auto code = validator["organisation"].get<std::string>();
    operators.insert(code);
    const auto company =
        std::ranges::find_if(companies(), [&](const Company& one) { return credit_code(one) == code; });
    ASSERT_NE(company, companies().end());
    EXPECT_EQ(company->kind, Kind::regulator);
  }
  EXPECT_EQ(operators.size(), 4U);
}

}  // namespace
}  // namespace wastewatch::scenario
