#include "index/figures.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace wastewatch::index {
namespace {

TEST(LocalDay, ChangesAtLocalMidnightAlsoBeforeTheEpoch) {
  constexpr std::int64_t china = 480;
  EXPECT_EQ(local_day(0, china), 0);
  EXPECT_EQ(local_day(16LL * 3'600'000 - 1, china), 0);
  EXPECT_EQ(local_day(16LL * 3'600'000, china), 1);
  EXPECT_EQ(local_day(-1, 0), -1);
}

RC_GTEST_PROP(Figures, RoundTripAndCancel, (std::array<std::int32_t, 10> numbers)) {
  Figures figures;
  std::copy(numbers.begin(), numbers.end(), figures.counts.begin());
  RC_ASSERT(decode_figures(encode(figures)) == figures);
}

TEST(DayMass, TakingABatchOutLeavesNothing) {
  ledger::v1::Batch batch;
  batch.set_declared_mass_g(8'200'000);
  batch.set_collected_ms(1'772'380'800'000);
  batch.mutable_flags()->set_overdue(true);
  auto in = day_contribution(batch, 480, 1);
  const auto out = day_contribution(batch, 480, -1);
  ASSERT_TRUE(in && out);
  EXPECT_EQ(in->second.missing_g, 8'200'000);
  in->second += out->second;
  EXPECT_EQ(in->second, DayMass{});
}

RC_GTEST_PROP(DayKey, RoundTripsAndSortsByDay, (std::int32_t a, std::int32_t b)) {
  RC_ASSERT(parse_day_key(day_key("330483", a))->second == a);
  RC_ASSERT((compare(day_key("330483", a), day_key("330483", b)) < 0) == (a < b));
}

TEST(DayKey, DamageIsNotRead) {
  EXPECT_FALSE(parse_day_key({}));
  EXPECT_FALSE(
      parse_day_key(to_bytes("\x06"
                             "3304")));
  EXPECT_FALSE(decode_figures({}));
}

}  // namespace
}  // namespace wastewatch::index
