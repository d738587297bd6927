#include "geo/outline.h"

#include <gtest/gtest.h>

#include <cmath>
#include <string>
#include <vector>

#include "geo/distance.h"

namespace wastewatch::geo {
namespace {

constexpr Point wuzhen{307'430'000, 1'204'870'000};

Zone zone_around(Line line) { return {"z1", ZoneKind::zone, "A", {std::move(line), {}}, {}}; }

TEST(Circle, has_its_corners_at_the_radius) {
  for (const double radius : {10.0, 500.0, 20'000.0}) {
    const auto line = circle(wuzhen, radius);
    ASSERT_TRUE(line);
    EXPECT_EQ(line->size(), circle_corners);
    for (const Point corner : *line)
      EXPECT_NEAR(static_cast<double>(distance_m(wuzhen, corner)), radius, 0.6 + radius / 500);
    EXPECT_TRUE(check(zone_around(*line)));
    EXPECT_NEAR(extent_of(zone_around(*line)), 3.1416 * radius * radius, 0.01 * 3.1416 * radius * radius);
  }
}

TEST(Circle, is_none_without_a_radius_or_at_the_edge_of_the_world) {
  EXPECT_FALSE(circle(wuzhen, 9.9));
  EXPECT_FALSE(circle(wuzhen, 50'001));
  EXPECT_FALSE(circle(wuzhen, std::nan("")));
  EXPECT_FALSE(circle({899'999'000, 0}, 500));
  EXPECT_FALSE(circle({0, 1'799'999'000}, 500));
  EXPECT_FALSE(circle({910'000'000, 0}, 500));
}

TEST(Moved, keeps_its_distances_when_it_goes_north) {
  const Line line{wuzhen, {307'430'000, 1'204'970'000}, {307'530'000, 1'204'970'000}};
  constexpr Point target{400'000'000, 1'160'000'000};
  const auto there = moved(line, wuzhen, target);
  ASSERT_TRUE(there);
  EXPECT_EQ(there->front(), target);
  for (std::size_t i = 1; i < line.size(); ++i)
    EXPECT_NEAR(static_cast<double>(distance_m(line[i - 1], line[i])),
                static_cast<double>(distance_m((*there)[i - 1], (*there)[i])), 2);
}

TEST(Moved, does_not_leave_the_earth) {
  const Line line{wuzhen, {308'430'000, 1'204'870'000}};
  EXPECT_FALSE(moved(line, wuzhen, {899'500'000, 0}));
  EXPECT_FALSE(moved(line, wuzhen, {910'000'000, 0}));
  EXPECT_TRUE(moved(line, wuzhen, wuzhen));
}

TEST(ThinCorridors, a_day_of_fixes_becomes_few_points_near_the_same_way) {
  Line fixes;
  for (int i = 0; i < 100'000; ++i)
    fixes.push_back(
        {307'430'000 + 20 * i, 1'204'870'000 + static_cast<std::int32_t>(3e5 * std::sin(i / 3e3))});
  std::vector<Zone> zones{{"z1", ZoneKind::corridor, "Way", {}, {fixes, 200}}, zone_around({})};
  EXPECT_EQ(thin_corridors(zones).value(), 1U);
  EXPECT_LE(zones[0].corridor.line.size(), most_corridor_points);
  for (std::size_t i = 0; i < fixes.size(); i += 997)
    EXPECT_LE(nearest_on(zones[0].corridor.line, fixes[i])->distance_m, 20.5);
}

TEST(ThinCorridors, a_line_that_stays_too_long_is_refused) {
  Line zigzag;
  for (int i = 0; i < 6'000; ++i)
    zigzag.push_back({307'430'000 + 20'000 * (i % 2), 1'204'870'000 + 1'000 * i});
  std::vector<Zone> zones{{"z1", ZoneKind::corridor, "Way", {}, {zigzag, 10}}};
  const auto thinned = thin_corridors(zones);
  ASSERT_FALSE(thinned);
  EXPECT_TRUE(thinned.error().is(Errc::too_large));
}

}  // namespace
}  // namespace wastewatch::geo
