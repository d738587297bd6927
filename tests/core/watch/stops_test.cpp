#include "watch/stops.h"

#include <gtest/gtest.h>

namespace wastewatch::test {
namespace {

using watch::TrackPoint;
using watch::TrackSpan;

constexpr std::int64_t minute = 60'000;
constexpr std::int32_t lat = 307'000'000;
constexpr std::int32_t lon = 1'205'000'000;
constexpr std::int32_t hundred_metres_north = 9'019;

// One fix a minute; `steps` of a hundred metres between each and the next.
std::vector<TrackPoint> walk(const std::vector<int>& steps) {
  std::vector<TrackPoint> out{{0, lat, lon}};
  for (const int step : steps) {
    const auto& last = out.back();
    out.push_back({last.time_ms + minute, last.lat_e7 + step * hundred_metres_north, lon});
  }
  return out;
}

TEST(Stops, standing_for_three_minutes_is_a_stop) {
  EXPECT_EQ(watch::stops_of(walk({9, 9, 0, 0, 0, 9, 9}), {}),
            (std::vector{TrackSpan{2 * minute, 5 * minute}}));
  EXPECT_TRUE(watch::stops_of(walk({9, 9, 0, 0, 9, 9}), {}).empty());
}

TEST(Stops, a_slow_drift_out_of_the_radius_ends_one) {
  const auto stops = watch::stops_of(walk({1, 1, 0, 1, 1, 1}), {});
  ASSERT_FALSE(stops.empty());
  EXPECT_EQ(stops.front(), (TrackSpan{0, 3 * minute}));
}

TEST(Stops, silence_is_no_standing_still) {
  auto points = walk({0});
  points.push_back({60 * minute, lat, lon});
  points.push_back({61 * minute, lat, lon});
  EXPECT_TRUE(watch::stops_of(points, {}).empty());
  EXPECT_EQ(watch::gaps_of(points, 15 * minute), (std::vector{TrackSpan{minute, 60 * minute}}));
}

TEST(Stops, nothing_comes_of_nothing) {
  EXPECT_TRUE(watch::stops_of({}, {}).empty());
  EXPECT_TRUE(watch::gaps_of({}, minute).empty());
}

}  // namespace
}  // namespace wastewatch::test
