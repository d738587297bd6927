// Replays: where a device was at a moment, links, files, and the journey of a load of the demonstration.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <algorithm>
#include <memory>

#include "base/files.h"
#include "followed_pages.h"
#include "geo/degrees.h"
#include "index/errors.h"
#include "support/qt_tests.h"
#include "ui/navigation/link.h"
#include "ui/tracking/map_things.h"
#include "ui/tracking/replay.h"
#include "ui/tracking/replay_files.h"
#include "ui/tracking/replay_period.h"
#include "ui/tracking/replay_totals.h"
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
    QCOMPARE(ways[0].track.end_label, QStringLiteral("1\u00A0h"));
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

  void totals_count_the_way_once_and_gaps_as_nothing() {
    // Ten minutes of driving, ten of standing, a gap of an hour, one minute more.
    std::vector<track::Moment> moments;
    const auto add = [&](qint64 after_ms, double longitude) {
      moments.push_back({start + after_ms, geo::point_at(30.7, longitude)});
    };
    add(0, 120.50);
    add(10 * minute, 120.60);
    add(20 * minute, 120.60);
    add(80 * minute, 120.90);
    add(81 * minute, 120.91);
    track::Stop stop;
    stop.span = {start + 10 * minute, start + 20 * minute};
    const std::vector<track::Span> gaps{{start + 20 * minute, start + 80 * minute}};
    const auto totals = totals_of(moments, std::vector{stop}, gaps);
    QCOMPARE(totals.driving_ms, 11 * minute);
    QCOMPARE(totals.standing_ms, 10 * minute);
    QCOMPARE(totals.longest_gap_ms, 60 * minute);
    QVERIFY(std::abs(totals.distance_m - 10'530) < 30);  // 0.11 degrees of longitude at 30.7 degrees north
    QVERIFY(totals_of({}, {}, {}) == WayTotals{});
  }

  void quiet_is_when_every_device_stands_or_is_silent() {
    const track::Span whole{0, 100 * minute};
    const std::vector<track::Moment> truck{{10 * minute, {}}, {90 * minute, {}}};
    track::Stop stop;
    stop.span = {20 * minute, 50 * minute};
    const std::vector<track::Span> silent{{40 * minute, 70 * minute}};
    const auto quiet =
        quiet_times({idle_times(truck, std::vector{stop}, {}, whole), idle_times(truck, {}, silent, whole)});
    const std::vector<track::Span> expected{
        {0, 10 * minute}, {40 * minute, 50 * minute}, {90 * minute, 100 * minute}};
    QVERIFY(quiet == expected);
    QCOMPARE(past_quiet(quiet, 45.0 * minute), 50.0 * minute);
    QCOMPARE(past_quiet(quiet, 50.0 * minute), 50.0 * minute);
    QCOMPARE(past_quiet(quiet, 60.0 * minute), 60.0 * minute);
    QVERIFY(quiet_times({}).empty());
  }

  void periods_are_links_and_read_back() {
    ReplaySubject load = *parse_replay(QString(32, 'b'));
    ReplaySubject truck = *parse_replay(QStringLiteral("device-") + QString(32, 'a'));
    for (const auto& subject : {load, truck}) {
      for (const auto period : {ReplayPeriod::whole, ReplayPeriod::last_day}) {
        const auto other = parse_replay(replay_text(with_period(subject, period, start)));
        QVERIFY(other);
        QVERIFY(period_of(*other) == period);
        if (other->period) QCOMPARE(other->period->to_ms, start + 1);
      }
    }
    load.period = track::Span{start, start + minute};
    QVERIFY(period_of(load) == ReplayPeriod::span);
  }

  void times_are_typed_as_the_search_box_reads_them() {
    const QTimeZone china(8 * 3'600);
    QCOMPARE(typed_time("2026-03-02 00:05", start, china), start + 5 * minute);
    QCOMPARE(typed_time("00:05", start + 60 * minute, china), start + 5 * minute);
    for (const char* text : {"", "tomorrow morning", "25:99", "浙F·D0021"})
      QVERIFY2(!typed_time(text, start, china), text);
  }

  void circles_are_those_a_device_states_and_no_others() {
    auto track = with_a_gap();
    QVERIFY(accuracy_circles(device()).isEmpty());
    track.points[2].fix.reading.accuracy_dm = 120;
    track.points[3] = track.points[2];  // stands
    track.points[3].time_ms += minute;
    const auto circles = accuracy_circles(replay_device(track, "tracker", "a1", Tongue::english));
    QCOMPARE(circles.size(), 1);
    QCOMPARE(circles[0].half_width_m, 12.0);
  }

  void a_period_shows_its_part_of_a_journey() {
    const auto whole = replay_of(context(), of_load(load_in_trouble()), {});
    QVERIFY(whole);
    QVERIFY(whole->newest_ms > 0);
    QCOMPARE(whole->page.totals.size(), whole->page.devices.size());
    auto subject = of_load(load_in_trouble());
    const auto middle = static_cast<qint64>((whole->page.from_ms + whole->page.to_ms) / 2);
    subject.period = track::Span{static_cast<qint64>(whole->page.from_ms), middle};
    const auto part = replay_of(context(), subject, {});
    QVERIFY(part);
    QCOMPARE_LE(part->page.to_ms, static_cast<double>(middle) + 60'000);
    QVERIFY(part->page.period == static_cast<int>(ReplayPeriod::span));
    QCOMPARE(part->newest_ms, whole->newest_ms);
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
    QVERIFY(content->contains(reader().chain_id()));
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
