#include "evaluate/statistics.h"

#include <gtest/gtest.h>

namespace wastewatch::test {
namespace {

using namespace evaluate;

// As R's prop.test(hits, of, correct = FALSE) gives them.
TEST(Wilson, gives_the_published_intervals) {
  struct Case {
    Share share;
    Interval expected;
  };
  const Case cases[] = {{{8, 10}, {0.4902, 0.9433}},
                        {{0, 10}, {0.0, 0.2775}},
                        {{10, 10}, {0.7225, 1.0}},
                        {{50, 100}, {0.4038, 0.5962}},
                        {{1, 4'000}, {0.0000441, 0.001415}}};
  for (const auto& [share, expected] : cases) {
    const auto interval = wilson(share);
    EXPECT_NEAR(interval.low, expected.low, 0.0001) << share.hits << " of " << share.of;
    EXPECT_NEAR(interval.high, expected.high, 0.0001) << share.hits << " of " << share.of;
  }
}

TEST(Wilson, says_nothing_about_nothing) {
  const auto none = estimate({0, 0});
  EXPECT_FALSE(none.value);
  EXPECT_EQ(none.interval.low, 0);
  EXPECT_EQ(none.interval.high, 1);
}

TEST(F1, is_the_harmonic_mean_of_precision_and_recall) {
  // precision 8 of 12, recall 8 of 10
  const auto out = f1(8, 4, 2);
  ASSERT_TRUE(out.value);
  EXPECT_NEAR(*out.value, 2 * (8.0 / 12) * (8.0 / 10) / (8.0 / 12 + 8.0 / 10), 1e-12);
  EXPECT_LT(out.interval.low, *out.value);
  EXPECT_GT(out.interval.high, *out.value);
  EXPECT_FALSE(f1(0, 0, 0).value);
  EXPECT_EQ(*f1(5, 0, 0).value, 1);
  EXPECT_EQ(*f1(0, 3, 2).value, 0);
}

TEST(Mean, weighs_kinds_equally_however_often_they_occur) {
  const Share shares[] = {{10, 10}, {0, 1'000}, {0, 0}};
  const auto out = mean(shares);
  ASSERT_TRUE(out.value);
  EXPECT_DOUBLE_EQ(*out.value, 0.5);
  EXPECT_LT(out.interval.low, 0.5);
  EXPECT_GT(out.interval.high, 0.5);
  EXPECT_LT(out.interval.high, 0.51);
  EXPECT_FALSE(mean({}).value);
}

TEST(Mean, of_one_share_is_that_share_with_its_interval) {
  const Share shares[] = {{8, 10}};
  const auto out = mean(shares);
  EXPECT_NEAR(out.interval.low, wilson({8, 10}).low, 1e-12);
  EXPECT_NEAR(out.interval.high, wilson({8, 10}).high, 1e-12);
}

TEST(Quantiles, are_values_that_occurred) {
  EXPECT_EQ(quantiles({}), (Quantiles{0, 0, 0}));
  EXPECT_EQ(quantiles({7}), (Quantiles{1, 7, 7}));
  EXPECT_EQ(quantiles({4, 1, 3, 2}), (Quantiles{4, 2, 4}));
  EXPECT_EQ(quantiles({10, 20, 30, 40, 50, 60, 70, 80, 90, 100}), (Quantiles{10, 50, 90}));
  EXPECT_EQ(quantiles({-5, 5, -1}), (Quantiles{3, -1, 5}));
}

}  // namespace
}  // namespace wastewatch::test
