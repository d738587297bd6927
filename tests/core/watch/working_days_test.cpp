#include "watch/working_days.h"

#include <gtest/gtest.h>

#include <chrono>

namespace wastewatch::test {
namespace {

constexpr std::int64_t china = 480;

// So many hours after midnight in China.
std::int64_t local(int y, unsigned m, unsigned d, int hours) {
  using namespace std::chrono;
  const year_month_day date{std::chrono::year(y), std::chrono::month(m), std::chrono::day(d)};
  return milliseconds(sys_days(date).time_since_epoch() + std::chrono::hours(hours - 8)).count();
}
std::int64_t noon_of(int y, unsigned m, unsigned d) { return local(y, m, d, 12); }
// The midnight that ends a day.
std::int64_t end_of(int y, unsigned m, unsigned d) { return local(y, m, d, 24); }

TEST(WorkingDays, TheDayItselfDoesNotCountAndWeekendsAreFree) {
  EXPECT_EQ(watch::after_working_days(noon_of(2026, 3, 2), 5, china), end_of(2026, 3, 9));  // a Monday
  EXPECT_EQ(watch::after_working_days(noon_of(2026, 3, 6), 1, china), end_of(2026, 3, 9));  // a Friday
  EXPECT_EQ(watch::after_working_days(noon_of(2026, 3, 7), 1, china), end_of(2026, 3, 9));  // a Saturday
}

TEST(WorkingDays, ADayIsThatOfTheChainsZone) {
  const std::int64_t late = end_of(2026, 3, 2) - 1;
  EXPECT_EQ(watch::after_working_days(late, 1, china), end_of(2026, 3, 3));
  EXPECT_EQ(watch::after_working_days(late + 1, 1, china), end_of(2026, 3, 4));
}

TEST(WorkingDays, PublicHolidaysAreFreeAndWeekendsWorkedForThemAreNot) {
  // National Day 2026: 1 to 7 October; Saturday the 10th is worked.
  EXPECT_EQ(watch::after_working_days(noon_of(2026, 9, 30), 3, china), end_of(2026, 10, 10));
  // Spring Festival 2026: 15 to 23 February; Saturday the 28th is worked.
  EXPECT_EQ(watch::after_working_days(noon_of(2026, 2, 13), 6, china), end_of(2026, 2, 28));
}

TEST(WorkingDays, BeyondTheTableOnlyWeekendsAreFree) {
  EXPECT_EQ(watch::after_working_days(noon_of(2031, 9, 30), 1, china), end_of(2031, 10, 1));
}

}  // namespace
}  // namespace wastewatch::test
