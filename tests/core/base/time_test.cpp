#include "base/time.h"

#include <gtest/gtest.h>

#include <limits>

namespace wastewatch {
namespace {

TEST(Rfc3339, RoundTripsWithAndWithoutFraction) {
  for (const char* text : {"0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "2024-02-29T23:59:59.000000001Z",
                           "2024-06-12T07:40:05.12Z", "9999-12-31T23:59:59.999999999Z"}) {
    const auto time = from_rfc3339(text);
    ASSERT_TRUE(time) << text;
    EXPECT_EQ(to_rfc3339(*time), text);
  }
  EXPECT_EQ(from_rfc3339("0001-01-01T00:00:00Z"), Timestamp::go_zero());
}

TEST(Rfc3339, RefusesWhatIsNotATime) {
  for (const char* text :
       {"", "2024-06-12", "2024-13-01T00:00:00Z", "2023-02-29T00:00:00Z", "2024-06-12T24:00:00Z",
        "2024-06-12T07:40:05.Z", "2024-06-12T07:40:05.1234567890Z", "2024-06-12T07:40:05+08:00"}) {
    EXPECT_FALSE(from_rfc3339(text)) << text;
  }
}

TEST(Timestamp, MillisecondsRoundDownOnBothSidesOfTheEpoch) {
  EXPECT_EQ(Timestamp::from_ms(-1), (Timestamp{-1, 999'000'000}));
  EXPECT_EQ(Timestamp::from_ms(-1).ms(), -1);
  EXPECT_EQ(Timestamp::from_ms(1'500).ms(), 1'500);
}

TEST(Timestamp, DifferencesSaturateInsteadOfOverflowing) {
  const Timestamp early{std::numeric_limits<std::int64_t>::min(), 0};
  const Timestamp late{std::numeric_limits<std::int64_t>::max(), 0};
  EXPECT_EQ(late.ns_since(early), std::numeric_limits<std::int64_t>::max());
  EXPECT_EQ(early.ns_since(late), std::numeric_limits<std::int64_t>::min());
  EXPECT_EQ((Timestamp{5, 1}).plus_ns(-2).ns_since({4, 0}), 999'999'999);
}

}  // namespace
}  // namespace wastewatch
