// The raster map over files and folders.
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <array>

#include "geo/datum.h"
#include "loopback_tiles.h"
#include "raster_view.h"
#include "support/qt_tests.h"
#include "support/vectors.h"
#include "tiles/errors.h"
#include "ui/language/word.h"
#include "ui/tiles/tile_cover.h"

namespace wastewatch::ui {
namespace {

constexpr int file_patience_ms = 20'000;

RasterSource file_of(const QString& path, SourceKind kind = SourceKind::file) {
  RasterSource out;
  out.kind = kind;
  (kind == SourceKind::folder ? out.folder : out.file) = path;
  return out;
}

QString vector_file(const char* name) {
  return QString::fromStdString((wastewatch::test::own_vectors() / "tiles" / name).string());
}

// tests/vectors/tiles/make.py, picture_of().
QColor colour_of(tiles::TileId id) {
  std::uint32_t mixed = id.zoom * 2654435761U + id.x * 40503U + id.y * 2246822519U;
  mixed = (mixed ^ mixed >> 15) * 2246822519U;
  constexpr std::array colours{Qt::red, Qt::green, Qt::blue};
  return colours[(mixed ^ mixed >> 13) % 3];
}

RasterOptions file_options() {
  return {.pace = {.first_probe_ms = 600'000, .most_probe_ms = 600'000}, .repaint_ms = 1};
}

QString said(tiles::Errc code) { return error_text(Error::make(code)); }

void write(const QString& path, const QByteArray& content) {
  QDir().mkpath(QFileInfo(path).path());
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(content);
}

// Every tile of a small world.
void write_world(const QString& folder, const QColor& colour, int side = 256) {
  for (int zoom = 0; zoom <= 4; ++zoom) {
    for (int x = 0; x < 1 << zoom; ++x) {
      for (int y = 0; y < 1 << zoom; ++y)
        write(QStringLiteral("%1/%2/%3/%4.png").arg(folder).arg(zoom).arg(x).arg(y),
              test::picture(colour, side));
    }
  }
}

}  // namespace

class RasterFileTest : public QObject {
  Q_OBJECT

 private slots:
  void archives_show_their_tiles_in_place_data() {
    QTest::addColumn<QString>("file");
    QTest::newRow("MBTiles") << vector_file("small.mbtiles");
    QTest::newRow("PMTiles") << vector_file("small.pmtiles");
  }

  void archives_show_their_tiles_in_place() {
    QFETCH(const QString, file);
    RasterMap map(file_of(file), file_options(), nullptr);
    const tiles::TileId id{4, 13, 6};
    const Viewport inside{unit_rect(id).center(), 4, {200, 200}};
    QVERIFY(
        QTest::qWaitFor([&] { return map.shown() && test::is_all(test::seen(map, inside), colour_of(id)); },
                        file_patience_ms));
    QCOMPARE(map.credit(), QStringLiteral("Nobody"));
    QVERIFY(map.problem().isEmpty());
  }

  void a_folder_is_shown() {
    const QTemporaryDir folder;
    write_world(folder.path(), Qt::red);
    RasterMap map(file_of(folder.path(), SourceKind::folder), file_options(), nullptr);
    const Viewport view = test::wuzhen_at(4);
    QVERIFY(QTest::qWaitFor([&] { return map.shown() && test::is_all(test::seen(map, view), Qt::red); },
                            file_patience_ms));
    QVERIFY(test::is_all(test::seen(map, test::wuzhen_at(9)), Qt::red));  // magnified, and at hand
  }

