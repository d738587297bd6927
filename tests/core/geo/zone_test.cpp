#include "geo/zone.h"

#include <gtest/gtest.h>

#include <string>

namespace wastewatch::geo {
namespace {

Point at(double latitude, double longitude) {
  return {static_cast<std::int32_t>(latitude * per_degree),
          static_cast<std::int32_t>(longitude * per_degree)};
}

Zone square() {
  return {"z1",
          ZoneKind::forbidden,
          "Wellhead",
          {{at(30, 120), at(30, 120.01), at(30.01, 120.01), at(30.01, 120)}, {}},
          {}};
}

Zone road() { return {"z2", ZoneKind::corridor, "Ring road", {}, {{at(30, 120), at(30.1, 120)}, 250}}; }

std::string features(const std::string& inside) {
  return R"({"type":"FeatureCollection","features":[)" + inside + "]}";
}

std::string feature(const std::string& geometry, const std::string& properties) {
  return R"({"type":"Feature","geometry":)" + geometry + R"(,"properties":)" + properties + "}";
}

const std::string triangle =
    R"({"type":"Polygon","coordinates":[[[120,30],[120.1,30],[120.1,30.1],[120,30]]]})";
const std::string line = R"({"type":"LineString","coordinates":[[120,30],[120.1,30]]})";

Errc code_of(const Result<ReadZones>& read) { return read ? Errc{} : static_cast<Errc>(read.error().code); }

TEST(Zones, ComeBackAsTheyWereWritten) {
  Zone holed = square();
  holed.id = "z9";
  holed.name = "堆场 \"A\"";
  holed.area.holes = {{at(30.002, 120.002), at(30.004, 120.002), at(30.004, 120.004)}};
  const std::vector<Zone> zones{square(), road(), holed};
  const auto read = read_zones(write_zones(zones));
  ASSERT_TRUE(read);
  ASSERT_EQ(read->zones.size(), 3U);
  EXPECT_EQ(read->zones[1], road());
  for (const std::size_t i : {0U, 2U}) {
    EXPECT_EQ(read->zones[i].name, zones[i].name);
    EXPECT_EQ(read->zones[i].kind, zones[i].kind);
    EXPECT_NEAR(extent_of(read->zones[i]), extent_of(zones[i]), 1);
    EXPECT_EQ(read->zones[i].area.holes.size(), zones[i].area.holes.size());
  }
}

TEST(Zones, OfOtherProgramsAreReadByTheirGeometries) {
  const auto read = read_zones(features(feature(triangle, R"({"title":"x"})") + "," + feature(line, "null") +
                                        "," + feature(R"({"type":"Point","coordinates":[120,30]})", "{}") +
                                        "," + feature("null", "{}")));
  ASSERT_TRUE(read);
  ASSERT_EQ(read->zones.size(), 2U);
  EXPECT_EQ(read->zones[0].kind, ZoneKind::zone);
  EXPECT_EQ(read->zones[1].kind, ZoneKind::corridor);
  EXPECT_EQ(read->zones[1].corridor.half_width_m, usual_half_width_m);
  EXPECT_EQ(read->skipped, 2U);
  EXPECT_NE(read->zones[0].id, read->zones[1].id);
}

TEST(Zones, WithTheSameIdGetTheirOwn) {
  const std::string same = feature(triangle, R"({"id":"z1"})");
  const auto read = read_zones(features(same + "," + same));
  ASSERT_TRUE(read);
  EXPECT_NE(read->zones[0].id, read->zones[1].id);
}

TEST(Zones, ThatCannotBeRightAreRefusedByName) {
  const std::string eight =
      R"({"type":"Polygon","coordinates":[[[120,30],[120.1,30.1],[120.1,30],[120,30.1],[120,30]]]})";
  EXPECT_EQ(code_of(read_zones(features(feature(eight, "{}")))), Errc::crosses_itself);
  for (const char* width : {"0", "-5", "1e300", "60000"})
    EXPECT_EQ(code_of(read_zones(features(feature(line, R"({"half_width_m":)" + std::string(width) + "}")))),
              Errc::bad_width)
        << width;
  EXPECT_EQ(code_of(read_zones(features(feature(triangle, R"({"name":")" + std::string(81, 'a') + "\"}")))),
            Errc::bad_name);
  EXPECT_EQ(code_of(read_zones("{")), Errc::malformed_json);
}

TEST(Zones, AreNotTooMany) {
  std::string many;
  for (std::size_t i = 0; i <= most_zones; ++i) many += (i == 0 ? "" : ",") + feature(triangle, "{}");
  EXPECT_EQ(code_of(read_zones(features(many))), Errc::too_large);
}

TEST(Zones, NeedAName) {
  Zone zone = square();
  EXPECT_TRUE(check(zone));
  zone.name = " \t";
  EXPECT_FALSE(check(zone));
  zone.name.clear();
  for (int i = 0; i < 80; ++i) zone.name += "堆";
  EXPECT_TRUE(check(zone));
  zone.name += "堆";
  EXPECT_FALSE(check(zone));
}

TEST(Zones, KnowTheirExtent) {
  EXPECT_NEAR(extent_of(square()) / 1e6, 1.069, 0.02);  // 0.01° of latitude × 0.01° of longitude at 30° N
  EXPECT_NEAR(extent_of(road()) / 1e3, 11.09, 0.1);
  EXPECT_NEAR(length_of(square()) / 1e3, 2 * 1.109 + 2 * 0.965, 0.02);
  EXPECT_EQ(length_of(road()), extent_of(road()));
}

}  // namespace
}  // namespace wastewatch::geo
