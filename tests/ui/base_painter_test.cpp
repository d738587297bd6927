// The base map as painted: names keep off everything, what is unknown is no sea, kept pieces show what was
// painted.
#include <QImage>
#include <QPainter>
#include <QPolygonF>
#include <algorithm>
#include <cmath>
#include <cstdlib>

#include "support/qt_tests.h"
#include "ui/basemap/base_names.h"
#include "ui/basemap/base_painter.h"
#include "ui/basemap/base_pieces.h"
#include "ui/basemap/projection.h"

namespace wastewatch::ui {
namespace {

constexpr QSize window(1024, 700);

BaseStyle plain_style(bool chinese = false) {
  BaseStyle style{Qt::white, Qt::blue,     Qt::darkBlue, Qt::lightGray, Qt::gray,  Qt::darkGray,
                  Qt::white, Qt::darkGray, Qt::yellow,   Qt::green,     Qt::black, Qt::black,
                  Qt::black, {},           chinese};
  style.font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK SC")});
  style.font.setPixelSize(12);
  return style;
}

Viewport over(double longitude, double latitude, double zoom) {
  return {to_unit({longitude, latitude}), zoom, window};
}

QImage painted(const BaseMap& map, const Viewport& view) {
  QImage image(window, QImage::Format_RGB32);
  QPainter painter(&image);
  paint_base(painter, map, view, plain_style());
  return image;
}

QColor colour_at(const QImage& image, const Viewport& view, double longitude, double latitude) {
  return image.pixelColor(view.to_screen(to_unit({longitude, latitude})).toPoint());
}

BaseObstacles crowd() {
  BaseObstacles out;
  for (int i = 0; i < 300; ++i) out.symbols.emplace_back((i * 97) % 1000, (i * 61) % 680, 24, 24);
  QPolygonF way;
  for (int i = 0; i < 200; ++i) way << QPointF(i * 5, 350 + 200 * std::sin(i * 0.1));
  out.ways.push_back(way);
  return out;
}

bool meets(const QPolygonF& way, const QRectF& frame) {
  for (qsizetype i = 1; i < way.size(); ++i) {
    for (double t = 0; t <= 1; t += 0.1) {
      if (frame.contains(way[i - 1] + (way[i] - way[i - 1]) * t)) return true;
    }
  }
  return false;
}

}  // namespace

class BasePainterTest : public QObject {
  Q_OBJECT

 private slots:
  void names_cover_no_name_symbol_or_track_data() {
    QTest::addColumn<double>("zoom");
    QTest::addColumn<bool>("chinese");
    for (const double zoom : {7.0, 8.5, 9.7, 11.0, 12.3, 14.0}) {
      QTest::addRow("en %.1f", zoom) << zoom << false;
      QTest::addRow("zh %.1f", zoom) << zoom << true;
    }
  }
  void names_cover_no_name_symbol_or_track() {
    QFETCH(const double, zoom);
    QFETCH(const bool, chinese);
    const BaseObstacles obstacles = crowd();
    const auto names = place_names(base_map(), over(120.6, 30.7, zoom), plain_style(chinese), obstacles);
    QCOMPARE_LE(names.size(), most_names + 60);
    for (std::size_t i = 0; i < names.size(); ++i) {
      for (std::size_t k = 0; k < i; ++k) QVERIFY(!names[i].frame.intersects(names[k].frame));
      for (const QRectF& symbol : obstacles.symbols) QVERIFY(!names[i].frame.intersects(symbol));
      for (const QPolygonF& way : obstacles.ways) QVERIFY(!meets(way, names[i].frame));
    }
  }

  void many_names_have_room_on_an_empty_map() {
    const auto names = place_names(base_map(), over(120.6, 30.7, 11), plain_style(), {});
    QCOMPARE_GE(names.size(), 40U);
    const auto named = [&](const char* text) {
      return std::ranges::any_of(names,
                                 [&](const PlacedName& name) { return name.text == QLatin1String(text); });
    };
    for (const char* text : {"Jiaxing", "Tongxiang", "Wuzhen"}) QVERIFY2(named(text), test::note(text));
  }

