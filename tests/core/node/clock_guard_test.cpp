// Clocks that jump: no block is dated by them, and the chain goes on by itself once they are right.
#include "node/clock_guard.h"

#include <gtest/gtest.h>

namespace wastewatch::node {
namespace {

using namespace std::chrono_literals;
using Kind = ClockTrouble::Kind;
using std::chrono::milliseconds;

const Timestamp start{1'800'000'000, 0};

class ClockGuardTest : public ::testing::Test {
 protected:
  // What happens `real` after the start, with a clock that is off by `error`.
  std::optional<ClockTrouble> at(milliseconds real, milliseconds error) {
    const auto clock = Timestamp::from_ms(start.ms() + (real + error).count());
    auto trouble = guard.judge(clock, real, last_block);
    if (!trouble) last_block = std::max(last_block, clock);
    return trouble;
  }
  ClockGuard guard;
  Timestamp last_block = start;
};

TEST_F(ClockGuardTest, AnOrdinaryClockIsBelieved) {
  for (auto real = 0ms; real < 2h; real += 7s) ASSERT_FALSE(at(real, 0ms));
}

TEST_F(ClockGuardTest, SmallStepsAreOrdinary) {
  EXPECT_FALSE(at(0s, 0s));
  EXPECT_FALSE(at(1s, 5min)) << "set by a time server";
  EXPECT_FALSE(at(2s, 5min - 9s)) << "set back a little";
}

TEST_F(ClockGuardTest, AJumpThatIsTakenBackLeavesNoBlockBehind) {
  EXPECT_FALSE(at(0s, 0s));
  for (auto real = 1s; real < 5min; real += 1s) {
    const auto trouble = at(real, 24h * 365 * 2);
    ASSERT_TRUE(trouble);
    EXPECT_EQ(trouble->kind, Kind::jumped);
    EXPECT_TRUE(trouble->text().contains("730 days")) << trouble->text();
  }
  EXPECT_FALSE(at(6min, 0s));
  EXPECT_LT(last_block.ms(), start.ms() + milliseconds(1h).count());
}

TEST_F(ClockGuardTest, AJumpThatStaysIsBelievedInTheEnd) {
  EXPECT_FALSE(at(0s, 0s));
  EXPECT_TRUE(at(1s, 24h));
  EXPECT_TRUE(at(9min, 24h));
  EXPECT_FALSE(at(11min, 24h));
  EXPECT_FALSE(at(12min, 24h));
}

TEST_F(ClockGuardTest, AHeldClockThatJumpsAgainDoesNotBeginAnew) {
  EXPECT_FALSE(at(0s, 0s));
  EXPECT_TRUE(at(1s, 24h));
  EXPECT_TRUE(at(5min, 25h));
  EXPECT_FALSE(at(11min, 25h));
}

TEST_F(ClockGuardTest, TheChainWaitsForAClockThatIsBehindItsLastBlock) {
  last_block = Timestamp::from_ms(start.ms() + milliseconds(3h).count());
  const auto trouble = at(0s, 0s);
  ASSERT_TRUE(trouble);
  EXPECT_EQ(trouble->kind, Kind::behind);
  EXPECT_EQ(trouble->until, last_block);
  EXPECT_TRUE(trouble->text().contains("3 hours")) << trouble->text();
  EXPECT_TRUE(at(2h, 0s));
  EXPECT_FALSE(at(3h, 0s));
  EXPECT_FALSE(at(4h, 0s));
}

TEST_F(ClockGuardTest, SleepIsNoJump) {
  EXPECT_FALSE(at(0s, 0s));
  EXPECT_FALSE(at(9h, 0s)) << "the computer slept; both times went on";
}

}  // namespace
}  // namespace wastewatch::node
