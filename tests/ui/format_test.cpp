#include "ui/format/format.h"

#include <gtest/gtest.h>

#include <limits>

namespace wastewatch::ui {
namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

TEST(FormatAge, ShowsTheTwoLargestUnitsAndRoundsDown) {
  struct Case {
    qint64 span;
    const char* en;
    const char* zh;
  };
  for (const Case& c :
       {Case{0, "0 s", "0秒"}, Case{59'999, "59 s", "59秒"}, Case{55 * minute, "55 min", "55分"},
        Case{5 * hour + 12 * minute, "5 h 12 min", "5小时12分"}, Case{2 * hour, "2 h", "2小时"},
        Case{day, "1 d", "1天"}, Case{day + 3 * hour + 59 * minute, "1 d 3 h", "1天3小时"}}) {
    EXPECT_EQ(format::age(c.span, Tongue::en), QString::fromUtf8(c.en));
    EXPECT_EQ(format::age(c.span, Tongue::zh), QString::fromUtf8(c.zh));
  }
}

TEST(FormatAge, WritesNegativeSpansAsTheirAmountWithoutOverflow) {
  EXPECT_EQ(format::age(-5 * minute, Tongue::en), "5 min");
  EXPECT_FALSE(format::age(std::numeric_limits<qint64>::min(), Tongue::en).contains('-'));
}

TEST(FormatAgo, PutsTheWordWhereTheLanguageWantsIt) {
  EXPECT_EQ(format::ago(2 * second, Tongue::en), "2 s ago");
  EXPECT_EQ(format::ago(2 * second, Tongue::zh), QString::fromUtf8("2秒前"));
}

TEST(FormatMass, UsesTonnesFromAHundredKilogramsOn) {
  EXPECT_EQ(format::mass(8'200'000), "8.20 t");
  EXPECT_EQ(format::mass(100'000), "0.10 t");
  EXPECT_EQ(format::mass(85'500), "85.5 kg");
  EXPECT_EQ(format::mass(85'000), "85 kg");
  EXPECT_EQ(format::mass(1'234'567'890'000), "1,234,567.89 t");
  EXPECT_EQ(format::mass(-8'200'000), "-8.20 t");
}

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

TEST(FormatNumbers, WritesCountsDistancesAndPercents) {
  EXPECT_EQ(format::count(12408), "12,408");
  EXPECT_EQ(format::distance(320), "320 m");
  EXPECT_EQ(format::distance(9400), "9.4 km");
  EXPECT_EQ(format::distance(5000), "5 km");
  EXPECT_EQ(format::percent(1400), "14 %");
  EXPECT_EQ(format::percent(50), "0.5 %");
}

}  // namespace
}  // namespace wastewatch::ui
