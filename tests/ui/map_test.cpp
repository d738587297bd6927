#include <gtest/gtest.h>

#include <set>

#include "ui/base/errors.h"
#include "ui/map/basemap.h"
#include "ui/map/clusters.h"
#include "ui/map/map_camera.h"
#include "ui/map/symbol_groups.h"

namespace wastewatch::ui {
namespace {

TEST(Projection, ComesBackToTheSamePlace) {
  for (const GeoPoint at : {GeoPoint{120.49, 30.74}, GeoPoint{-180, -85}, GeoPoint{0, 0}}) {
    const GeoPoint back = from_unit(to_unit(at));
    EXPECT_NEAR(back.longitude, at.longitude, 1e-9);
    EXPECT_NEAR(back.latitude, at.latitude, 1e-9);
  }
}

TEST(Projection, PutsTheCornersOfTheWorldOnTheUnitSquare) {
  EXPECT_NEAR(to_unit({-180, max_mercator_latitude}).y(), 0, 1e-9);
  EXPECT_NEAR(to_unit({180, -max_mercator_latitude}).y(), 1, 1e-9);
  EXPECT_EQ(to_unit({0, 0}), QPointF(0.5, 0.5));
}

TEST(BaseMap, CoversWuzhenAndItsNeighbours) {
  const BaseMap& map = base_map();
  EXPECT_GT(map.areas.size(), 100U);
  std::set<QString> names;
  for (const auto& place : map.places) names.insert(place.en);
  for (const char* name : {"Wuzhen", "Tongxiang", "Jiaxing", "Huzhou", "Hangzhou", "Suzhou", "Shanghai"}) {
    EXPECT_TRUE(names.contains(name)) << name;
  }
  EXPECT_TRUE(map.box.contains(to_unit({120.49, 30.74})));
}

TEST(BaseMap, ClosesEveryRing) {
  const BaseMap& map = base_map();
  const auto end_of = [&](int ref, bool first) {
    const auto& points = map.arcs[static_cast<std::size_t>(ref < 0 ? ~ref : ref)].points;
    return (ref < 0) == first ? points.back() : points.front();
  };
  for (const auto& area : map.areas) {
    for (std::size_t i = 0; i < area.arcs.size(); ++i) {
      ASSERT_EQ(end_of(area.arcs[i], false), end_of(area.arcs[(i + 1) % area.arcs.size()], true));
    }
  }
}

TEST(BaseMap, RefusesDamagedFiles) {
  for (const char* json : {"", "[]", "{\"format\":2,\"unit\":1,\"box\":[0,0,1,1]}", "{\"format\":1}",
                           R"({"format":1,"unit":1,"box":[0,0,1,1],"arcs":[],"areas":[{"rings":[[7]]}]})"}) {
    const auto map = parse_base_map(json);
    ASSERT_FALSE(map) << json;
    EXPECT_TRUE(map.error().is(Errc::bad_basemap));
  }
}

TEST(SymbolRooms, HoldTheSymbolsThatNamesKeepOff) {
  MapCamera camera;
  camera.setWidth(600);
  camera.setHeight(400);
  camera.fit(120, 30, 121, 31);
  QList<MapSymbol> few;
  MapSymbol symbol;
  symbol.longitude = 120.5;
  symbol.latitude = 30.5;
  few << symbol;
  const auto lone = symbol_rooms(few, camera);
  ASSERT_EQ(lone.size(), 1U);
  EXPECT_TRUE(lone[0].contains(camera.toScreen(120.5, 30.5)));
  const QList<MapSymbol> crowd(150, symbol);
  const auto together = symbol_rooms(crowd, camera);
  ASSERT_EQ(together.size(), 1U);
  EXPECT_GT(together[0].width(), lone[0].width());
}

TEST(Clusters, HoldEveryPointExactlyOnce) {
  std::vector<QPointF> points;
  for (int i = 0; i < 500; ++i) points.emplace_back(i * 37 % 400 - 200, i * 53 % 300 - 150);
  std::set<std::size_t> seen;
  std::size_t total = 0;
  for (const Cluster& group : cluster(points, 44)) {
    seen.insert(group.members.begin(), group.members.end());
    total += group.members.size();
  }
  EXPECT_EQ(seen.size(), points.size());
  EXPECT_EQ(total, points.size());
}

class CameraTest : public testing::Test {
 protected:
  CameraTest() {
    camera.setWidth(800);
    camera.setHeight(600);
    camera.lookAt(120.49, 30.74, 11);
  }
  MapCamera camera;
};

TEST_F(CameraTest, ShowsItsCentreInTheMiddle) {
  const QPointF at = camera.toScreen(120.49, 30.74);
  EXPECT_NEAR(at.x(), 400, 1e-6);
  EXPECT_NEAR(at.y(), 300, 1e-6);
}

TEST_F(CameraTest, KeepsThePlaceUnderThePointerWhileZooming) {
  const QPointF before = camera.toPlace(100, 500);
  camera.zoomAt(1.5, 100, 500);
  const QPointF after = camera.toPlace(100, 500);
  EXPECT_NEAR(before.x(), after.x(), 1e-9);
  EXPECT_NEAR(before.y(), after.y(), 1e-9);
}

TEST_F(CameraTest, FitsABoxIntoItsMargin) {
  camera.fit(120.4, 30.6, 120.8, 30.8, 48);
  const QRectF view(47.9, 47.9, 704.2, 504.2);
  EXPECT_TRUE(view.contains(camera.toScreen(120.4, 30.6)));
  EXPECT_TRUE(view.contains(camera.toScreen(120.8, 30.8)));
}

TEST_F(CameraTest, StaysInsideTheMapAndItsZoomLevels) {
  camera.lookAt(0, 0, 99);
  EXPECT_EQ(camera.zoom(), MapCamera::max_zoom);
  EXPECT_TRUE(base_map()
                  .box.adjusted(-1e-9, -1e-9, 1e-9, 1e-9)
                  .contains(to_unit({camera.longitude(), camera.latitude()})));
  camera.lookAt(std::nan(""), 0, 9);
  EXPECT_EQ(camera.zoom(), MapCamera::max_zoom);
}

TEST_F(CameraTest, NamesARoundScaleThatFits) {
  for (double zoom = 7; zoom <= 17; zoom += 0.37) {
    camera.lookAt(120.49, 30.74, zoom);
    EXPECT_LE(camera.scalePixels(), 120.001);
    EXPECT_GT(camera.scalePixels(), 40);
  }
}

}  // namespace
}  // namespace wastewatch::ui
