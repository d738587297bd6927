#include "watch/working_days.h"

#include <algorithm>
#include <array>
#include <chrono>

namespace wastewatch::watch {
namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::milliseconds;
using std::chrono::sys_days;
using std::chrono::sys_time;

constexpr std::int64_t day_of(int y, unsigned m, unsigned d) {
  const std::chrono::year_month_day date{std::chrono::year(y), std::chrono::month(m), std::chrono::day(d)};
  return sys_days(date).time_since_epoch().count();
}

struct DaysOff {
  std::int64_t first = 0;
  std::int64_t last = 0;
};

constexpr std::array days_off = {
    DaysOff{day_of(2025, 1, 1), day_of(2025, 1, 1)},    // New Year
    DaysOff{day_of(2025, 1, 28), day_of(2025, 2, 4)},   // Spring Festival
    DaysOff{day_of(2025, 4, 4), day_of(2025, 4, 6)},    // Qingming
    DaysOff{day_of(2025, 5, 1), day_of(2025, 5, 5)},    // Labour Day
    DaysOff{day_of(2025, 5, 31), day_of(2025, 6, 2)},   // Dragon Boat
    DaysOff{day_of(2025, 10, 1), day_of(2025, 10, 8)},  // National Day and Mid-Autumn
    DaysOff{day_of(2026, 1, 1), day_of(2026, 1, 3)},    // New Year
    DaysOff{day_of(2026, 2, 15), day_of(2026, 2, 23)},  // Spring Festival
    DaysOff{day_of(2026, 4, 4), day_of(2026, 4, 6)},    // Qingming
    DaysOff{day_of(2026, 5, 1), day_of(2026, 5, 5)},    // Labour Day
    DaysOff{day_of(2026, 6, 19), day_of(2026, 6, 21)},  // Dragon Boat
    DaysOff{day_of(2026, 9, 25), day_of(2026, 9, 27)},  // Mid-Autumn
    DaysOff{day_of(2026, 10, 1), day_of(2026, 10, 7)},  // National Day
};

constexpr std::array weekends_worked = {
    day_of(2025, 1, 26),  day_of(2025, 2, 8),  day_of(2025, 4, 27),  day_of(2025, 9, 28),
    day_of(2025, 10, 11), day_of(2026, 1, 4),  day_of(2026, 2, 14),  day_of(2026, 2, 28),
    day_of(2026, 5, 9),   day_of(2026, 9, 20), day_of(2026, 10, 10),
};

bool is_weekend(std::int64_t day) {
  const std::chrono::weekday of{sys_days{days{day}}};
  return of == std::chrono::Saturday || of == std::chrono::Sunday;
}

}  // namespace

bool is_working_day(std::int64_t day) {
  if (std::ranges::contains(weekends_worked, day)) return true;
  const bool off = std::ranges::any_of(
      days_off, [day](const DaysOff& holiday) { return holiday.first <= day && day <= holiday.last; });
  return !off && !is_weekend(day);
}

std::int64_t after_working_days(std::int64_t time_ms, std::int64_t n, std::int64_t utc_offset_minutes) {
  constexpr std::int64_t day_ms = 86'400'000;
  const std::int64_t offset_ms = utc_offset_minutes * 60'000;
  const sys_time<milliseconds> local{milliseconds(time_ms + offset_ms)};
  std::int64_t day = floor<days>(local).time_since_epoch().count();
  for (std::int64_t counted = 0; counted < n;) counted += is_working_day(++day) ? 1 : 0;
  return (day + 1) * day_ms - offset_ms;
}

}  // namespace wastewatch::watch
