#include "track/passages.h"

#include <gtest/gtest.h>

#include "core/track/drive.h"
#include "core/track/fixes.h"
#include "geo/local_plane.h"

namespace wastewatch::test {
namespace {

using track::Here;
using track::Moment;

constexpr geo::Point heap{307'460'000, 1'204'860'000};
constexpr std::int64_t begin_ms = 1'750'000'000'000;

Moment at(std::int64_t second, double east_m, double north_m) {
  return {begin_ms + second * second_ms, geo::LocalPlane(heap).point({east_m, north_m})};
}

Here here() { return {heap, 300, {begin_ms - 1, begin_ms + 86'400'000}}; }

TEST(Passages, a_way_between_two_fixes_counts_where_it_crosses_the_circle) {
  const auto found =
      track::passages_of(track_at(std::vector{at(0, -1'000, 100), at(100, 1'000, 100)}), here());
  ASSERT_EQ(found.size(), 1U);
  EXPECT_TRUE(found[0].between_fixes);
  EXPECT_NEAR(static_cast<double>(found[0].nearest_m), 100, 1);
  EXPECT_NEAR(static_cast<double>(found[0].nearest_ms - begin_ms), 50'000, 100);
  EXPECT_NEAR(static_cast<double>(found[0].span.lasts_ms()), 28'284, 200);  // √(300² − 100²) · 2 at 20 m/s
}

TEST(Passages, nothing_is_drawn_through_a_gap) {
  EXPECT_TRUE(
      track::passages_of(track_at(std::vector{at(0, -1'000, 0), at(3'600, 1'000, 0)}), here()).empty());
}

TEST(Passages, falling_silent_inside_is_marked) {
  const std::vector moments{at(0, -1'000, 0), at(60, 0, 0), at(7'200, 900, 0), at(7'260, 1'500, 0)};
  const auto found = track::passages_of(track_at(moments), here());
  ASSERT_EQ(found.size(), 1U);
  EXPECT_TRUE(found[0].beside_gap);
  EXPECT_FALSE(found[0].between_fixes);
}

TEST(Passages, there_and_back_are_two) {
  const std::vector moments{at(0, -1'000, 0), at(60, 1'000, 0), at(120, 1'500, 0), at(180, 1'000, 0),
                            at(240, -1'000, 0)};
  EXPECT_EQ(track::passages_of(track_at(moments), here()).size(), 2U);
}

TEST(Passages, only_the_period_counts) {
  auto asked = here();
  asked.period = {begin_ms + 600 * second_ms, begin_ms + 700 * second_ms};
  EXPECT_TRUE(track::passages_of(track_at(std::vector{at(0, -1'000, 0), at(100, 1'000, 0)}), asked).empty());
}

TEST(Passages, faulty_places_pass_nowhere) {
  auto track =
      track_at(std::vector{at(0, -90'000, 0), at(60, 0, 0), at(120, -91'000, 0), at(180, -92'000, 0)});
  EXPECT_TRUE(track::passages_of(track, here()).empty());
}

TEST(Passages, who_stood_longest_ranks_first) {
  Drive stood(10 * second_ms);
  stood.go(15, 10 * minute_ms).stand(12 * minute_ms);
  auto asked = here();
  asked.place = stood.place();
  stood.go(15, 10 * minute_ms);
  Drive passed(10 * second_ms);
  passed.go(15, 30 * minute_ms);
  auto all = track::passages_of(track_at(passed.moments(), 1), asked);
  ASSERT_FALSE(all.empty());
  for (const auto& passage : track::passages_of(track_at(stood.moments(), 2), asked)) all.push_back(passage);
  track::rank(all);
  EXPECT_EQ(all.front().device.data[0], 2);
  EXPECT_NEAR(static_cast<double>(all.front().stood_ms), 12 * minute_ms, minute_ms);
  EXPECT_EQ(all.back().stood_ms, 0);
}

}  // namespace
}  // namespace wastewatch::test
