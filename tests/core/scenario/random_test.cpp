#include "scenario/random.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace wastewatch::scenario {
namespace {

TEST(Random, IsTheSameOnEveryMachine) {
  Random random(1);
  EXPECT_EQ(random.next(), 0x910a2dec89025cc1ULL);  // SplitMix64, seed 1
}

TEST(Random, ForksDoNotDependOnDrawsOfTheirParentsSiblings) {
  const Random random(5);
  Random a = random.fork("day", 3);
  Random b = random.fork("day", 3);
  Random c = random.fork("day", 4);
  EXPECT_EQ(a.next(), b.next());
  EXPECT_NE(a.next(), c.next());
}

TEST(Random, NoiseHasTheStatedSpread) {
  Random random(9);
  double squares = 0;
  constexpr int draws = 20'000;
  for (int i = 0; i < draws; ++i) {
    const auto value = static_cast<double>(random.noise(1'000));
    ASSERT_LT(std::abs(value), 4'000);
    squares += value * value;
  }
  EXPECT_NEAR(squares / draws, 1e6, 5e4);
}

}  // namespace
}  // namespace wastewatch::scenario
