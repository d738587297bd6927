// Tiles as painted from memory: no seams at any zoom or scale, and something in place of what is missing.
#include <QImage>
#include <QPainter>
#include <cmath>

#include "support/qt_tests.h"
#include "ui/tiles/tile_painter.h"

namespace wastewatch::ui {
namespace {

const QColor ground(Qt::green);
constexpr TileScale usual{0, 18, 256};

QImage square_of(const QColor& colour, int side = 256) {
  QImage out(side, side, QImage::Format_RGB32);
  out.fill(colour);
  return out;
}

Viewport view_at(double zoom) { return {to_unit({120.487, 30.743}), zoom, {400, 300}}; }

struct Painted {
  QImage image;
  std::vector<tiles::TileId> missing;
};

Painted painted(TileMemory& memory, const Viewport& view, double density = 1,
                const TileScale& scale = usual) {
  Painted out{QImage((view.size * density).toSize(), QImage::Format_RGB32), {}};
  out.image.setDevicePixelRatio(density);
  out.image.fill(Qt::black);
  QPainter painter(&out.image);
  out.missing = paint_tiles(painter, view, ground, scale, memory).missing;
  return out;
}

void fill(TileMemory& memory, const Viewport& view, double density, const TileScale& scale,
          const QColor& colour) {
  for (const auto& id : nearest_first(*tiles_for(view, density, scale)))
    memory.put(id, square_of(colour, scale.tile_pixels));
}

bool is_all(const QImage& image, const QColor& colour) {
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixelColor(x, y) != colour) return false;
    }
  }
  return true;
}

}  // namespace

class TilePainterTest : public QObject {
  Q_OBJECT

 private slots:
  void nothing_at_hand_is_ground_and_all_is_missing() {
    TileMemory memory;
    const auto [image, missing] = painted(memory, view_at(10));
    QVERIFY(is_all(image, ground));
    QCOMPARE(static_cast<std::int64_t>(missing.size()), tiles_for(view_at(10), 1, usual)->count());
  }

  void there_are_no_seams_data() {
    QTest::addColumn<double>("density");
    QTest::addColumn<int>("side");
    for (const double density : {1.0, 1.25, 1.5, 2.0}) {
      for (const int side : {256, 512}) QTest::addRow("%.2f, %d px", density, side) << density << side;
    }
  }

  void there_are_no_seams() {
    QFETCH(const double, density);
    QFETCH(const int, side);
    const TileScale scale{0, 18, side};
    for (double zoom = 9; zoom < 11; zoom += 0.173) {
      TileMemory memory;
      fill(memory, view_at(zoom), density, scale, Qt::red);
      const auto [image, missing] = painted(memory, view_at(zoom), density, scale);
      QVERIFY(missing.empty());
      QVERIFY2(is_all(image, Qt::red), test::note(zoom));
    }
  }

  void a_tile_lies_where_the_projection_puts_it() {
    TileMemory memory;
    const Viewport view = view_at(10.5);
    const auto id = tile_at(view.centre, tile_zoom(view, 1, usual));
    memory.put(id, square_of(Qt::red));
    const auto [image, missing] = painted(memory, view);
    const QRectF unit = unit_rect(id);
    const QPointF corner = view.to_screen(unit.topLeft()), end = view.to_screen(unit.bottomRight());
    const QRectF place = QRectF(corner, end) & QRectF(0, 0, 400, 300);
    QCOMPARE(image.pixelColor(place.center().toPoint()), QColor(Qt::red));
    for (int x = 0; x < 400; ++x) {
      const bool red = image.pixelColor(x, qRound(place.center().y())) == QColor(Qt::red);
      if (std::abs(x - place.left()) > 1.5 && std::abs(x - place.right()) > 1.5)
        QCOMPARE(red, x > place.left() && x < place.right());
    }
  }

  void a_coarser_tile_stands_in_magnified() {
    TileMemory memory;
    const Viewport view = view_at(10);
    memory.put(tile_at(view.centre, 6), square_of(Qt::blue));
    const auto [image, missing] = painted(memory, view);
    QVERIFY(is_all(image, Qt::blue));
    QVERIFY(!missing.empty());
  }

  void the_right_part_of_it_is_magnified() {
    TileMemory memory;
    QImage quarters = square_of(Qt::white);
    QPainter painter(&quarters);
    painter.fillRect(0, 0, 128, 128, Qt::red);
    painter.fillRect(128, 128, 128, 128, Qt::blue);
    painter.end();
    memory.put({3, 6, 3}, quarters);
    const QRectF coarse = unit_rect({3, 6, 3});
    const auto [image, missing] = painted(memory, {coarse.center(), 4, {500, 500}});
    QCOMPARE(image.pixelColor(20, 20), QColor(Qt::red));
    QCOMPARE(image.pixelColor(480, 480), QColor(Qt::blue));
    QCOMPARE(image.pixelColor(480, 20), QColor(Qt::white));
  }

  void finer_tiles_stand_in_shrunk() {
    TileMemory memory;
    const Viewport view = view_at(10);
    for (const auto& id : nearest_first(*tiles_in(view, 11))) memory.put(id, square_of(Qt::blue));
    QVERIFY(is_all(painted(memory, view).image, Qt::blue));
  }

  void beyond_the_finest_zoom_tiles_are_magnified() {
    TileMemory memory;
    const TileScale coarse{0, 6, 256};
    fill(memory, view_at(12), 1, coarse, Qt::blue);
    const auto [image, missing] = painted(memory, view_at(12), 1, coarse);
    QVERIFY(is_all(image, Qt::blue));
    QVERIFY(missing.empty());
  }

  void the_painter_is_left_as_it_was() {
    TileMemory memory;
    QImage image(400, 300, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing, true);
    paint_tiles(painter, view_at(10.3), ground, usual, memory);
    QVERIFY(painter.renderHints().testFlag(QPainter::Antialiasing));
    QVERIFY(!painter.hasClipping());
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::TilePainterTest)
#include "tile_painter_test.moc"
