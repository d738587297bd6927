// The raster map over a server that answers well, slowly, wrongly or not at all.
#include <QTemporaryDir>
#include <QThread>
#include <array>
#include <map>
#include <memory>

#include "loopback_tiles.h"
#include "raster_kit.h"
#include "support/qt_tests.h"
#include "tiles/errors.h"
#include "ui/settings/settings.h"

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
using test::source_of;
using test::TileReplyBytes;
using test::words_of;
using test::wuzhen_at;

std::map<QString, int> counted(const QStringList& paths) {
  std::map<QString, int> out;
  for (const QString& path : paths) ++out[path];
  return out;
}

// 64 MiB of zeros in 65 kB.
QByteArray gzip_bomb() {
  constexpr int zlib_header = 6, zlib_trailer = 4;  // before it the length, as qCompress writes it
  const QByteArray packed = qCompress(QByteArray(64 << 20, '\0'), 9);
  return QByteArray::fromHex("1f8b08000000000002ff") + packed.mid(zlib_header).chopped(zlib_trailer) +
         QByteArray(8, '\0');
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
