#include "geo/simplify.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "geo/local_plane.h"
#include "geo/shape.h"

namespace wastewatch::test {
namespace {

using geo::Point;

constexpr Point start{307'460'000, 1'204'860'000};

// Steps of up to 200 m in any direction.
geo::Line any_walk(std::size_t points) {
  geo::Line out{start};
  while (out.size() < points) {
    const geo::Metres step{*rc::gen::inRange(-200, 201) * 1.0, *rc::gen::inRange(-200, 201) * 1.0};
    out.push_back(geo::LocalPlane(out.back()).point(step));
  }
  return out;
}

geo::Line kept_of(const geo::Line& line, const std::vector<std::size_t>& kept) {
  geo::Line out;
  for (const std::size_t i : kept) out.push_back(line[i]);
  return out;
}

RC_GTEST_PROP(Simplify, leaves_out_only_what_is_within_the_tolerance, ()) {
  const auto line = any_walk(static_cast<std::size_t>(*rc::gen::inRange(1, 60)));
  const double tolerance_m = *rc::gen::inRange(1, 300);
  const auto kept = geo::simplified(line, tolerance_m);
  RC_ASSERT(kept.front() == 0U && kept.back() == line.size() - 1);
  const auto fewer = kept_of(line, kept);
  for (const Point point : line)
    RC_ASSERT(geo::nearest_on(fewer, point)->distance_m <= tolerance_m * 1.01 + 0.1);
}

TEST(Simplify, a_straight_line_becomes_its_ends) {
  geo::Line line;
  for (int i = 0; i < 900; ++i) line.push_back({start.lat_e7, start.lon_e7 + i * 100});
  EXPECT_EQ(geo::simplified(line, 1), (std::vector<std::size_t>{0, 899}));
  EXPECT_EQ(geo::simplified(geo::Line{start}, 1), std::vector<std::size_t>{0});
  EXPECT_TRUE(geo::simplified({}, 1).empty());
}

// The worst case of the algorithm: every point is kept, one after the other.
TEST(Simplify, a_hundred_thousand_points_come_down_to_what_was_asked_for) {
  geo::Line line;
  for (int i = 0; i < 100'000; ++i) line.push_back({start.lat_e7 + (i % 2) * (2'000 + i), start.lon_e7 + i});
  EXPECT_LE(geo::simplified_to(line, 1, 2'000).size(), 2'000U);
  EXPECT_EQ(geo::simplified_to(line, 1, 2).size(), 2U);
}

}  // namespace
}  // namespace wastewatch::test
