// Which tiles a view needs.
#include <cmath>
#include <set>

#include "support/qt_tests.h"
#include "ui/tiles/tile_cover.h"

namespace wastewatch::ui {
namespace {

constexpr TileScale usual{0, 18, 256};

Viewport view_at(double zoom, QSizeF size = {1440, 900}) { return {to_unit({120.487, 30.743}), zoom, size}; }

}  // namespace

class TileCoverTest : public QObject {
  Q_OBJECT

 private slots:
  void the_zoom_comes_nearest_to_one_pixel_a_pixel() {
    QCOMPARE(tile_zoom(view_at(10.4), 1, usual), 10);
    QCOMPARE(tile_zoom(view_at(10.6), 1, usual), 11);
    QCOMPARE(tile_zoom(view_at(10), 2, usual), 10);  // writing stays readable
    QCOMPARE(tile_zoom(view_at(10), 1, {0, 18, 512}), 9);
    QCOMPARE(tile_zoom(view_at(10), 2, {0, 18, 512}), 10);  // at half size
    QCOMPARE(tile_zoom(view_at(20), 1, usual), 18);
    QCOMPARE(tile_zoom(view_at(2), 1, {5, 18, 256}), 5);
  }

  void a_view_is_covered_whole_and_from_its_middle() {
    const Viewport view = view_at(10.3);
    const auto span = tiles_for(view, 1, usual);
    QVERIFY(span.has_value());
    const QRectF covered =
        unit_rect({span->zoom, static_cast<std::uint32_t>(span->left), static_cast<std::uint32_t>(span->top)})
            .united(unit_rect({span->zoom, static_cast<std::uint32_t>(span->right),
                               static_cast<std::uint32_t>(span->bottom)}));
    QVERIFY(covered.contains(view.visible()));
    const auto tiles = nearest_first(*span);
    QCOMPARE(static_cast<std::int64_t>(tiles.size()), span->count());
    QCOMPARE(std::set(tiles.begin(), tiles.end()).size(), tiles.size());
    QVERIFY(unit_rect(tiles.front()).adjusted(-1e-3, -1e-3, 1e-3, 1e-3).contains(view.centre));
  }

  void the_edge_of_the_world_is_no_tile() {
    const auto span = tiles_in({{0, 0}, 3, {1440, 900}}, 3);
    QVERIFY(span && span->left == 0 && span->top == 0);
    for (const auto& id : nearest_first(*tiles_in({{0.5, 0.5}, 0, {4000, 4000}}, 2)))
      QVERIFY(tiles::is_tile(id));
    QVERIFY(!tiles_in({{3, 3}, 10, {100, 100}}, 10));
    QVERIFY(!tiles_in({{0.5, 0.5}, 10, {0, 0}}, 10));
    QVERIFY(!tiles_in({{0.5, 0.5}, 10, {NAN, 100}}, 10));
  }

  void a_source_without_coarse_tiles_is_not_asked_for_thousands() {
    QVERIFY(tiles_for(view_at(8), 1, {10, 18, 256}));
    QVERIFY(!tiles_for(view_at(4), 1, {10, 18, 256}));
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::TileCoverTest)
#include "tile_cover_test.moc"
