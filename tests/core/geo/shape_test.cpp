#include "geo/shape.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

#include "geo/distance.h"
#include "geo/local_plane.h"

namespace wastewatch::test {
namespace {

using geo::Errc;
using geo::Line;
using geo::Point;

constexpr Point wuzhen{307'460'000, 1'204'860'000};

Point at(double east_m, double north_m) { return geo::LocalPlane(wuzhen).point({east_m, north_m}); }

Line square(double half_m) {
  return {at(-half_m, -half_m), at(half_m, -half_m), at(half_m, half_m), at(-half_m, half_m)};
}

RC_GTEST_PROP(LocalPlane, agrees_with_the_ellipsoid, ()) {
  const Point origin{*rc::gen::inRange(30'000'000, 540'000'000),
                     *rc::gen::inRange(730'000'000, 1'350'000'000)};
  const geo::Metres moved{*rc::gen::inRange(-20'000, 20'001) * 1.0, *rc::gen::inRange(-20'000, 20'001) * 1.0};
  const geo::LocalPlane plane(origin);
  const Point there = plane.point(moved);
  const double straight = std::hypot(moved.east, moved.north);
  RC_ASSERT(std::abs(static_cast<double>(geo::distance_m(origin, there)) - straight) <= 1 + straight * 0.005);
  const auto back = plane.metres(there);
  RC_ASSERT(std::abs(back.east - moved.east) < 0.02 && std::abs(back.north - moved.north) < 0.02);
}

TEST(Shape, the_nearest_place_of_a_line_is_on_it) {
  const Line line{at(0, 0), at(1'000, 0), at(1'000, 1'000)};
  const auto beside = geo::nearest_on(line, at(250, 40));
  ASSERT_TRUE(beside);
  EXPECT_NEAR(beside->distance_m, 40, 0.1);
  EXPECT_EQ(beside->segment, 0U);
  EXPECT_NEAR(beside->along, 0.25, 0.001);
  EXPECT_NEAR(geo::nearest_on(line, at(1'300, 1'400))->distance_m, 500, 1);
  EXPECT_NEAR(geo::nearest_on(Line{at(0, 0)}, at(30, 40))->distance_m, 50, 0.1);
  EXPECT_FALSE(geo::nearest_on({}, wuzhen));
}

TEST(Shape, a_hole_is_outside_and_its_edge_is_not) {
  const geo::Area area{square(1'000), {square(100)}};
  EXPECT_FALSE(geo::contains(area, at(0, 0)));
  EXPECT_TRUE(geo::contains(area, area.holes[0][0]));
  EXPECT_TRUE(geo::contains(area, at(500, 0)));
  EXPECT_TRUE(geo::contains(area, area.outer[2]));
  EXPECT_FALSE(geo::contains(area, at(1'001, 0)));
  EXPECT_FALSE(geo::contains(geo::Area{}, wuzhen));
}

RC_GTEST_PROP(Shape, where_an_area_begins_does_not_matter, ()) {
  Line ring;
  for (int i = 0; i < 7; ++i) ring.push_back(at(*rc::gen::inRange(-500, 500), *rc::gen::inRange(-500, 500)));
  const Point place = at(*rc::gen::inRange(-600, 600), *rc::gen::inRange(-600, 600));
  const bool inside = geo::contains(geo::Area{ring}, place);
  std::ranges::rotate(ring, ring.begin() + *rc::gen::inRange(0, 7));
  RC_ASSERT(geo::contains(geo::Area{ring}, place) == inside);
  std::ranges::reverse(ring);
  RC_ASSERT(geo::contains(geo::Area{ring}, place) == inside);
}

TEST(Shape, the_whole_earth_does_not_overflow) {
  constexpr std::int32_t north = geo::pole_e7;
  constexpr std::int32_t east = geo::half_turn_e7;
  const geo::Area earth{{{-north, -east}, {-north, east}, {north, east}, {north, -east}}};
  EXPECT_TRUE(geo::contains(earth, wuzhen));
  EXPECT_TRUE(geo::check_simple(earth.outer));
}

TEST(Corridor, holds_what_is_near_its_line_even_where_it_crosses_itself) {
  const geo::Corridor corridor{
      {at(0, 0), at(2'000, 0), at(2'000, 1'000), at(1'000, 1'000), at(1'000, -1'000)}, 150};
  EXPECT_TRUE(geo::check(corridor));
  EXPECT_TRUE(geo::contains(corridor, at(1'000, 0)));
  EXPECT_TRUE(geo::contains(corridor, at(500, 149)));
  EXPECT_FALSE(geo::contains(corridor, at(500, 152)));
  EXPECT_TRUE(geo::box_of(corridor).contains(at(1'000, -1'149)));
  EXPECT_FALSE(geo::box_of(corridor).contains(at(1'000, -1'300)));
}

TEST(Corridor, is_refused_by_name) {
  EXPECT_TRUE(geo::check({{at(0, 0)}, 150}).error().is(Errc::too_few_points));
  EXPECT_TRUE(geo::check({{at(0, 0), at(1, 0)}, 9}).error().is(Errc::bad_width));
  EXPECT_TRUE(geo::check({{at(0, 0), {geo::pole_e7 + 1, 0}}, 150}).error().is(Errc::off_earth));
}

TEST(SimpleRing, neither_crosses_nor_touches_itself) {
  EXPECT_TRUE(geo::check_simple(square(100)));
  const Line bow{at(0, 0), at(100, 100), at(100, 0), at(0, 100)};
  EXPECT_TRUE(geo::check_simple(bow).error().is(Errc::crosses_itself));
  const Line spike{at(0, 0), at(100, 0), at(50, 0), at(50, 80)};
  EXPECT_TRUE(geo::check_simple(spike).error().is(Errc::crosses_itself));
  const Line touching{at(0, 0), at(100, 0), at(100, 100), at(50, 0), at(0, 100)};
  EXPECT_TRUE(geo::check_simple(touching).error().is(Errc::crosses_itself));
  EXPECT_TRUE(geo::check_simple(Line(2, wuzhen)).error().is(Errc::too_few_points));
  EXPECT_TRUE(geo::check_simple(Line(geo::most_simple_points + 1, wuzhen)).error().is(Errc::too_large));
}

}  // namespace
}  // namespace wastewatch::test