  void names_stay_where_they_are_while_the_map_is_dragged() {
    const Viewport before = over(120.6, 30.7, 11);
    Viewport after = before;
    after.centre += QPointF(40, -25) / before.pixels();
    const auto at_first = place_names(base_map(), before, plain_style(), {});
    const auto then = place_names(base_map(), after, plain_style(), {});
    std::size_t same = 0;
    for (const auto& name : at_first) {
      same += static_cast<std::size_t>(std::ranges::any_of(then, [&](const PlacedName& other) {
        const QPointF moved = other.frame.topLeft() + QPointF(40, -25) - name.frame.topLeft();
        return other.text == name.text && moved.manhattanLength() < 0.01;
      }));
    }
    QCOMPARE_GE(same * 10, at_first.size() * 8);
  }

  void sea_and_lakes_are_water_and_land_is_not() {
    const Viewport view = over(121.0, 30.7, 8);
    const QImage image = painted(base_map(), view);
    const QColor water(Qt::blue);
    QCOMPARE(colour_at(image, view, 122.6, 30.9), water);
    QCOMPARE(colour_at(image, view, 121.3, 30.45), water);
    QCOMPARE(colour_at(image, view, 120.1, 31.2), water);
    QVERIFY(colour_at(image, view, 119.6, 30.5) != water);
  }

  void beyond_the_box_the_map_is_hatched_and_never_water() {
    const Viewport view = over(123.5, 30.7, 8);
    const QImage image = painted(base_map(), view);
    int hatched = 0;
    for (int y = 0; y < window.height(); ++y) {
      for (int x = window.width() / 2 + 4; x < window.width(); ++x) {
        QVERIFY(image.pixelColor(x, y) != QColor(Qt::blue));
        hatched += static_cast<int>(image.pixelColor(x, y) == QColor(Qt::green));
      }
    }
    QCOMPARE_GT(hatched, 5000);
  }

  void level_and_upright_lines_are_painted() {
    BaseMap map;
    map.box = QRectF(0, 0, 1, 1);
    BaseMap::Level level{25, {{0.4, 0.5}, {0.6, 0.5}, {0.5, 0.4}, {0.5, 0.6}}, {}};
    const QRectF level_line(QPointF(0.4, 0.5), QPointF(0.6, 0.5));
    const QRectF upright(QPointF(0.5, 0.4), QPointF(0.5, 0.6));
    auto& roads = level.bundles[static_cast<std::size_t>(BaseMap::Kind::main_road)];
    roads.push_back({{{0, 2, level_line}}, level_line});
    roads.push_back({{{2, 2, upright}}, upright});
    map.levels.push_back(level);
    const QImage image = painted(map, {{0.5, 0.5}, 9, window});
    QVERIFY(image.pixelColor(100, 350) != QColor(Qt::white));
    QVERIFY(image.pixelColor(512, 100) != QColor(Qt::white));
  }

  void kept_pieces_show_what_is_painted_directly() {
    Viewport view = over(120.6, 30.7, 10);
    const QPointF corner = view.centre * view.pixels() - view.middle();
    view.centre = (QPointF(std::round(corner.x()), std::round(corner.y())) + view.middle()) / view.pixels();
    BasePieces pieces;
    QImage image(window, QImage::Format_RGB32);
    for (int frame = 0; frame < 3; ++frame) {
      QPainter painter(&image);
      pieces.paint(painter, base_map(), view, plain_style());
    }
    QCOMPARE_GT(pieces.kept(), 0);
    const QImage direct = painted(base_map(), view);
    qint64 different = 0;
    for (int y = 0; y < window.height(); ++y) {
      for (int x = 0; x < window.width(); ++x) {
        const QColor a = image.pixelColor(x, y);
        const QColor b = direct.pixelColor(x, y);
        different += static_cast<qint64>(std::abs(a.green() - b.green()) > 64);
      }
    }
    // Dashes may begin elsewhere, nothing else.
    QCOMPARE_LT(different * 100, static_cast<qint64>(window.width()) * window.height());
  }

  void pieces_are_forgotten_when_the_map_travels_far() {
    BasePieces pieces;
    QImage image(window, QImage::Format_RGB32);
    for (int step = 0; step < 60; ++step) {
      QPainter painter(&image);
      pieces.paint(painter, base_map(), over(118 + step * 0.08, 30.7, 11), plain_style());
      QCOMPARE_LE(pieces.kept(), 200);
    }
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::BasePainterTest)
#include "base_painter_test.moc"
