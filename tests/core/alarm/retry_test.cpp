#include "alarm/retry.h"

#include <gtest/gtest.h>

namespace wastewatch::alarm {
namespace {

using std::chrono::seconds;

TEST(Retry, IsDueAtOnceWhileAllIsWell) {
  const Retry retry;
  EXPECT_TRUE(retry.is_well());
  EXPECT_TRUE(retry.due(Retry::Time{}));
}

TEST(Retry, WaitsLongerAfterEachFailureUpToAMinute) {
  Retry retry;
  Retry::Time now{};
  for (const int pause : {1, 2, 4, 8, 16, 32, 60, 60}) {
    retry.failed(now);
    EXPECT_FALSE(retry.is_well());
    EXPECT_FALSE(retry.due(now + seconds(pause) - std::chrono::milliseconds(1)));
    now += seconds(pause);
    EXPECT_TRUE(retry.due(now));
  }
  retry.succeeded();
  EXPECT_TRUE(retry.due(now));
  retry.failed(now);
  EXPECT_TRUE(retry.due(now + seconds(1))) << "the pauses begin anew";
}

}  // namespace
}  // namespace wastewatch::alarm
