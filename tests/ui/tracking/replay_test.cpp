// Replays: where a device was at a moment, links, files, and the journey of a load of the demonstration.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <algorithm>
#include <memory>

#include "base/files.h"
#include "followed_pages.h"
#include "index/errors.h"
#include "support/qt_tests.h"
#include "ui/navigation/link.h"
#include "ui/tracking/map_things.h"
#include "ui/tracking/replay.h"
#include "ui/tracking/replay_files.h"
#include "watch/feed_store.h"

namespace wastewatch::ui {
namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 start = 1'772'380'800'000;  // 2026-03-02 00:00 in China

track::TrackPoint point_at(qint64 after_ms, double longitude, double latitude) {
  track::TrackPoint out;
  out.time_ms = start + after_ms;
  out.fix.reading.time_ms = out.time_ms;
  out.fix.dating.received_ms = out.time_ms;
  out.fix.reading.lon_e7 = static_cast<std::int32_t>(longitude * 1e7);
  out.fix.reading.lat_e7 = static_cast<std::int32_t>(latitude * 1e7);
  return out;
}

// Two minutes, silence of an hour, one minute.
track::Track with_a_gap() {
  track::Track out;
  out.gap_ms = 15 * minute;
  out.points = {point_at(0, 120.50, 30.7), point_at(2 * minute, 120.52, 30.7),
                point_at(62 * minute, 120.90, 30.7), point_at(63 * minute, 120.91, 30.7)};
  out.points[1].fix.reading.humidity_permille = 500;
  return out;
}

ReplaySubject of_load(const ledger::BatchId& id) {
  ReplaySubject out;
  out.batch = id;
  return out;
}

ReplayDevice device() { return replay_device(with_a_gap(), "tracker", "a1", Tongue::english); }

}  // namespace

class ReplayTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { pages_ = std::make_unique<FollowedPages>(a_day_and_a_half); }
  void cleanupTestCase() { pages_.reset(); }

  void between_two_readings_a_device_is_on_the_line() {
    const auto place = place_at(device(), start + minute);
    QCOMPARE(place.certainty, ReplayPlace::known);
    QVERIFY(std::abs(place.at.x() - 120.51) < 1e-6);
    QVERIFY(std::abs(place.heading - 90) < 1);
  }

  void in_a_gap_a_device_stays_where_it_was_and_says_how_long() {
    const auto place = place_at(device(), start + 32 * minute);
    QCOMPARE(place.certainty, ReplayPlace::silent);
    QVERIFY(std::abs(place.at.x() - 120.52) < 1e-6);
    QCOMPARE(place.silent_ms, 30 * minute);
  }

  void before_its_first_reading_a_device_is_nowhere() {
    QCOMPARE(place_at(device(), start - 1).certainty, ReplayPlace::before);
    QCOMPARE(place_at(device(), start + 100 * minute).certainty, ReplayPlace::silent);
  }

  void ways_end_at_gaps() {
    const auto ways = device().ways;
    QCOMPARE(ways.size(), 2U);
    QVERIFY(ways[0].track.open_end && ways[1].track.open_start);
    QCOMPARE(ways[0].track.end_label, "1 h");
  }

  void faulty_readings_are_no_part_of_the_way() {
    auto track = with_a_gap();
    track.points.insert(track.points.begin() + 1, point_at(minute, 0, 0));
    track.points[1].fault = track::Fault::no_fix;
    QCOMPARE(replay_device(track, "tracker", "a1", Tongue::english).samples.size(), 4U);
  }

  void colours_are_of_what_was_measured_and_absent_where_nothing_was() {
    QVERIFY(shaded_tracks(device(), PathShade::none, 60)[0].shades.isEmpty());
    const auto wet = shaded_tracks(device(), PathShade::humidity, 60);
    QCOMPARE(wet[0].shades.last(), 0.5F);
    QVERIFY(wet[1].shades.isEmpty());
    for (const auto& track : shaded_tracks(device(), PathShade::speed, 60))
      QCOMPARE(track.shades.size(), track.points.size());
  }

  void links_name_what_when_and_from_where() {
    const QString device_text = QStringLiteral("device-") + QString(32, 'a');
    for (const QString& text : {QString(32, 'b'), device_text, device_text + ".1000-2000",
                                device_text + ".1000-2000.1500", QString(32, 'b') + ".1500"}) {
      const auto subject = parse_replay(text);
      QVERIFY2(subject, qPrintable(text));
      QCOMPARE(replay_text(*subject), text);
      QVERIFY(parse_link(replay_link(text)));
    }
  }

  void what_cannot_be_replayed_is_refused_data() {
    QTest::addColumn<QString>("text");
    const QString id = QStringLiteral("device-") + QString(32, 'a');
    for (const QString& text :
         {QString(), QString("device-"), QString("device-zz"), id + ".2000-1000", id + ".0-99999999999999",
          id + ".x", id + ".1.2.3", id + ".1-2.3.4", id + ".-5"})
      QTest::newRow(qPrintable(text.isEmpty() ? "nothing" : text)) << text;
  }
  void what_cannot_be_replayed_is_refused() {
    QFETCH(const QString, text);
    QVERIFY(!parse_replay(text));
  }

  void a_journey_has_its_devices_custody_and_alerts_on_one_axis() {
    const auto replay = replay_of(context(), of_load(load_in_trouble()), {});
    QVERIFY(replay);
    const auto& page = replay->page;
    QCOMPARE_GT(replay->devices.size(), 0U);
    QCOMPARE(page.lanes.size(), static_cast<qsizetype>(replay->devices.size()) + 2);
    QVERIFY(page.to_ms > page.from_ms);
    QVERIFY(std::ranges::is_sorted(page.events, {}, &LaneEvent::from_ms));
    QVERIFY(std::ranges::any_of(page.events, [](const LaneEvent& e) { return e.lane == 0; }));
    QVERIFY(std::ranges::any_of(page.events, [](const LaneEvent& e) { return e.grade == Grade::Critical; }));
    QVERIFY(std::ranges::any_of(replay->marks, [](const MapSymbol& s) { return s.kind == "stop"; }));
    QVERIFY(!page.alert_link.isEmpty());
  }

  void a_device_is_replayed_in_its_period_alone() {
    const auto heard = reader().last_fixes();
    const auto& last = heard->front();
    ReplaySubject subject;
    subject.device = last.device;
    subject.period = track::Span{last.measured_ms - 30 * minute, last.measured_ms + 1};
    const auto replay = replay_of(context(), subject, {});
    QVERIFY(replay);
    QCOMPARE(replay->devices.size(), 1U);
    for (const auto& sample : replay->devices[0].samples)
      QCOMPARE_GE(sample.time_ms, subject.period->from_ms);
  }

  void a_stopped_question_ends_as_cancelled() {
    std::stop_source source;
    source.request_stop();
    QVERIFY(replay_of(context(), of_load(load_in_trouble()), source.get_token())
                .error()
                .is(index::Errc::cancelled));
  }

  void files_name_network_height_and_datum_data() {
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("datum");
    QTest::newRow("gpx") << 0 << "WGS-84";
    QTest::newRow("kml") << 1 << "WGS-84";
    QTest::newRow("geojson") << 2 << "WGS-84";
    QTest::newRow("csv") << 3 << "GCJ-02";
  }
  void files_name_network_height_and_datum() {
    QFETCH(const int, format);
    QFETCH(const QString, datum);
    const auto replay = replay_of(context(), of_load(load_in_trouble()), {});
    QVERIFY(replay);
    QTemporaryDir folder;
    const ReplayFile file{replay->tracks[0], "浙FD0021 & co", replay->source,
                          static_cast<ReplayFormat>(format), geo::Datum::gcj02};
    const auto path = write_replay(file, folder.filePath("track." + replay_suffix(file.format)));
    QVERIFY(path);
    const auto content = read_file(path->toStdString(), 64U << 20U);
    QVERIFY(content);
    QVERIFY(content->contains(datum.toStdString()));
    if (format != 3) QVERIFY(content->contains(reader().chain_id()));
  }

  void a_file_that_cannot_be_written_is_an_error() {
    const ReplayFile file{std::make_shared<const track::Track>(with_a_gap()), "a", "b", ReplayFormat::gpx};
    QVERIFY(!write_replay(file, "/nowhere/at all/track.gpx"));
    QVERIFY(!write_map_picture({}, "a", "/nowhere/at all/map.png"));
  }

 private:
  ledger::BatchId load_in_trouble() const {
    const auto feed = watch::read_feed(reader(), {});
    const auto found = std::ranges::find_if(feed->troubles, [](const watch::Trouble& trouble) {
      return trouble.batch && trouble.grade() == watch::Grade::critical;
    });
    return found->lead().batch;
  }
  const index::Reader& reader() const { return pages_->reader(); }
  RecordContext& context() const { return pages_->context(); }

  std::unique_ptr<FollowedPages> pages_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::ReplayTest)
#include "replay_test.moc"
