#include "ui/records/time_folds.h"

#include <gtest/gtest.h>

namespace wastewatch::ui {
namespace {

constexpr double hour = 3'600'000;

LaneEvent at(double from_h, double to_h = -1, const char* kind = "block") {
  LaneEvent out;
  out.kind = QLatin1String(kind);
  out.from_ms = from_h * hour;
  out.to_ms = (to_h < 0 ? from_h : to_h) * hour;
  return out;
}

TEST(TimeFolds, TheFirstHoursKeepTheirRoomAfterThreeDays) {
  const auto folds = folds_of({at(0), at(1), at(2), at(72)}, 0, 73 * hour);
  ASSERT_EQ(folds.size(), 1);
  EXPECT_EQ(folds.front().from_ms, 2.5 * hour);
  EXPECT_EQ(folds.front().to_ms, 71.5 * hour);
  EXPECT_LT(folds.front().shown_ms, hour);
  EXPECT_GT(folds.front().shown_ms, 0);
}

TEST(TimeFolds, ADayWithEventsIsNotFolded) {
  EXPECT_TRUE(folds_of({at(0), at(5), at(10)}, 0, 11 * hour).isEmpty());
  EXPECT_TRUE(folds_of({}, 0, 5 * hour).isEmpty());
}

TEST(TimeFolds, ReadingsThatGoOnForDaysAreNoEvents) {
  const auto folds = folds_of({at(0), at(1), at(1, 72, "heard"), at(71)}, 0, 72 * hour);
  ASSERT_EQ(folds.size(), 1);
  EXPECT_EQ(folds.front().to_ms, 70.5 * hour);
}

TEST(TimeFolds, TheLongestAreKeptInOrderOfTime) {
  QList<LaneEvent> events;
  for (const double day : {0, 1, 3, 4, 7, 8, 12}) events << at(24 * day);
  const auto folds = folds_of(events, 0, 12 * 24 * hour);
  ASSERT_EQ(folds.size(), max_folds);
  for (qsizetype i = 1; i < max_folds; ++i) EXPECT_GT(folds[i].from_ms, folds[i - 1].to_ms);
  EXPECT_EQ(folds.back().to_ms, (12 * 24 - 0.5) * hour);
}

}  // namespace
}  // namespace wastewatch::ui
