#include "words/format.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <limits>

namespace wastewatch::test {
namespace {

using words::Language;
using words::Unit;

constexpr std::int64_t minute = 60'000;
constexpr std::int64_t hour = 60 * minute;
constexpr std::int64_t day = 24 * hour;

struct Form {
  std::int64_t value;
  const char* en;
  const char* zh;
};

TEST(Mass, is_exact_in_kilograms_below_a_tonne_and_in_tonnes_from_there) {
  for (const Form& form :
       {Form{0, "0 kg", "0 千克"}, Form{40, "0.04 kg", "0.04 千克"}, Form{3'000, "3 kg", "3 千克"},
        Form{104'900, "104.9 kg", "104.9 千克"}, Form{995'000, "995 kg", "995 千克"},
        Form{999'999, "999.999 kg", "999.999 千克"}, Form{1'000'000, "1.00 t", "1.00 吨"},
        Form{8'200'000, "8.20 t", "8.20 吨"}, Form{8'205'001, "8.205001 t", "8.205001 吨"},
        Form{1'234'567'890'000, "1,234,567.89 t", "1,234,567.89 吨"},
        Form{-8'200'000, "−8.20 t", "−8.20 吨"}}) {
    EXPECT_EQ(words::mass(form.value, Language::english), form.en);
    EXPECT_EQ(words::mass(form.value, Language::chinese), form.zh);
  }
}

RC_GTEST_PROP(Mass, of_two_that_differ_never_reads_the_same, (std::int64_t a, std::int64_t b)) {
  RC_PRE(a != b);
  RC_ASSERT(words::mass(a, Language::english) != words::mass(b, Language::english));
}

TEST(Mass, differences_carry_their_sign) {
  EXPECT_EQ(words::mass_difference(40'000, Language::english), "+40 kg");
  EXPECT_EQ(words::mass_difference(-40, Language::english), "−0.04 kg");
  EXPECT_EQ(words::mass_difference(0, Language::english), "0 kg");
}

TEST(Mass, ticks_of_an_axis_share_a_unit) {
  EXPECT_EQ(words::mass_tick(300'000, 1'200'000, Language::english), "0.3 t");
  EXPECT_EQ(words::mass_tick(8'000'000, 8'000'000, Language::english), "8 t");
  EXPECT_EQ(words::mass_tick(800, 3'200, Language::chinese), "0.8 千克");
}

TEST(Distance, goes_from_metres_to_kilometres_where_rounding_does) {
  for (const auto& [metres, text] : {std::pair{0.0, "0 m"},
                                     {320.0, "320 m"},
                                     {999.4, "999 m"},
                                     {999.6, "1 km"},
                                     {5'000.0, "5 km"},
                                     {9'449.0, "9.4 km"},
                                     {9'450.0, "9.5 km"},
                                     {99'960.0, "100 km"},
                                     {12'901'800.0, "12,902 km"},
                                     {-850.0, "−850 m"}}) {
    EXPECT_EQ(words::distance(metres, Language::english), text);
  }
  EXPECT_EQ(words::distance(9'450, Language::chinese), "9.5 公里");
  EXPECT_EQ(words::distance(std::numeric_limits<double>::quiet_NaN(), Language::english), "");
  EXPECT_EQ(words::distance(std::numeric_limits<double>::max(), Language::english), "");
}

TEST(Duration, shows_the_two_largest_units_and_rounds_down) {
  for (const Form& form :
       {Form{0, "0 s", "0 秒"}, Form{59'999, "59 s", "59 秒"}, Form{55 * minute, "55 min", "55 分钟"},
        Form{5 * hour + 12 * minute, "5 h 12 min", "5 小时 12 分"}, Form{2 * hour, "2 h", "2 小时"},
        Form{day, "1 d", "1 天"}, Form{day + 3 * hour + 59 * minute, "1 d 3 h", "1 天 3 小时"},
        Form{-5 * minute, "5 min", "5 分钟"}}) {
    EXPECT_EQ(words::duration(form.value, Language::english), form.en);
    EXPECT_EQ(words::duration(form.value, Language::chinese), form.zh);
  }
  EXPECT_FALSE(words::duration(std::numeric_limits<std::int64_t>::min(), Language::english).contains('-'));
  EXPECT_EQ(words::ago(5 * minute, Language::english), "5 min ago");
  EXPECT_EQ(words::ago(5 * minute, Language::chinese), "5 分钟前");
}

TEST(Milliseconds, of_a_short_check_are_not_zero) {
  EXPECT_EQ(words::milliseconds(31'000, Language::english), "0.03 ms");
  EXPECT_EQ(words::milliseconds(31'460'000, Language::chinese), "31.5 毫秒");
  EXPECT_EQ(words::milliseconds(10'000, Language::english), "0.01 ms");
  for (const std::int64_t span_ns : {0, 1, 400, 9'999}) {
    EXPECT_EQ(words::milliseconds(span_ns, Language::english), "under 0.01 ms");
    EXPECT_EQ(words::milliseconds(span_ns, Language::chinese), "不到 0.01 毫秒");
  }
}

TEST(Percent, is_exact) {
  EXPECT_EQ(words::percent(1'400), "14%");
  EXPECT_EQ(words::percent(50), "0.5%");
  EXPECT_EQ(words::percent(1), "0.01%");
  EXPECT_EQ(words::with_unit(1'500, Unit::permille, Language::english), "150%");
}

TEST(Judged, never_reads_like_the_limit_it_has_passed) {
  const auto text = [](std::int64_t value, std::int64_t limit, Unit unit) {
    return words::judged(value, limit, unit, Language::english);
  };
  EXPECT_EQ(text(1'504, 1'500, Unit::distance_m), "1,504 m");
  EXPECT_EQ(text(1'604, 1'500, Unit::distance_m), "1.6 km");
  EXPECT_EQ(text(1'500, 1'500, Unit::distance_m), "1,500 m") << "as the limit is written";
  EXPECT_EQ(text(30 * minute + 1'000, 30 * minute, Unit::duration_ms), "30 min 1 s");
  EXPECT_EQ(text(day + 5, day, Unit::duration_ms), "1 d 5 ms");
  EXPECT_EQ(words::limit(30 * minute, Unit::duration_ms, Language::chinese), "30 分钟");
}

TEST(Judged, periods_take_two_units_at_most_and_say_on_which_side_of_the_limit_they_are) {
  const std::int64_t odd = 3 * hour + 24 * minute + 32'497;
  const auto text = [](std::int64_t value, std::int64_t limit, Language language) {
    return words::judged(value, limit, Unit::duration_ms, language);
  };
  EXPECT_EQ(words::limit(odd, Unit::duration_ms, Language::english), "3 h 24 min");
  EXPECT_EQ(words::limit(odd, Unit::since_ms, Language::english), "3 h 24 min");
  EXPECT_EQ(text(odd, 3 * hour + 24 * minute, Language::english), "just over 3 h 24 min");
  EXPECT_EQ(text(odd, 3 * hour + 24 * minute, Language::chinese), "略超过 3 小时 24 分");
  EXPECT_EQ(text(3 * hour + 24 * minute, odd, Language::english), "just under 3 h 24 min");
  EXPECT_EQ(text(odd, odd, Language::english), "3 h 24 min");
  EXPECT_EQ(text(odd, 3 * hour, Language::english), "3 h 24 min");
  EXPECT_EQ(text(odd + 5, odd, Language::english), "just over 3 h 24 min");
}

TEST(Signs, are_the_minus_sign_in_texts_for_people) {
  const std::int64_t value = -1'234'567;
  for (const auto unit : {Unit::count, Unit::mass_g, Unit::duration_ms, Unit::distance_m, Unit::permille}) {
    for (const auto& text :
         {words::with_unit(value, unit, Language::english), words::limit(value, unit, Language::english)}) {
      EXPECT_TRUE(text.starts_with("−")) << text;
      EXPECT_FALSE(text.contains('-')) << text;
    }
  }
  EXPECT_EQ(words::position(-338'570'000, -1'512'150'000), "−33.8570, −151.2150");
  EXPECT_EQ(words::percent(-50), "−0.5%");
}

RC_GTEST_PROP(Judged, differs_where_the_values_do, (std::int32_t a, std::int32_t b)) {
  for (const auto unit : {Unit::mass_g, Unit::duration_ms, Unit::distance_m, Unit::permille, Unit::count}) {
    for (const auto language : words::languages()) {
      RC_ASSERT(a == b || words::judged(a, b, unit, language) != words::limit(b, unit, language));
    }
  }
}

TEST(Dates, are_those_of_the_zone_and_stay_within_four_digits) {
  const std::int64_t at = 1'795'726'205'000;  // 2026-11-26 20:50:05 UTC
  EXPECT_EQ(words::date_time(at, 0), "2026-11-26 20:50:05");
  EXPECT_EQ(words::date_time(at, 8 * 3600), "2026-11-27 04:50:05");
  EXPECT_EQ(words::clock(at, 8 * 3600), "04:50");
  EXPECT_EQ(words::date_in_sentence(at, 8 * 3600, Language::chinese), "2026年11月27日 04:50");
  EXPECT_EQ(words::date_in_sentence(at, 8 * 3600, Language::english), "2026-11-27 04:50");
  EXPECT_EQ(words::date(-1, 0), "1969-12-31");
  EXPECT_EQ(words::date(std::numeric_limits<std::int64_t>::max(), 3600), "9999-12-31");
  EXPECT_EQ(words::date(std::numeric_limits<std::int64_t>::min(), -3600), "0001-01-01");
}

}  // namespace
}  // namespace wastewatch::test
