#include <cmath>
#include <memory>
#include <set>

#include "support/qt_tests.h"
#include "ui/basemap/basemap.h"
#include "ui/map/clusters.h"
#include "ui/map/map_camera.h"
#include "ui/map/symbol_groups.h"

namespace wastewatch::ui {
namespace {

bool near(double a, double b, double tolerance = 1e-9) { return std::abs(a - b) <= tolerance; }

std::unique_ptr<MapCamera> over_wuzhen() {
  auto camera = std::make_unique<MapCamera>();
  camera->setWidth(800);
  camera->setHeight(600);
  camera->lookAt(120.49, 30.74, 11);
  return camera;
}

}  // namespace

class MapTest : public QObject {
  Q_OBJECT

 private slots:
  void projection_comes_back_to_the_same_place_data() {
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("latitude");
    QTest::newRow("Wuzhen") << 120.49 << 30.74;
    QTest::newRow("corner") << -180.0 << -85.0;
    QTest::newRow("origin") << 0.0 << 0.0;
  }
  void projection_comes_back_to_the_same_place() {
    QFETCH(const double, longitude);
    QFETCH(const double, latitude);
    const GeoPoint back = from_unit(to_unit({longitude, latitude}));
    QVERIFY(near(back.longitude, longitude));
    QVERIFY(near(back.latitude, latitude));
  }

  void projection_puts_the_corners_of_the_world_on_the_unit_square() {
    QVERIFY(near(to_unit({-180, max_mercator_latitude}).y(), 0));
    QVERIFY(near(to_unit({180, -max_mercator_latitude}).y(), 1));
    QCOMPARE(to_unit({0, 0}), QPointF(0.5, 0.5));
  }

  void symbol_rooms_hold_the_symbols_that_names_keep_off() {
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
    QCOMPARE(lone.size(), 1U);
    QVERIFY(lone[0].contains(camera.toScreen(120.5, 30.5)));
    const QList<MapSymbol> crowd(150, symbol);
    const auto together = symbol_rooms(crowd, camera);
    QCOMPARE(together.size(), 1U);
    QCOMPARE_GT(together[0].width(), lone[0].width());
  }

  void clusters_hold_every_point_exactly_once() {
    std::vector<QPointF> points;
    for (int i = 0; i < 500; ++i) points.emplace_back(i * 37 % 400 - 200, i * 53 % 300 - 150);
    std::set<std::size_t> seen;
    std::size_t total = 0;
    for (const Cluster& group : cluster(points, 44)) {
      seen.insert(group.members.begin(), group.members.end());
      total += group.members.size();
    }
    QCOMPARE(seen.size(), points.size());
    QCOMPARE(total, points.size());
  }

  void camera_shows_its_centre_in_the_middle() {
    const auto camera = over_wuzhen();
    const QPointF at = camera->toScreen(120.49, 30.74);
    QVERIFY(near(at.x(), 400, 1e-6));
    QVERIFY(near(at.y(), 300, 1e-6));
  }

  void camera_keeps_the_place_under_the_pointer_while_zooming() {
    const auto camera = over_wuzhen();
    const QPointF before = camera->toPlace(100, 500);
    camera->zoomAt(1.5, 100, 500);
    const QPointF after = camera->toPlace(100, 500);
    QVERIFY(near(before.x(), after.x()));
    QVERIFY(near(before.y(), after.y()));
  }

  void a_fitted_box_stays_in_view_until_the_map_is_moved() {
    MapCamera camera;
    camera.setWidth(1000);
    camera.setHeight(600);
    camera.fit(120.4, 30.6, 120.8, 30.8, 48);
    camera.setWidth(400);
    QCOMPARE_GE(camera.toScreen(120.4, 30.8).x(), 47.9);
    QCOMPARE_LE(camera.toScreen(120.8, 30.6).x(), 352.1);
    camera.pan(10, 0);
    const double zoom = camera.zoom();
    camera.setWidth(1000);
    QCOMPARE(camera.zoom(), zoom);
  }

  void camera_fits_a_box_into_its_margin() {
    const auto camera = over_wuzhen();
    camera->fit(120.4, 30.6, 120.8, 30.8, 48);
    const QRectF view(47.9, 47.9, 704.2, 504.2);
    QVERIFY(view.contains(camera->toScreen(120.4, 30.6)));
    QVERIFY(view.contains(camera->toScreen(120.8, 30.8)));
  }

  void camera_stays_inside_the_map_and_its_zoom_levels() {
    const auto camera = over_wuzhen();
    camera->lookAt(0, 0, 99);
    QCOMPARE(camera->zoom(), MapCamera::max_zoom);
    QVERIFY(base_map()
                .box.adjusted(-1e-9, -1e-9, 1e-9, 1e-9)
                .contains(to_unit({camera->longitude(), camera->latitude()})));
    camera->lookAt(std::nan(""), 0, 9);
    QCOMPARE(camera->zoom(), MapCamera::max_zoom);
  }

  void camera_names_a_round_scale_that_fits() {
    const auto camera = over_wuzhen();
    for (double zoom = 7; zoom <= 17; zoom += 0.37) {
      camera->lookAt(120.49, 30.74, zoom);
      QCOMPARE_LE(camera->scalePixels(), 120.001);
      QCOMPARE_GT(camera->scalePixels(), 40);
    }
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::MapTest)
#include "map_test.moc"
