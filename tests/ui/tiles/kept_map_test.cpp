// Tiles that were kept on disk: fresh, expired, and in place of a server that gives nothing.
#include <QDateTime>
#include <QTemporaryDir>
#include <QTimeZone>

#include "loopback_tiles.h"
#include "raster_kit.h"
#include "support/qt_tests.h"
#include "ui/format/format.h"
#include "ui/language/word.h"
#include "ui/map/map_ground.h"
#include "ui/settings/settings.h"
#include "ui/tiles/tile_cover.h"
#include "ui/tiles/tile_disk.h"

namespace wastewatch::ui {
namespace {

using test::becomes;
using test::good;
using test::is_found_out;
using test::is_in_files_of;
using test::LoopbackTiles;
using test::patience_ms;
using test::patient_options;
using test::quick_options;
using test::seen;
using test::shows;
using test::source_of;
using test::TileReplyBytes;
using test::words_of;
using test::wuzhen_at;

QImage ground_of(MapGround& ground, const Viewport& view) {
  MapColors colors;
  colors.land = colors.unknown = Qt::yellow;
  colors.water = Qt::cyan;
  colors.road = colors.main_road = colors.boundary = Qt::black;
  QImage image(view.size.toSize(), QImage::Format_RGB32);
  image.fill(Qt::white);
  QPainter painter(&image);
  ground.paint(painter, view, colors, BaseQuality::fine);
  return image;
}

// What was kept of `view` in one colour, long ago.
struct KeptView {
  KeptTile tile{.picture = to_bytes(test::picture(Qt::red).toStdString()),
                .got_ms = 1'718'178'005'000,  // 12 June 2024
                .until_ms = 1'718'178'005'000 + hour_ms,
                .validators = {.etag = "\"v1\""}};

  void put(const QString& cache, const RasterSource& source, const Viewport& view) const {
    TileDisk disk(cache, source_hash(source), CacheOptions().bytes_each);
    for (const auto& id : tiles_of(source, view)) disk.keep(0, id, tile);
  }
  static std::vector<tiles::TileId> tiles_of(const RasterSource& source, const Viewport& view) {
    return nearest_first(*tiles_for(view, 1, {source.least_zoom, source.most_zoom, source.tile_pixels}));
  }
  QString date() const {
    return format::date_in_sentence(tile.got_ms, QTimeZone::systemTimeZone(), Tongue::english);
  }
};

QString sentence_of(tiles::Errc code) { return error_sentence(Error::make(code)); }

bool asks_with(const LoopbackTiles& server, const QString& path, const QString& line) {
  return server.head_of(path).contains(line, Qt::CaseInsensitive);
}

}  // namespace

class KeptMapTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { Settings::use(Settings::Store::memory); }

  void tiles_are_kept_on_disk_without_address_and_key() {
    const QTemporaryDir cache;
    LoopbackTiles server([](const QString&) { return good(Qt::red); });
    const auto source = source_of({server.address(QStringLiteral("a"), QStringLiteral("?tk={key}"))},
                                  QStringLiteral("office-secret"));
    {
      RasterMap map(source, quick_options(cache.path()), nullptr);
      QVERIFY(becomes(map, wuzhen_at(10), Qt::red));
    }
    QVERIFY(server.paths().first().endsWith(u"?tk=office-secret"));
    QVERIFY(is_in_files_of(cache.path(), "PNG"));
    QVERIFY(!is_in_files_of(cache.path(), "office-secret"));
    QVERIFY(!is_in_files_of(cache.path(), "127.0.0.1"));

    const auto before = server.paths().size();
    server.answer([](const QString& path) { return good(path.contains(u"/12/") ? Qt::red : Qt::blue); });
    RasterMap again(source, quick_options(cache.path()), nullptr);
    QVERIFY(becomes(again, wuzhen_at(10), Qt::red));
    QCOMPARE(server.paths().size(), before + 1);  // the probe
    again.clearCache();
    QVERIFY(becomes(again, wuzhen_at(10), Qt::blue));
  }

  void what_must_not_be_stored_is_not() {
    const QTemporaryDir cache;
    LoopbackTiles server([](const QString&) {
      return TileReplyBytes{.body = test::picture(Qt::red), .headers = "Cache-Control: no-store\r\n"};
    });
    RasterMap map(source_of({server.address()}), quick_options(cache.path()), nullptr);
    QVERIFY(becomes(map, wuzhen_at(10), Qt::red));
    QVERIFY(!is_in_files_of(cache.path(), "PNG"));
  }

  void an_expired_tile_stands_in_until_a_newer_one_is_got() {
    const QTemporaryDir cache;
    LoopbackTiles server([](const QString&) { return good(Qt::blue); });
    const auto source = source_of({server.address()});
    const KeptView kept;
    kept.put(cache.path(), source, wuzhen_at(10));
    RasterOptions options = patient_options(cache.path());
    options.limits = {};
    RasterMap map(source, options, nullptr);
    QVERIFY(QTest::qWaitFor([&] { return map.shown(); }, patience_ms));
    server.hold();
    QVERIFY(becomes(map, wuzhen_at(10), Qt::red));
    QVERIFY(QTest::qWaitFor([&] { return server.waiting() > 0; }, patience_ms));
    QVERIFY(asks_with(server, server.paths().last(), QStringLiteral("If-None-Match: \"v1\"")));
    QVERIFY(map.problem().isEmpty() && !map.standsIn());
    server.release();
    QVERIFY(becomes(map, wuzhen_at(10), Qt::blue));
    const auto count = server.paths().size();
    for (int frame = 0; frame < 20; ++frame) QVERIFY(shows(map, wuzhen_at(10), Qt::blue));
    QCOMPARE(server.paths().size(), count);  // they are fresh
  }

