#include "track/export.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <pugixml.hpp>
#include <string>

#include "base/time.h"
#include "core/track/drive.h"
#include "core/track/fixes.h"
#include "geo/geojson.h"

namespace wastewatch::test {
namespace {

using track::Track;

const track::ExportNames names{"浙F·12345 <truck & trailer>", "net-1, block 12"};

// Two stretches with a gap between them, a jump and a reading without a position.
Track sample() {
  Drive drive(60 * second_ms, 0);
  drive.go(15, 5 * minute_ms).silent(15, 30 * minute_ms).go(15, 5 * minute_ms);
  auto fixes = fixes_at(drive.moments());
  fixes[2].reading.lat_e7 = 330'000'000;
  fixes[7].reading.lat_e7 = fixes[7].reading.lon_e7 = std::nullopt;
  Track out = track_at({});
  out.points = track::track_points(fixes, {}, 1);
  return out;
}

geo::Point place_of(const std::string& lat, const std::string& lon) {
  return {static_cast<std::int32_t>(std::lround(std::stod(lat) * 1e7)),
          static_cast<std::int32_t>(std::lround(std::stod(lon) * 1e7))};
}

TEST(Gpx, is_read_again_with_every_place_time_and_gap) {
  const auto track = sample();
  pugi::xml_document document;
  ASSERT_TRUE(document.load_string(track::to_gpx(track, names).c_str()));
  const auto root = document.child("gpx");
  EXPECT_EQ(std::string(root.attribute("version").value()), "1.1");
  EXPECT_EQ(std::string(root.child("trk").child_value("name")), names.title);
  EXPECT_TRUE(std::string(root.child("metadata").child_value("desc")).ends_with("WGS-84"));
  EXPECT_EQ(std::string(root.child("wpt").child_value("name")), "jump");
  const auto stretches = track::stretches_of(track);
  ASSERT_EQ(stretches.size(), 2U);
  auto segment = root.child("trk").child("trkseg");
  for (const auto& stretch : stretches) {
    auto node = segment.child("trkpt");
    for (const std::size_t i : stretch) {
      ASSERT_TRUE(node);
      EXPECT_EQ(place_of(node.attribute("lat").value(), node.attribute("lon").value()),
                *track.points[i].place());
      EXPECT_EQ(from_rfc3339(node.child_value("time"))->ms(), track.points[i].time_ms);
      node = node.next_sibling("trkpt");
    }
    EXPECT_FALSE(node);
    segment = segment.next_sibling("trkseg");
  }
  EXPECT_FALSE(segment);
}

TEST(Kml, has_as_many_times_as_places) {
  const auto track = sample();
  pugi::xml_document document;
  ASSERT_TRUE(document.load_string(track::to_kml(track, names).c_str()));
  const auto folder = document.child("kml").child("Document");
  std::size_t times = 0;
  std::size_t places = 0;
  for (const auto& placemark : folder.children("Placemark")) {
    const auto node = placemark.child("gx:Track");
    for ([[maybe_unused]] const auto& when : node.children("when")) ++times;
    for ([[maybe_unused]] const auto& coordinate : node.children("gx:coord")) ++places;
  }
  EXPECT_EQ(times, track::faultless(track).size());
  EXPECT_EQ(places, times);
  const auto mark =
      folder.find_child([](pugi::xml_node node) { return std::string(node.child_value("name")) == "jump"; });
  EXPECT_TRUE(std::string(mark.child("Point").child_value("coordinates")).contains(",33,0"));
}

TEST(GeojsonOfTrack, is_read_again) {
  const auto track = sample();
  const auto read = geo::read_geojson(track::to_geojson(track, names));
  ASSERT_TRUE(read) << read.error().text();
  ASSERT_EQ(read->size(), 3U);
  const auto& line = std::get<geo::Line>((*read)[0].shape);
  EXPECT_EQ(line.size(), track::stretches_of(track)[0].size());
  EXPECT_EQ(line.front(), *track.points[0].place());
  EXPECT_TRUE((*read)[0].properties.contains("WGS-84"));
  EXPECT_TRUE((*read)[2].properties.contains("jump"));
}

TEST(Csv, has_a_row_for_every_reading_and_names_its_datum) {
  auto track = sample();
  track.conflicts.push_back(track.points[0]);
  const auto text = track::to_csv(track, geo::Datum::gcj02, names);
  const auto rows = std::ranges::count(text, '\n');
  EXPECT_EQ(static_cast<std::size_t>(rows), 1 + track.points.size() + 1);
  EXPECT_TRUE(text.contains(",GCJ-02,jump,"));
  EXPECT_TRUE(text.contains(",,,,no_position,"));
  EXPECT_TRUE(text.contains(",,,yes,1,50,"));  // the conflict
}

TEST(Csv, names_track_and_source_in_every_row) {
  const auto track = sample();
  const auto text = track::to_csv(track, geo::Datum::wgs84, {"a \"b\"", "net, block 7"});
  std::size_t named = 0;
  for (std::size_t at = 0; (at = text.find(",\"a \"\"b\"\"\",\"net, block 7\"\r\n", at)) != std::string::npos;
       ++at)
    ++named;
  EXPECT_EQ(named, track.points.size() + track.conflicts.size());
}

}  // namespace
}  // namespace wastewatch::test
