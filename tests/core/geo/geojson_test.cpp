#include "geo/geojson.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>

#include "geo/degrees_text.h"

namespace wastewatch::test {
namespace {

using geo::Errc;
using geo::Feature;
using geo::Point;

std::string geometry(const std::string& type, const std::string& coordinates) {
  return R"({"type":")" + type + R"(","coordinates":)" + coordinates + "}";
}

void expect_refused(const std::string& text, Errc code) {
  const auto read = geo::read_geojson(text);
  ASSERT_FALSE(read) << text;
  EXPECT_TRUE(read.error().is(code)) << read.error().text();
}

TEST(Geojson, reads_points_lines_and_areas_with_holes) {
  const auto read = geo::read_geojson(R"({"type":"FeatureCollection","features":[
    {"type":"Feature","properties":{"name":"乌镇"},"geometry":{"type":"Point","coordinates":[120.486,30.746,4.5]}},
    {"type":"Feature","properties":null,"geometry":{"type":"LineString","coordinates":[[120,30],[120,30],[121,30]]}},
    {"type":"Feature","geometry":{"type":"Polygon","coordinates":
      [[[0,0],[9,0],[9,9],[0,9],[0,0]],[[1,1],[1,2],[2,2],[1,1]]]}},
    {"type":"Feature","properties":{},"geometry":null}]})");
  ASSERT_TRUE(read) << read.error().text();
  ASSERT_EQ(read->size(), 4U);
  EXPECT_EQ(std::get<Point>((*read)[0].shape), (Point{307'460'000, 1'204'860'000}));
  EXPECT_EQ((*read)[0].properties, R"({"name":"乌镇"})");
  EXPECT_EQ(std::get<geo::Line>((*read)[1].shape).size(), 2U);
  const auto& area = std::get<geo::Area>((*read)[2].shape);
  EXPECT_EQ(area.outer.size(), 4U);
  ASSERT_EQ(area.holes.size(), 1U);
  EXPECT_EQ(area.holes[0].size(), 3U);
  EXPECT_TRUE(std::holds_alternative<std::monostate>((*read)[3].shape));
}

TEST(Geojson, a_multi_geometry_is_one_shape_each) {
  EXPECT_EQ(geo::read_geojson(geometry("MultiPoint", "[[1,2],[3,4],[1,2]]"))->size(), 3U);
  EXPECT_EQ(geo::read_geojson(geometry("MultiLineString", "[[[1,2],[3,4]],[[5,6],[7,8]]]"))->size(), 2U);
  EXPECT_EQ(geo::read_geojson(R"({"type":"GeometryCollection","geometries":[)" + geometry("Point", "[1,2]") +
                              "," + geometry("MultiPoint", "[[1,2]]") + "]}")
                ->size(),
            2U);
}

TEST(Geojson, bad_coordinates_are_refused_by_name) {
  expect_refused(geometry("Point", "[30.746,120.486]"), Errc::swapped_axes);
  expect_refused(geometry("Point", "[200,120]"), Errc::off_earth);
  expect_refused(geometry("Point", "[181,30]"), Errc::off_earth);
  expect_refused(geometry("Point", "[\"120\",30]"), Errc::no_position);
  expect_refused(geometry("Point", "[120,null]"), Errc::no_position);
  expect_refused(geometry("Point", "[120]"), Errc::no_position);
  expect_refused(geometry("Point", "[120,NaN]"), Errc::malformed_json);
  expect_refused(geometry("Point", "[120,1e999]"), Errc::malformed_json);
  expect_refused(geometry("LineString", "[[120,30],[120,30]]"), Errc::too_few_points);
  expect_refused(geometry("Polygon", "[[[0,0],[9,0],[9,9],[0,9]]]"), Errc::unclosed_ring);
  expect_refused(geometry("Polygon", "[[[0,0],[9,0],[0,0]]]"), Errc::too_few_points);
  expect_refused(geometry("Polygon", "[]"), Errc::too_few_points);
}

TEST(Geojson, what_is_none_is_refused) {
  expect_refused("", Errc::malformed_json);
  expect_refused("[]", Errc::malformed_json);
  expect_refused(R"({"type":7})", Errc::malformed_json);
  expect_refused(R"({"type":"FeatureCollection","features":[7]})", Errc::malformed_json);
  expect_refused(R"({"type":"Feature","properties":3,"geometry":null})", Errc::malformed_json);
  expect_refused(geometry("Circle", "[1,2]"), Errc::unsupported_shape);
}

TEST(Geojson, has_limits) {
  expect_refused(std::string(100'000, '['), Errc::malformed_json);
  expect_refused(std::string(geo::most_geojson_bytes + 1, ' '), Errc::too_large);
  std::string line = "[[120,30]";
  for (int i = 1; i < 100'000; ++i) line += ",[" + geo::degrees_text(1'200'000'000 + i) + ",30]";
  const auto read = geo::read_geojson(geometry("LineString", line + "]"));
  ASSERT_TRUE(read);
  EXPECT_EQ(std::get<geo::Line>((*read)[0].shape).size(), 100'000U);
  std::string points = "[[1,2]";
  for (std::size_t i = 0; i < geo::most_geojson_points; ++i) points += ",[1,2]";
  expect_refused(geometry("LineString", points + "]"), Errc::too_large);
  std::string many = "[[1,2]";
  for (std::size_t i = 0; i < geo::most_geojson_shapes; ++i) many += ",[1,2]";
  expect_refused(geometry("MultiPoint", many + "]"), Errc::too_large);
}

Point any_point() {
  return {*rc::gen::inRange(-geo::pole_e7, geo::pole_e7 + 1),
          *rc::gen::inRange(-geo::half_turn_e7, geo::half_turn_e7 + 1)};
}

RC_GTEST_PROP(Geojson, what_is_written_is_read_again, ()) {
  const auto line = *rc::gen::unique<geo::Line>(rc::gen::exec(any_point));
  std::vector<Feature> features{{any_point(), R"({"n":1})"}, {{}, "no object"}};
  if (line.size() >= 2) features.push_back({line});
  const auto read = geo::read_geojson(geo::write_geojson(features));
  RC_ASSERT(read.has_value());
  RC_ASSERT(read->size() == features.size());
  RC_ASSERT((*read)[0].shape == features[0].shape);
  RC_ASSERT((*read)[1].properties == "{}");
  RC_ASSERT(read->back().shape == features.back().shape);
}

TEST(Geojson, rings_are_written_as_the_rfc_turns_them) {
  const geo::Line clockwise{{0, 0}, {90'000'000, 0}, {90'000'000, 90'000'000}};
  const auto text = geo::write_geojson(std::vector<Feature>{{geo::Area{clockwise, {}}}});
  EXPECT_TRUE(text.contains("[[[9,9],[0,9],[0,0],[9,9]]]")) << text;
}

TEST(DegreesText, is_exact) {
  EXPECT_EQ(geo::degrees_text(1'204'860'000), "120.486");
  EXPECT_EQ(geo::degrees_text(-1), "-0.0000001");
  EXPECT_EQ(geo::degrees_text(0), "0");
  EXPECT_EQ(geo::degrees_text(-1'800'000'000), "-180");
}

}  // namespace
}  // namespace wastewatch::test