  void tiles_in_gcj02_are_moved_to_their_places() {
    const QTemporaryDir folder;
    write_world(folder.path(), Qt::red);
    const auto blue = tile_at(test::wuzhen_at(4).centre, 4);
    write(QStringLiteral("%1/4/%2/%3.png").arg(folder.path()).arg(blue.x).arg(blue.y),
          test::picture(Qt::blue, 256));
    RasterSource source = file_of(folder.path(), SourceKind::folder);
    RasterMap plain(source, file_options(), nullptr);
    source.gcj02 = true;
    RasterMap moved(source, file_options(), nullptr);
    // Where the blue tile ends, at a zoom that shows half a kilometre as 15 pixels.
    const GeoPoint edge = from_unit(QPointF(unit_rect(blue).left(), unit_rect(blue).center().y()));
    const geo::Degrees shifted =
        geo::converted(geo::Degrees{edge.latitude, edge.longitude}, geo::Datum::wgs84, geo::Datum::gcj02);
    const Viewport here = test::view_of(edge.longitude, edge.latitude, 12);
    const Viewport there = test::view_of(shifted.lon, shifted.lat, 12);
    const auto two_colours = [&](RasterMap& map, const Viewport& view) {
      if (!map.shown()) return false;
      const QImage image = test::seen(map, view);
      return image.pixelColor(5, 100) == QColor(Qt::red) && image.pixelColor(295, 100) == QColor(Qt::blue);
    };
    QVERIFY(QTest::qWaitFor([&] { return two_colours(plain, there) && two_colours(moved, here); },
                            file_patience_ms));
    QCOMPARE(test::seen(moved, here), test::seen(plain, there));
    QVERIFY(test::seen(moved, here) != test::seen(plain, here));
  }

  void a_damaged_tile_is_said_and_the_others_are_shown() {
    const QTemporaryDir folder;
    write_world(folder.path(), Qt::red);
    const Viewport view = test::wuzhen_at(4);
    const auto bad = tile_at(view.centre, 4);
    write(QStringLiteral("%1/4/%2/%3.png").arg(folder.path()).arg(bad.x).arg(bad.y), "no picture");
    RasterMap map(file_of(folder.path(), SourceKind::folder), file_options(), nullptr);
    QVERIFY(QTest::qWaitFor(
        [&] {
          if (map.shown()) test::seen(map, view);
          return map.problem() == said(tiles::Errc::not_a_picture);
        },
        file_patience_ms));
    QVERIFY(map.shown());
  }

  void what_cannot_be_opened_is_said_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("code");
    QTest::newRow("missing") << QStringLiteral("/nowhere/map.mbtiles")
                             << static_cast<int>(tiles::Errc::missing);
    QTest::newRow("none chosen") << QString() << static_cast<int>(tiles::Errc::missing);
    QTest::newRow("vector MBTiles") << vector_file("vector.mbtiles")
                                    << static_cast<int>(tiles::Errc::vector_tiles);
    QTest::newRow("vector PMTiles") << vector_file("vector.pmtiles")
                                    << static_cast<int>(tiles::Errc::vector_tiles);
    QTest::newRow("something else") << vector_file("make.py") << static_cast<int>(tiles::Errc::not_tiles);
  }

  void what_cannot_be_opened_is_said() {
    QFETCH(const QString, file);
    QFETCH(const int, code);
    RasterMap map(file_of(file), file_options(), nullptr);
    QVERIFY(QTest::qWaitFor([&] { return !map.checking(); }, file_patience_ms));
    QCOMPARE(map.problem(), said(static_cast<tiles::Errc>(code)));
    QVERIFY(!map.shown());
  }

  void a_file_that_comes_back_is_shown_again() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("map.mbtiles"));
    RasterMap map(file_of(file), file_options(), nullptr);
    QVERIFY(QTest::qWaitFor([&] { return !map.checking(); }, file_patience_ms));
    QVERIFY(!map.shown());
    QVERIFY(QFile::copy(vector_file("small.mbtiles"), file));
    map.retry();
    QVERIFY(QTest::qWaitFor([&] { return map.shown(); }, file_patience_ms));
    QVERIFY(map.problem().isEmpty());
  }

  void outside_its_bounds_it_covers_nothing() {
    RasterMap map(file_of(vector_file("small.mbtiles")), file_options(), nullptr);  // 120–121.5 E, 30–31.5 N
    QVERIFY(QTest::qWaitFor([&] { return map.shown(); }, file_patience_ms));
    QVERIFY(map.covers(test::wuzhen_at(8)));
    QVERIFY(!map.covers(test::view_of(2, 48, 8)));
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::RasterFileTest)
#include "raster_file_test.moc"
