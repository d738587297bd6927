// When a source of tiles counts as usable, and when it is asked again.
#include <QByteArray>

#include "support/qt_tests.h"
#include "tiles/errors.h"
#include "ui/tiles/source_health.h"
#include "ui/tiles/tile_disk.h"
#include "ui/tiles/tile_reply.h"

namespace wastewatch::ui {
namespace {

constexpr HealthPace pace{.tile_pause_ms = 10, .first_probe_ms = 100, .most_probe_ms = 400};

Error error_of(tiles::Errc code) { return Error::make(code); }

SourceHealth usable_source() {
  SourceHealth out(pace);
  out.open(0);
  out.probe_sent();
  out.probe_good();
  return out;
}

}  // namespace

class SourceHealthTest : public QObject {
  Q_OBJECT

 private slots:
  void nothing_is_asked_before_the_probe_is_good() {
    SourceHealth health(pace);
    QVERIFY(!health.may_ask(0) && !health.probe_due());
    health.open(5);
    QVERIFY(!health.may_ask(5) && !health.usable());
    QCOMPARE(*health.probe_due(), 5);
    health.probe_sent();
    QVERIFY(health.probing() && !health.probe_due());
    health.probe_good();
    QVERIFY(health.usable() && health.may_ask(5) && !health.problem());
  }

  void an_unusable_source_is_probed_at_growing_pauses() {
    SourceHealth health(pace);
    health.open(0);
    for (const std::int64_t pause : {100, 200, 400, 400}) {
      health.probe_failed(error_of(tiles::Errc::no_answer), 1'000, 0);
      QVERIFY(health.state() == SourceHealth::State::unusable && health.problem());
      QCOMPARE(*health.probe_due(), 1'000 + pause);
    }
    health.probe_failed(error_of(tiles::Errc::busy), 1'000, 9'000);
    QCOMPARE(*health.probe_due(), 10'000);
    health.retry(1'500);
    QCOMPARE(*health.probe_due(), 1'500);
    health.probe_good();
    health.probe_failed(error_of(tiles::Errc::no_answer), 0, 0);
    QCOMPARE(*health.probe_due(), 100);
  }

  void one_bad_tile_pauses_and_two_are_doubted() {
    auto health = usable_source();
    health.tile_failed(error_of(tiles::Errc::no_answer), 50, 0);
    QVERIFY(!health.may_ask(59) && health.may_ask(60) && health.usable() && !health.probe_due());
    health.tile_failed(error_of(tiles::Errc::no_answer), 55, 0);  // of the same round
    QVERIFY(!health.probe_due());
    health.tile_failed(error_of(tiles::Errc::no_answer), 70, 0);
    QCOMPARE(*health.probe_due(), 70);
    QVERIFY(health.usable());
    health.probe_sent();
    health.probe_failed(error_of(tiles::Errc::no_answer), 80, 0);
    QVERIFY(!health.usable());
  }

  void a_good_tile_between_two_bad_ones_forgives() {
    auto health = usable_source();
    health.tile_failed(error_of(tiles::Errc::refused), 0, 0);
    QVERIFY(health.problem());
    health.tile_good();
    QVERIFY(!health.problem());
    health.tile_failed(error_of(tiles::Errc::refused), 100, 0);
    QVERIFY(!health.probe_due() && health.usable());
  }

  void a_key_that_is_refused_is_doubted_at_once() {
    for (const auto code : {tiles::Errc::needs_key, tiles::Errc::redirected, tiles::Errc::untrusted}) {
      auto health = usable_source();
      health.tile_failed(error_of(code), 7, 0);
      QCOMPARE(*health.probe_due(), 7);
    }
  }

  void a_busy_server_is_left_alone_as_long_as_it_wishes() {
    auto health = usable_source();
    health.tile_failed(error_of(tiles::Errc::busy), 0, 5'000);
    QVERIFY(!health.may_ask(4'999) && health.may_ask(5'000));
    health.tile_failed(error_of(tiles::Errc::busy), 5'000, 5'000);
    QCOMPARE(*health.probe_due(), 10'000);
  }

  void what_cannot_be_asked_is_not_probed() {
    SourceHealth health(pace);
    health.refuse(error_of(tiles::Errc::wrong_template));
    QVERIFY(!health.usable() && health.problem() && !health.probe_due());
  }

  void wishes_of_a_server_are_read_within_bounds() {
    QCOMPARE(retry_after_ms("7", 0), 7'000);
    QCOMPARE(retry_after_ms("999999", 0), hour_ms);
    QCOMPARE(retry_after_ms("Thu, 01 Jan 1970 00:01:00 GMT", 20'000), 40'000);
    QCOMPARE(retry_after_ms("Thu, 01 Jan 1970 00:00:01 GMT", 20'000), 0);
    for (const char* wrong : {"", "soon", "-3", "1e9"}) QCOMPARE(retry_after_ms(wrong, 0), 0);
    QCOMPARE(fresh_ms(""), default_fresh_ms);
    QCOMPARE(fresh_ms("public, max-age=86400"), 24 * hour_ms);
    QCOMPARE(fresh_ms("max-age=0"), hour_ms);
    QCOMPARE(fresh_ms("max-age=99999999999"), most_fresh_ms);
    QCOMPARE(fresh_ms("No-Store"), 0);
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::SourceHealthTest)
#include "source_health_test.moc"
