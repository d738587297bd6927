// The raster map over a server that answers well, slowly, wrongly or not at all.
#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>
#include <QTimeZone>
#include <array>
#include <map>
#include <memory>

#include "loopback_tiles.h"
#include "raster_view.h"
#include "support/qt_tests.h"
#include "tiles/errors.h"
#include "ui/format/format.h"
#include "ui/language/word.h"
#include "ui/map/map_ground.h"
#include "ui/settings/settings.h"
#include "ui/tiles/tile_cover.h"
#include "ui/tiles/tile_disk.h"

namespace wastewatch::ui {
namespace {

using test::good;
using test::LoopbackTiles;
using test::seen;
using test::TileReplyBytes;
using test::wuzhen_at;

constexpr int patience_ms = 20'000;

RasterOptions quick_options(const QString& cache = {}) {
  return {.cache = {.folder = cache},
          .limits = {.silent_ms = 200, .whole_ms = 2'000},
          .pace = {.tile_pause_ms = 5, .first_probe_ms = 20, .most_probe_ms = 50},
          .tile_retry_ms = 20,
          .repaint_ms = 1};
}

// A source that is not probed again by itself during a test.
RasterOptions patient_options(const QString& cache = {}) {
  RasterOptions out = quick_options(cache);
  out.pace.first_probe_ms = out.pace.most_probe_ms = 600'000;
  return out;
}

RasterSource source_of(const QStringList& addresses, const QString& key = {}) {
  RasterSource out;
  out.kind = SourceKind::server;
  for (const QString& address : addresses) out.layers.append({address, key});
  return out;
}

bool shows(RasterMap& map, const Viewport& view, const QColor& colour) {
  return map.shown() && test::is_all(seen(map, view), colour);
}

bool becomes(RasterMap& map, const Viewport& view, const QColor& colour) {
  return QTest::qWaitFor([&] { return shows(map, view, colour); }, patience_ms);
}

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

bool is_found_out(const RasterMap& map) {
  return QTest::qWaitFor([&] { return !map.checking(); }, patience_ms);
}

QString words_of(tiles::Errc code) { return error_text(Error::make(code)); }

std::map<QString, int> counted(const QStringList& paths) {
  std::map<QString, int> out;
  for (const QString& path : paths) ++out[path];
  return out;
}

bool is_in_files_of(const QString& folder, const QByteArray& text) {
  QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
  while (files.hasNext()) {
    QFile file(files.next());
    if (file.fileName().contains(QString::fromUtf8(text))) return true;
    if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text)) return true;
  }
  return false;
}

// 64 MiB of zeros in 65 kB.
QByteArray gzip_bomb() {
  constexpr int zlib_header = 6, zlib_trailer = 4;  // before it the length, as qCompress writes it
  const QByteArray packed = qCompress(QByteArray(64 << 20, '\0'), 9);
  return QByteArray::fromHex("1f8b08000000000002ff") + packed.mid(zlib_header).chopped(zlib_trailer) +
         QByteArray(8, '\0');
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

struct WrongServer {
  const char* name;
  TileReplyBytes reply;
  tiles::Errc error;
};

const std::array wrong_servers{
    WrongServer{"404", {.status = 404, .body = "none"}, tiles::Errc::no_tile_here},
    WrongServer{
        "401", {.status = 401, .headers = "WWW-Authenticate: Basic realm=\"x\"\r\n"}, tiles::Errc::needs_key},
    WrongServer{"403", {.status = 403, .body = "{\"code\":301}"}, tiles::Errc::needs_key},
    WrongServer{"429", {.status = 429, .headers = "Retry-After: 60\r\n"}, tiles::Errc::busy},
    WrongServer{"503", {.status = 503}, tiles::Errc::busy},
    WrongServer{"500", {.status = 500}, tiles::Errc::refused},
    WrongServer{"418", {.status = 418, .body = "teapot"}, tiles::Errc::refused},
    WrongServer{"another host",
                {.status = 302, .headers = "Location: http://127.0.0.2:1/x.png\r\n"},
                tiles::Errc::redirected},
    WrongServer{"another scheme",
                {.status = 301, .headers = "Location: file:///etc/passwd\r\n"},
                tiles::Errc::redirected},
    WrongServer{"to itself for ever",
                {.status = 302, .headers = "Location: /a/again.png\r\n"},
                tiles::Errc::redirected},
    WrongServer{"a page", {.body = "<html>Please log in</html>"}, tiles::Errc::not_a_picture},
    WrongServer{"an empty answer", {}, tiles::Errc::not_a_picture},
    WrongServer{"half a picture", {.body = test::picture(Qt::red).chopped(30)}, tiles::Errc::not_a_picture},
    WrongServer{"a broken connection",
                {.body = test::picture(Qt::red).chopped(30), .stated = 100'000},
                tiles::Errc::no_answer},
    WrongServer{"a huge picture", {.body = test::picture(Qt::red, 1'500)}, tiles::Errc::too_large},
    WrongServer{"an endless body", {.endless = true}, tiles::Errc::too_large},
    WrongServer{"silence", {.silent = true}, tiles::Errc::no_answer},
    WrongServer{"a byte at a time", {.body = test::picture(Qt::red), .drip_ms = 20}, tiles::Errc::no_answer},
    WrongServer{
        "less than stated", {.body = test::picture(Qt::red), .stated = 40}, tiles::Errc::not_a_picture},
    WrongServer{"what unpacks to 64 MiB",
                {.body = gzip_bomb(), .headers = "Content-Encoding: gzip\r\n"},
                tiles::Errc::not_a_picture},
    WrongServer{"unchanged, unasked", {.status = 304}, tiles::Errc::refused},
};

}  // namespace

class RasterMapTest : public QObject {
  Q_OBJECT

 private slots:
  void init() { Settings::use(Settings::Store::memory); }

  void the_default_asks_nobody() {
    LoopbackTiles server([](const QString&) { return good(Qt::red); });
    RasterSource unused = source_of({server.address()});
    unused.kind = SourceKind::offline;
    RasterMap offline(unused, quick_options(), nullptr);
    seen(offline, wuzhen_at(10));
    offline.retry();
    QVERIFY(!offline.chosen() && !offline.shown() && offline.problem().isEmpty());

    LoopbackTiles asked([](const QString&) { return good(Qt::red); });
    RasterMap other(source_of({asked.address()}), quick_options(), nullptr);
    QVERIFY(becomes(other, wuzhen_at(10), Qt::red));  // so much time has passed
    QVERIFY(server.paths().isEmpty());
    QVERIFY(stored_source() == RasterSource{});
  }

  void a_server_is_shown() {
    LoopbackTiles server([](const QString&) { return good(Qt::red); });
    RasterSource source = source_of({server.address()});
    source.credit = QStringLiteral("© Somebody");
    RasterMap map(source, quick_options(), nullptr);
    QVERIFY(!map.shown() && map.credit().isEmpty());
    QVERIFY(becomes(map, wuzhen_at(10), Qt::red));
    QCOMPARE(map.credit(), QStringLiteral("© Somebody"));
    QVERIFY(map.problem().isEmpty() && map.covers(wuzhen_at(10)));
    for (const auto& [path, count] : counted(server.paths())) QVERIFY2(count == 1, test::note(path));
  }

  void layers_lie_over_each_other() {
    LoopbackTiles server([](const QString& path) {
      return path.startsWith(u"/labels") ? good(QColor(0, 0, 255, path.contains(u"12/") ? 255 : 128))
                                         : good(Qt::red);
    });
    RasterMap map(source_of({server.address(), server.address(QStringLiteral("labels"))}), quick_options(),
                  nullptr);
    QVERIFY(becomes(map, wuzhen_at(12), Qt::blue));
    const auto is_mixed = [&] {
      const QColor mixed = seen(map, wuzhen_at(10)).pixelColor(9, 9);
      return mixed.blue() > 100 && mixed.red() > 100 && mixed.green() == 0;
    };
    QVERIFY(QTest::qWaitFor(is_mixed, patience_ms));
  }

  void a_layer_without_the_tile_leaves_the_others() {
    LoopbackTiles server([](const QString& path) {
      return path.startsWith(u"/labels") ? TileReplyBytes{.status = 404} : good(Qt::red);
    });
    RasterMap map(source_of({server.address(), server.address(QStringLiteral("labels"))}), quick_options(),
                  nullptr);
    QVERIFY(becomes(map, wuzhen_at(12), Qt::red));
  }

  void what_is_wrong_is_said_and_nothing_is_kept_data() {
    QTest::addColumn<int>("row");
    for (std::size_t row = 0; row < wrong_servers.size(); ++row)
      QTest::newRow(wrong_servers[row].name) << static_cast<int>(row);
  }

  void what_is_wrong_is_said_and_nothing_is_kept() {
    QFETCH(const int, row);
    const WrongServer& wrong = wrong_servers[static_cast<std::size_t>(row)];
    const QTemporaryDir cache;
    LoopbackTiles server([reply = wrong.reply](const QString&) { return reply; });
    RasterMap map(source_of({server.address()}), patient_options(cache.path()), nullptr);
    QVERIFY(is_found_out(map));
    QCOMPARE(map.problem(), words_of(wrong.error));
    QVERIFY(!map.shown() && map.credit().isEmpty());
    QVERIFY(!is_in_files_of(cache.path(), ".tile"));

    server.answer([](const QString&) { return good(Qt::red); });
    map.retry();
    QVERIFY(becomes(map, wuzhen_at(10), Qt::red));
    QVERIFY(map.problem().isEmpty());
  }

  void a_server_that_is_not_there_is_said() {
    auto server = std::make_unique<LoopbackTiles>([](const QString&) { return good(Qt::red); });
    const QString address = server->address();
    server.reset();
    RasterMap map(source_of({address}), patient_options(), nullptr);
    QVERIFY(is_found_out(map));
    QCOMPARE(map.problem(), words_of(tiles::Errc::no_answer));
  }

  void what_cannot_be_asked_is_said_at_once() {
    RasterMap map(source_of({QStringLiteral("https://example.org/")}), quick_options(), nullptr);
    QCOMPARE(map.problem(), words_of(tiles::Errc::wrong_template));
    map.use(source_of({}));
    QCOMPARE(map.problem(), words_of(tiles::Errc::wrong_template));
    map.use(tianditu({}));
    QCOMPARE(map.problem(), words_of(tiles::Errc::needs_key));
    QVERIFY(!map.checking() && !map.shown());
  }

  void it_recovers_by_itself() {
    LoopbackTiles server([](const QString&) { return TileReplyBytes{.status = 500}; });
    RasterMap map(source_of({server.address()}), quick_options(), nullptr);
    QVERIFY(is_found_out(map) && !map.shown());
    server.answer([](const QString&) { return good(Qt::red); });
    QVERIFY(becomes(map, wuzhen_at(10), Qt::red));
  }

  void a_server_that_breaks_down_later_gives_way_to_the_built_in_map() {
    LoopbackTiles server([](const QString&) { return good(Qt::red); });
    RasterMap map(source_of({server.address()}), quick_options(), nullptr);
    QVERIFY(becomes(map, wuzhen_at(10), Qt::red));
    server.answer([](const QString&) { return TileReplyBytes{.status = 403}; });
    QVERIFY(QTest::qWaitFor(
        [&] {
          if (map.shown()) seen(map, test::view_of(119, 29, 11));
          return !map.shown();
        },
        patience_ms));
    QCOMPARE(map.problem(), words_of(tiles::Errc::needs_key));
  }

  void one_bad_tile_is_said_and_the_map_stays() {
    const Viewport view = wuzhen_at(13);
    const auto bad = tile_at(view.centre, 13);
    const QString path = QStringLiteral("/a/13/%1/%2.png").arg(bad.x).arg(bad.y);
    LoopbackTiles server([&](const QString& asked) {
      return asked == path ? TileReplyBytes{.body = "<html>"} : good(Qt::red);
    });
    RasterMap map(source_of({server.address()}), quick_options(), nullptr);
    QVERIFY(QTest::qWaitFor(
        [&] {
          if (map.shown()) seen(map, view);
          return counted(server.paths())[path] > 5;
        },
        patience_ms));
    QVERIFY(map.shown());
    server.answer([](const QString&) { return good(Qt::red); });
    QVERIFY(becomes(map, view, Qt::red));
    QVERIFY(QTest::qWaitFor([&] { return map.problem().isEmpty(); }, patience_ms));
  }

  void where_the_server_ends_coarser_tiles_are_magnified() {
    const Viewport view = wuzhen_at(14);
    LoopbackTiles server([](const QString& path) {
      const bool fine = path.startsWith(u"/a/14/") || path.startsWith(u"/a/13/");
      return fine ? TileReplyBytes{.status = 404} : good(Qt::red);
    });
    RasterMap map(source_of({server.address()}), quick_options(), nullptr);
    QVERIFY(becomes(map, view, Qt::red));
    for (int frame = 0; frame < 20; ++frame) seen(map, view);
    QVERIFY(becomes(map, wuzhen_at(10), Qt::red));  // what was asked for meanwhile has been answered
    for (const auto& [path, count] : counted(server.paths()))
      QVERIFY2(count == 1 || path.startsWith(u"/a/12/"), test::note(path));  // the probe's tile twice
    QVERIFY(map.shown() && map.problem().isEmpty());
  }

  void the_newest_view_comes_first_and_what_left_it_is_not_asked_for() {
    LoopbackTiles server([](const QString&) { return good(Qt::red); });
    RasterMap map(source_of({server.address()}), patient_options(), nullptr);
    QVERIFY(QTest::qWaitFor([&] { return map.shown(); }, patience_ms));
    server.hold();
    seen(map, test::view_of(100, 30, 9, {1440, 900}));
    QVERIFY(QTest::qWaitFor([&] { return server.waiting() == 6; }, patience_ms));
    const Viewport newest = wuzhen_at(12);
    seen(map, newest);
    server.release();
    QVERIFY(becomes(map, newest, Qt::red));
    QCOMPARE_LE(server.paths().filter(QStringLiteral("/a/9/")).size(), 6);
  }

  void it_is_painted_on_the_thread_that_renders() {
    QTest::failOnWarning();
    LoopbackTiles server([](const QString&) { return good(Qt::red); });
    RasterMap map(source_of({server.address()}), quick_options(), nullptr);
    const auto rendered = [&] {
      QImage image;
      const std::unique_ptr<QThread> renderer(QThread::create([&] { image = seen(map, wuzhen_at(10)); }));
      renderer->start();
      renderer->wait();
      return map.shown() && test::is_all(image, Qt::red);
    };
    QVERIFY(QTest::qWaitFor(rendered, patience_ms));
  }

  void two_maps_at_once_are_both_served() {
    LoopbackTiles server([](const QString&) { return good(Qt::red); });
    RasterMap map(source_of({server.address()}), quick_options(), nullptr);
    const int one = 1, other = 2;
    const auto both = [&] {
      return map.shown() && test::is_all(seen(map, wuzhen_at(10), &one), Qt::red) &
                                test::is_all(seen(map, wuzhen_at(13), &other), Qt::red);
    };
    QVERIFY(QTest::qWaitFor(both, patience_ms));
  }

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

  void a_redirect_within_the_server_is_followed() {
    LoopbackTiles server([](const QString& path) {
      return path.startsWith(u"/b") ? good(Qt::red)
                                    : TileReplyBytes{.status = 302, .headers = "Location: /b.png\r\n"};
    });
    RasterMap map(source_of({server.address()}), quick_options(), nullptr);
    QVERIFY(becomes(map, wuzhen_at(10), Qt::red));
  }

  void sources_are_switched_while_tiles_are_under_way() {
    const QTemporaryDir cache;
    LoopbackTiles red([](const QString&) { return good(Qt::red); });
    LoopbackTiles blue([](const QString&) { return good(Qt::blue); });
    RasterMap map(source_of({red.address()}), quick_options(cache.path()), nullptr);
    qsizetype most_bytes = 0;
    for (int i = 0; i < 200; ++i) {
      map.use(source_of({i % 2 == 0 ? blue.address() : red.address()}));
      for (int frame = 0; frame < i % 5; ++frame) {
        seen(map, wuzhen_at(8 + i % 7));
        QTest::qWait(0);
      }
      most_bytes = std::max(most_bytes, map.memory_bytes());
    }
    QVERIFY(becomes(map, wuzhen_at(10), Qt::red));
    QCOMPARE_LE(most_bytes, TileMemory::least_bytes);
    map.use({});
    QVERIFY(!map.shown() && map.memory_bytes() == 0);
  }

  void it_ends_while_tiles_are_under_way() {
    LoopbackTiles server([](const QString&) { return good(Qt::red); });
    for (int i = 0; i < 5; ++i) {
      auto map = std::make_unique<RasterMap>(source_of({server.address()}), patient_options(), nullptr);
      QVERIFY(QTest::qWaitFor([&] { return map->shown(); }, patience_ms));
      server.hold();
      seen(*map, wuzhen_at(10 + i));
      QVERIFY(QTest::qWaitFor([&] { return server.waiting() > 0; }, patience_ms));
      map.reset();
      server.release();
    }
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::RasterMapTest)
#include "raster_map_test.moc"
