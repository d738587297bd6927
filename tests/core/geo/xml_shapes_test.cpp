#include "geo/xml_shapes.h"

#include <gtest/gtest.h>

#include <string>

#include "geo/feature_file.h"
#include "geo/zone.h"

namespace wastewatch::geo {
namespace {

std::string kml(const std::string& inside) {
  return R"(<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>)" +
         inside + "</Document></kml>";
}
std::string placemark(const std::string& inside) {
  return "<Placemark><name> Yard </name>" + inside + "</Placemark>";
}
std::string gpx(const std::string& inside) {
  return R"(<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">)" + inside + "</gpx>";
}
std::string ring(const std::string& places) {
  return "<LinearRing><coordinates>" + places + "</coordinates></LinearRing>";
}
std::string line_string(const std::string& places) {
  return "<LineString><coordinates>" + places + "</coordinates></LineString>";
}

const std::string square = "120,30 120.1,30 120.1,30.1 120,30.1 120,30";

void expect_refused(const std::string& text, Errc code) {
  const auto read = read_features(text);
  ASSERT_FALSE(read) << text;
  EXPECT_TRUE(read.error().is(code)) << text << ": " << read.error().detail;
}

TEST(Kml, areas_have_their_holes_and_names) {
  const auto read = read_xml_shapes(
      kml("<Folder>" +
          placemark("<Polygon><outerBoundaryIs>" + ring(square) + "</outerBoundaryIs><innerBoundaryIs>" +
                    ring("120.01,30.01,5 120.02,30.01,5\n120.02,30.02,5 "
                         "120.01,30.01,5") +
                    "</innerBoundaryIs></Polygon>") +
          "</Folder>"));
  ASSERT_TRUE(read) << read.error().detail;
  ASSERT_EQ(read->size(), 1U);
  const auto& area = std::get<Area>(read->front().shape);
  EXPECT_EQ(area.outer.size(), 4U);
  EXPECT_EQ(area.outer[1], (Point{300'000'000, 1'201'000'000}));
  ASSERT_EQ(area.holes.size(), 1U);
  EXPECT_EQ(area.holes[0].size(), 3U);
  const auto zones = zones_of(*read);
  ASSERT_TRUE(zones);
  EXPECT_EQ(zones->zones[0].name, "Yard");
}

TEST(Kml, every_geometry_of_a_placemark_is_a_shape) {
  const auto read = read_xml_shapes(
      kml(placemark("<MultiGeometry>" + line_string("120,30 +120.1,30") + ring(square) +
                    "<Point><coordinates>120,30</coordinates></Point></MultiGeometry>") +
          placemark("<gx:Track xmlns:gx='x'><when>a</when><gx:coord>120 30 5</gx:coord><gx:coord>121 30 "
                    "5</gx:coord></gx:Track>") +
          placemark("") + "<NetworkLink><Link><href>http://example.org/</href></Link></NetworkLink>"));
  ASSERT_TRUE(read) << read.error().detail;
  ASSERT_EQ(read->size(), 6U);
  EXPECT_EQ(std::get<Line>((*read)[0].shape).size(), 2U);
  EXPECT_EQ(std::get<Area>((*read)[1].shape).outer.size(), 4U);
  EXPECT_EQ(std::get<Line>((*read)[3].shape).size(), 2U);
  const auto zones = zones_of(*read);
  ASSERT_TRUE(zones);
  EXPECT_EQ(zones->zones.size(), 3U);
  EXPECT_EQ(zones->skipped, 3U);  // the point, the empty placemark, the link
}

TEST(Kml, what_cannot_be_right_is_refused_by_name) {
  expect_refused(kml(placemark(line_string("30,120 30,121"))), Errc::swapped_axes);
  expect_refused(kml(placemark(line_string("200,30 120,30"))), Errc::off_earth);
  expect_refused(kml(placemark(line_string("nan,30 120,30"))), Errc::off_earth);
  expect_refused(kml(placemark(line_string("120 30 121 30"))), Errc::no_position);
  expect_refused(kml(placemark(line_string("120, 30"))), Errc::no_position);
  expect_refused(kml(placemark(line_string("120,30 120,30"))), Errc::too_few_points);
  expect_refused(kml(placemark(line_string(""))), Errc::too_few_points);
  expect_refused(kml(placemark(ring("120,30 120.1,30 120.1,30.1"))), Errc::unclosed_ring);
  expect_refused(kml(placemark(ring("120,30 120.1,30 120,30"))), Errc::too_few_points);
  expect_refused(kml(placemark("<Polygon/>")), Errc::too_few_points);
  const auto read = read_xml_shapes(kml(placemark("") + placemark(line_string("120,91 120,30"))));
  EXPECT_EQ(read.error().detail, "placemark 1 leaves the earth");
}

TEST(Gpx, segments_and_routes_are_lines_and_waypoints_points) {
  const auto read = read_xml_shapes(gpx(
      "<wpt lat='30' lon='120'/>"
      "<trk><name>Way</name><trkseg><trkpt lat='30' lon='120'><ele>4</ele></trkpt><trkpt lat='30.1' "
      "lon='120'/>"
      "</trkseg><trkseg><trkpt lat='30' lon='120'/></trkseg></trk>"
      "<rte><rtept lat='30' lon='120'/><rtept lat='30' lon='120'/><rtept lat='31' lon='120'/></rte><trk/>"));
  ASSERT_TRUE(read) << read.error().detail;
  const auto zones = zones_of(*read);
  ASSERT_TRUE(zones);
  ASSERT_EQ(zones->zones.size(), 2U);
  EXPECT_EQ(zones->zones[0].name, "Way");
  EXPECT_EQ(zones->zones[0].kind, ZoneKind::corridor);
  EXPECT_EQ(zones->zones[1].corridor.line.size(), 2U);
  EXPECT_EQ(zones->skipped, 3U);
}

TEST(Gpx, what_cannot_be_right_is_refused_by_name) {
  expect_refused(gpx("<wpt lat='120' lon='30'/>"), Errc::off_earth);
  expect_refused(gpx("<wpt lon='30'/>"), Errc::no_position);
  expect_refused(gpx("<wpt lat='30 N' lon='30'/>"), Errc::no_position);
}

TEST(XmlFile, is_read_within_limits) {
  expect_refused("<html/>", Errc::malformed_xml);
  expect_refused("<kml><Placemark></kml>", Errc::malformed_xml);
  expect_refused(R"(<!DOCTYPE kml [<!ENTITY a "b">]><kml>&a;</kml>)", Errc::malformed_xml);
  expect_refused("<?xml version='1.0' encoding='GB2312'?><kml/>", Errc::malformed_xml);
  std::string deep = "<kml>";
  for (int i = 0; i < 200'000; ++i) deep += "<Folder>";
  for (int i = 0; i < 200'000; ++i) deep += "</Folder>";
  expect_refused(deep + "</kml>", Errc::malformed_xml);
  std::string many;
  for (std::size_t i = 0; i <= most_geojson_points; ++i) many += i % 2 == 0 ? "1,1 " : "2,2 ";
  expect_refused(kml(placemark(line_string(many))), Errc::too_large);
  expect_refused("<kml>" + std::string(most_geojson_bytes, ' ') + "</kml>", Errc::too_large);
}

TEST(XmlFile, is_known_by_its_content) {
  EXPECT_TRUE(read_features("\xef\xbb\xbf  " + kml("")));
  EXPECT_TRUE(read_features(R"({"type":"FeatureCollection","features":[]})"));
  std::string wide = "\xff\xfe";
  for (const char c : gpx("<wpt lat='30' lon='120'/>")) wide.append(1, c).append(1, '\0');
  const auto read = read_features(wide);
  ASSERT_TRUE(read) << read.error().detail;
  EXPECT_EQ(read->size(), 1U);
  expect_refused("PK\x03\x04 doc.kml", Errc::packed_file);
  expect_refused("Shapefile", Errc::malformed_json);
  expect_refused("", Errc::malformed_json);
}

}  // namespace
}  // namespace wastewatch::geo
