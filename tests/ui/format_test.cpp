#include "ui/format/format.h"

#include <gtest/gtest.h>

namespace wastewatch::ui {
namespace {

TEST(FormatTime, WritesDateAndTimeInTheGivenZone) {
  const qint64 at = 1'718'178'005'000;  // 2024-06-12 07:40:05 UTC
  EXPECT_EQ(format::date_time(at, QTimeZone::utc()), "2024-06-12 07:40:05");
  EXPECT_EQ(format::clock(at, QTimeZone::fromSecondsAheadOfUtc(8 * 3600)), "15:40");
}

TEST(FormatId, KeepsEightAndSixOfLongIdentifiersOnly) {
  EXPECT_EQ(format::short_id("WZ-240612-0412"), "WZ-240612-0412");
  EXPECT_EQ(format::short_id("3FA9C1D2E4B5F6071829"), QString::fromUtf8("3FA9C1D2…071829"));
}

TEST(FormatHash, GroupsByEightWithFourGroupsALine) {
  EXPECT_EQ(format::grouped(QString(40, 'a')), "aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa\naaaaaaaa");
  EXPECT_EQ(format::grouped(""), "");
}

TEST(FormatUnits, AreThoseOfTheTongue) {
  EXPECT_EQ(format::mass(8'200'000, Tongue::english), "8.20 t");
  EXPECT_EQ(format::mass(8'200'000, Tongue::chinese), QString::fromUtf8("8.20 吨"));
}

}  // namespace
}  // namespace wastewatch::ui