  void a_tile_that_the_server_confirms_is_kept_for_longer() {
    const QTemporaryDir cache;
    LoopbackTiles server([](const QString&) { return good(Qt::blue); });
    server.answer([&server](const QString& path) {
      return asks_with(server, path, QStringLiteral("If-None-Match: \"v1\""))
                 ? TileReplyBytes{.status = 304, .headers = "Cache-Control: max-age=7200\r\n"}
                 : good(Qt::blue);
    });
    const auto source = source_of({server.address()});
    const KeptView kept;
    kept.put(cache.path(), source, wuzhen_at(10));
    RasterMap map(source, quick_options(cache.path()), nullptr);
    const auto id = KeptView::tiles_of(source, wuzhen_at(10)).front();
    const auto is_confirmed = [&] {
      if (map.shown()) seen(map, wuzhen_at(10));
      const auto now = TileDisk(cache.path(), source_hash(source), CacheOptions().bytes_each).find(0, id);
      return now && now->is_fresh(QDateTime::currentMSecsSinceEpoch());
    };
    QVERIFY(QTest::qWaitFor(is_confirmed, patience_ms));
    QVERIFY(becomes(map, wuzhen_at(10), Qt::red));
    const auto now = TileDisk(cache.path(), source_hash(source), CacheOptions().bytes_each).find(0, id);
    QVERIFY(now->picture == kept.tile.picture && now->validators == kept.tile.validators);
    QCOMPARE(now->until_ms - now->got_ms, 2 * hour_ms);
  }

  void what_was_kept_stands_in_for_a_server_that_gives_nothing_data() {
    QTest::addColumn<int>("error");
    QTest::addColumn<TileReplyBytes>("reply");
    QTest::newRow("silence") << static_cast<int>(tiles::Errc::no_answer) << TileReplyBytes{.silent = true};
    QTest::newRow("busy") << static_cast<int>(tiles::Errc::busy) << TileReplyBytes{.status = 429};
    QTest::newRow("an error") << static_cast<int>(tiles::Errc::refused) << TileReplyBytes{.status = 500};
    QTest::newRow("a page") << static_cast<int>(tiles::Errc::not_a_picture)
                            << TileReplyBytes{.body = "<html>Welcome to our hotel</html>"};
  }

  void what_was_kept_stands_in_for_a_server_that_gives_nothing() {
    QFETCH(const int, error);
    QFETCH(const TileReplyBytes, reply);
    const QTemporaryDir cache;
    LoopbackTiles server([&reply](const QString&) { return reply; });
    const auto source = source_of({server.address()});
    const KeptView kept;
    kept.put(cache.path(), source, wuzhen_at(10));
    RasterMap map(source, patient_options(cache.path()), nullptr);
    QVERIFY(is_found_out(map));
    QVERIFY(map.standsIn() && map.shown());
    QVERIFY(becomes(map, wuzhen_at(10), Qt::red));
    const QString words =
        QStringLiteral("Map from %1. %2").arg(kept.date(), sentence_of(static_cast<tiles::Errc>(error)));
    QVERIFY(QTest::qWaitFor([&] { return map.problem() == words; }, patience_ms));
    QCOMPARE(server.paths().size(), 1);  // the probe: nothing else is asked of it

    server.answer([](const QString&) { return good(Qt::blue); });
    map.retry();
    QVERIFY(becomes(map, wuzhen_at(10), Qt::blue));
    QVERIFY(QTest::qWaitFor([&] { return map.problem().isEmpty(); }, patience_ms) && !map.standsIn());
  }

  void the_built_in_map_is_seen_where_nothing_was_kept() {
    const QTemporaryDir cache;
    LoopbackTiles server([](const QString&) { return TileReplyBytes{.status = 500}; });
    const auto source = source_of({server.address()});
    KeptView().put(cache.path(), source, wuzhen_at(10));
    RasterMap map(source, patient_options(cache.path()), nullptr);
    QVERIFY(is_found_out(map) && map.standsIn());
    MapGround stand_in(map);
    RasterMap none({}, {}, nullptr);
    MapGround built_in(none);
    QVERIFY(ground_of(stand_in, wuzhen_at(13)) == ground_of(built_in, wuzhen_at(13)));
    QVERIFY(QTest::qWaitFor([&] { return test::is_all(ground_of(stand_in, wuzhen_at(10)), Qt::red); },
                            patience_ms));
  }

  void nothing_stands_in_for_a_server_that_wants_another_key() {
    const QTemporaryDir cache;
    LoopbackTiles server([](const QString&) { return TileReplyBytes{.status = 403}; });
    const auto source = source_of({server.address()});
    KeptView().put(cache.path(), source, wuzhen_at(10));
    RasterMap map(source, patient_options(cache.path()), nullptr);
    QVERIFY(is_found_out(map) && !map.standsIn() && !map.shown());
    QCOMPARE(map.problem(), words_of(tiles::Errc::needs_key));
  }

  void deleted_tiles_do_not_stand_in() {
    const QTemporaryDir cache;
    LoopbackTiles server([](const QString&) { return TileReplyBytes{.status = 500}; });
    const auto source = source_of({server.address()});
    KeptView().put(cache.path(), source, wuzhen_at(10));
    RasterMap map(source, patient_options(cache.path()), nullptr);
    QVERIFY(is_found_out(map) && map.standsIn());
    map.clearCache();
    QVERIFY(!map.standsIn() && !map.shown());
    QCOMPARE(map.problem(), words_of(tiles::Errc::refused));
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::KeptMapTest)
#include "kept_map_test.moc"
