#include <QImage>
#include <QPainter>
#include <cmath>
#include <set>

#include "support/qt_tests.h"
#include "ui/basemap/basemap.h"
#include "ui/map/clusters.h"
#include "ui/map/map_math.h"
#include "ui/map/map_picture.h"
#include "ui/map/shape_painter.h"
#include "ui/map/symbol_groups.h"
#include "ui/map/symbol_labels.h"
#include "ui/map/track_levels.h"

namespace wastewatch::ui {
namespace {

bool near(double a, double b, double tolerance = 1e-9) { return std::abs(a - b) <= tolerance; }

Viewport over_wuzhen(double zoom = 11) { return {to_unit({120.49, 30.74}), zoom, {800, 600}}; }

MapSymbol symbol_at(double longitude, double latitude, const QString& kind = QStringLiteral("tracker")) {
  MapSymbol symbol;
  symbol.kind = kind;
  symbol.longitude = longitude;
  symbol.latitude = latitude;
  return symbol;
}

MapTrack winding(int points) {
  MapTrack track;
  for (int i = 0; i < points; ++i)
    track.points << QPointF(120.2 + 0.6 * i / points, 30.7 + 0.02 * std::sin(i * 0.01));
  return track;
}

MapShape corridor() {
  MapShape shape;
  shape.key = QStringLiteral("c");
  shape.kind = QStringLiteral("corridor");
  shape.points = {{120.4, 30.74}, {120.6, 30.74}};
  shape.half_width_m = 1'000;
  return shape;
}

std::size_t grouped_members(const std::vector<Cluster>& groups) {
  std::size_t total = 0;
  for (const Cluster& group : groups) total += group.members.size();
  return total;
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
    const Viewport view = over_wuzhen();
    const QList<MapSymbol> few{symbol_at(120.5, 30.75)};
    const auto lone = symbol_rooms(symbol_groups(few, screen_points(few, view), view));
    QCOMPARE(lone.size(), 1U);
    QVERIFY(lone[0].contains(screen_points(few, view)[0]));
    const QList<MapSymbol> crowd(150, few[0]);
    const auto together = symbol_rooms(symbol_groups(crowd, screen_points(crowd, view), view));
    QCOMPARE(together.size(), 1U);
    QCOMPARE_GT(together[0].width(), lone[0].width());
  }

  void clusters_hold_every_point_exactly_once() {
    std::vector<QPointF> points;
    for (int i = 0; i < 500; ++i) points.emplace_back(i * 37 % 400 - 200, i * 53 % 300 - 150);
    std::set<std::size_t> seen;
    for (const Cluster& group : cluster(points, 44)) seen.insert(group.members.begin(), group.members.end());
    QCOMPARE(seen.size(), points.size());
    QCOMPARE(grouped_members(cluster(points, 44)), points.size());
  }

  void no_group_swallows_an_alert_and_none_changes_while_the_map_is_dragged() {
    QList<MapSymbol> crowd;
    for (int i = 0; i < 200; ++i)
      crowd << symbol_at(120.3 + i * 37 % 101 * 0.004, 30.6 + i * 53 % 97 * 0.003);
    crowd << symbol_at(120.5, 30.7, QStringLiteral("alert"))
          << symbol_at(120.5, 30.7, QStringLiteral("alert"));
    const auto members = [&](const Viewport& view) {
      std::set<std::vector<std::size_t>> out;
      for (const Cluster& group : symbol_groups(crowd, screen_points(crowd, view), view))
        out.insert(group.members);
      return out;
    };
    const Viewport view = over_wuzhen();
    const auto before = members(view);
    QVERIFY(before.contains({200}));
    QVERIFY(before.contains({201}));
    for (const double dx : {3.3, 21.0, 177.7}) {
      Viewport moved = view;
      moved.centre += QPointF(dx, -dx / 2) / view.pixels();
      QCOMPARE(members(moved), before);
    }
  }

  void the_selected_symbol_stands_apart_from_its_group() {
    const QList<MapSymbol> crowd(50, symbol_at(120.5, 30.7));
    const Viewport view = over_wuzhen();
    const auto groups = symbol_groups(crowd, screen_points(crowd, view), view, 7);
    QCOMPARE(groups.size(), 2U);
    QCOMPARE(groups.back().members, std::vector<std::size_t>{7});
    QCOMPARE(grouped_members(groups), 50U);
  }

  void labels_cover_neither_each_other_nor_symbols() {
    QList<MapSymbol> some;
    for (int i = 0; i < 40; ++i) {
      some << symbol_at(120.3 + i * 37 % 101 * 0.004, 30.6 + i * 53 % 97 * 0.003, QStringLiteral("truck"));
      some.back().label = QStringLiteral("D%1").arg(i);
    }
    const Viewport view = over_wuzhen();
    const auto groups = symbol_groups(some, screen_points(some, view), view);
    const auto labels = symbol_labels(some, groups, {}, view, {});
    QVERIFY(!labels.empty());
    const auto rooms = symbol_rooms(groups);
    for (std::size_t i = 0; i < labels.size(); ++i) {
      for (const QRectF& room : rooms) QVERIFY(!labels[i].frame.intersects(room));
      for (std::size_t j = 0; j < i; ++j) QVERIFY(!labels[i].frame.intersects(labels[j].frame));
    }
    QVERIFY(symbol_labels(some, groups, {}, over_wuzhen(8), {}).empty());
  }

