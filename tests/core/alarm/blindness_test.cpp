// The alarm says when it cannot see, once, after a while, and when it sees again.
#include "alarm/blindness.h"

#include <gtest/gtest.h>

namespace wastewatch::alarm {
namespace {

using index::FollowPhase;

constexpr std::int64_t grace = 120'000;

Sight sees() { return {FollowPhase::following, 10, 10}; }
Sight with(FollowPhase phase) { return {phase, 10, 10}; }

TEST(Blindness, IsNoneWhileFollowing) {
  Blindness blindness;
  for (std::int64_t now = 0; now < 10 * grace; now += grace / 4) EXPECT_FALSE(blindness.look(sees(), now));
  EXPECT_FALSE(blindness.look({FollowPhase::following, 11, 10}, 11 * grace)) << "the feed is on its way";
}

TEST(Blindness, IsToldOnceAfterTheGraceWithItsReason) {
  for (const auto phase : {FollowPhase::halted, FollowPhase::unreachable, FollowPhase::diverged,
                           FollowPhase::mismatch, FollowPhase::quiet, FollowPhase::catching_up}) {
    Blindness blindness;
    EXPECT_FALSE(blindness.look(with(phase), 0));
    EXPECT_FALSE(blindness.look(with(phase), grace - 1));
    EXPECT_EQ(blindness.look(with(phase), grace),
              (Blindness::News{true, std::string(index::phase_name(phase))}));
    EXPECT_FALSE(blindness.look(with(phase), 2 * grace));
    EXPECT_EQ(blindness.look(sees(), 3 * grace), Blindness::News{});
    EXPECT_FALSE(blindness.look(sees(), 4 * grace));
  }
}

TEST(Blindness, IsNotToldWhenItPasses) {
  Blindness blindness;
  EXPECT_FALSE(blindness.look(with(FollowPhase::unreachable), 0));
  EXPECT_FALSE(blindness.look(sees(), grace - 1));
  EXPECT_FALSE(blindness.look(with(FollowPhase::unreachable), grace));
  EXPECT_FALSE(blindness.look(with(FollowPhase::unreachable), 2 * grace - 1));
}

TEST(Blindness, CountsRulesThatNoLongerRun) {
  Blindness blindness(std::chrono::milliseconds(0));
  EXPECT_EQ(blindness.look({FollowPhase::following, 12, 10}, 1), (Blindness::News{true, "alerts_stopped"}));
}

}  // namespace
}  // namespace wastewatch::alarm