  void a_thinned_track_keeps_its_ends_and_leaves_no_wide_gaps() {
    const TrackLevels levels(winding(100'000));
    for (const double zoom : {7.0, 10.0, 12.4, 17.0}) {
      const auto& level = levels.at(zoom);
      QCOMPARE(level.points.front(), 0U);
      QCOMPARE(level.points.back(), 99'999U);
      QCOMPARE(level.pieces.front().first, 0U);
      QCOMPARE(level.pieces.back().last, level.points.size() - 1);
      for (std::size_t i = 1; i < level.pieces.size(); ++i)
        QCOMPARE(level.pieces[i].first, level.pieces[i - 1].last);
    }
    QCOMPARE_LT(levels.at(8).points.size(), 1'000U);
  }

  void of_a_track_only_what_is_seen_is_drawn() {
    const TrackLevels levels(winding(100'000));
    std::size_t drawn = 0;
    const Viewport close{levels.unit()[40'000], 16, {800, 600}};
    for (const QPolygonF& way : levels.seen(close, 16)) drawn += static_cast<std::size_t>(way.size());
    QCOMPARE_GT(drawn, 0U);
    QCOMPARE_LT(drawn, 2'000U);
    const Viewport elsewhere{to_unit({117, 28}), 12, {800, 600}};
    QVERIFY(levels.seen(elsewhere, 16).empty());
  }

  void a_corridor_is_as_wide_as_it_says() {
    ShapePainter painter;
    painter.set_shapes({corridor()});
    const Viewport view{to_unit({120.5, 30.74}), 13, {800, 600}};
    const double half_px = 1'000 / metres_per_pixel(30.74, 13);
    QCOMPARE(painter.at({400, 300 + half_px - 2}, view), 0);
    QCOMPARE(painter.at({400, 300 + half_px + 2}, view), -1);
  }

  void shapes_of_no_point_of_one_and_crossing_themselves_are_painted_without_harm() {
    MapShape none = corridor();
    none.points.clear();
    MapShape dot = corridor();
    dot.points.resize(1);
    MapShape eight = corridor();
    eight.points = {{120.4, 30.7}, {120.6, 30.8}, {120.6, 30.7}, {120.4, 30.8}, {120.4, 30.7}};
    MapShape ring = eight;
    ring.kind = QStringLiteral("forbidden");
    MapShape unknown = eight;
    unknown.kind = QStringLiteral("no such kind");
    ShapePainter painter;
    painter.set_shapes({none, dot, eight, ring, unknown});
    QImage image(800, 600, QImage::Format_RGB32);
    QPainter on(&image);
    painter.paint(on, over_wuzhen(), {}, {});
    QVERIFY(painter.at({-5'000, -5'000}, over_wuzhen()) < 0);
  }

  void a_hundred_thousand_points_make_a_corridor() {
    MapShape shape = corridor();
    shape.points = winding(100'000).points;
    ShapePainter painter;
    painter.set_shapes({shape});
    QImage image(800, 600, QImage::Format_RGB32);
    QPainter on(&image);
    painter.paint(on, over_wuzhen(), {}, {});
    QCOMPARE(painter.at(over_wuzhen().to_screen(to_unit({120.2, 30.7})), over_wuzhen()), 0);
  }

  void bounds_hold_everything_on_the_earth_and_nothing_else() {
    MapPicture picture;
    QVERIFY(!picture.bounds().isValid());
    picture.setTracks({winding(10)});
    picture.setSymbols({symbol_at(121, 31), symbol_at(400, 31), symbol_at(std::nan(""), 0)});
    picture.setShapes({corridor()});
    const QGeoRectangle bounds = picture.bounds();
    QVERIFY(bounds.contains(QGeoCoordinate(31, 121)));
    QVERIFY(near(bounds.topRight().longitude(), 121));
    QVERIFY(near(bounds.bottomLeft().longitude(), 120.2));
  }

  void a_fitted_box_lies_inside_its_margin() {
    const QGeoRectangle box({30.8, 120.4}, {30.6, 120.8});
    const MapSight sight = MapMath::fitted(box, 800, 600, 48);
    const Viewport view{to_unit({sight.center.longitude(), sight.center.latitude()}), sight.zoom, {800, 600}};
    const QRectF room(47.9, 47.9, 704.2, 504.2);
    QVERIFY(room.contains(view.to_screen(to_unit({120.4, 30.6}))));
    QVERIFY(room.contains(view.to_screen(to_unit({120.8, 30.8}))));
    const MapSight point =
        MapMath::fitted({QGeoCoordinate(30.7, 120.5), QGeoCoordinate(30.7, 120.5)}, 800, 600, 48);
    QCOMPARE(point.zoom, MapMath::most_fitted_zoom);
  }

  void the_camera_stays_inside_the_base_map() {
    for (const QGeoCoordinate& at : {QGeoCoordinate(0, 0), QGeoCoordinate(89, 179), QGeoCoordinate()}) {
      const QGeoCoordinate kept = MapMath::clampedCenter(at);
      QVERIFY(base_map()
                  .box.adjusted(-1e-9, -1e-9, 1e-9, 1e-9)
                  .contains(to_unit({kept.longitude(), kept.latitude()})));
    }
    QCOMPARE(MapMath::clampedZoom(99), MapMath::most_zoom);
    QCOMPARE(MapMath::clampedZoom(std::nan("")), MapMath::least_zoom);
  }

  void a_scale_is_a_round_length_that_fits() {
    for (double zoom = 7; zoom <= 17; zoom += 0.37) {
      const double px = MapMath::pixelsOf(MapMath::roundMetres(30.74, zoom, 120), 30.74, zoom);
      QCOMPARE_LE(px, 120.001);
      QCOMPARE_GT(px, 40);
    }
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::MapTest)
#include "map_test.moc"
