#include "ui/records/journey_map.h"

#include "support/qt_tests.h"

namespace wastewatch::ui {
namespace {

constexpr qint64 minute = 60'000;

constexpr qint64 start = 1'772'380'800'000;  // 2026-03-02 00:00 in China

// Received as soon as it was taken, so long after the start.
index::Fix fix(qint64 after_ms, double longitude, double latitude) {
  index::Fix out;
  out.reading.time_ms = start + after_ms;
  out.dating.received_ms = start + after_ms;
  out.reading.lon_e7 = static_cast<std::int32_t>(longitude * 1e7);
  out.reading.lat_e7 = static_cast<std::int32_t>(latitude * 1e7);
  return out;
}

}  // namespace

class JourneyMapTest : public QObject {
  Q_OBJECT

 private slots:
  void tracks_are_split_where_the_device_was_silent() {
    const auto tracks = tracks_of({fix(0, 120.5, 30.7), fix(minute, 120.51, 30.7),
                                   fix(40 * minute, 120.6, 30.7), fix(41 * minute, 120.61, 30.7)},
                                  QStringLiteral("tracker"), 15 * minute, Tongue::english);
    QCOMPARE(tracks.size(), 2U);
    QVERIFY(tracks[0].open_end);
    QCOMPARE(tracks[0].end_label, QStringLiteral("39\u00A0min"));
    QVERIFY(tracks[1].open_start);
    QVERIFY(!tracks[1].open_end);
  }

  void tracks_leave_out_what_lies_on_the_way() {
    std::vector<index::Fix> straight;
    for (int i = 0; i <= 1'000; ++i) straight.push_back(fix(i * minute, 120.0 + i * 0.0001, 30.0));
    const auto tracks = tracks_of(straight, QStringLiteral("truck"), 15 * minute, Tongue::english);
    QCOMPARE(tracks.size(), 1U);
    QCOMPARE(tracks[0].points.size(), 2);
  }

  void tracks_keep_a_corner() {
    const auto tracks =
        tracks_of({fix(0, 120.0, 30.0), fix(minute, 120.1, 30.0), fix(2 * minute, 120.1, 30.1)},
                  QStringLiteral("truck"), 15 * minute, Tongue::english);
    QCOMPARE(tracks.front().points.size(), 3);
  }

  void tracks_never_have_more_points_than_can_be_drawn() {
    std::vector<index::Fix> noise;
    for (int i = 0; i < 20'000; ++i)
      noise.push_back(
          fix(i * minute, 120.0 + (i * 7919 % 1'000) * 1e-4, 30.0 + (i * 104'729 % 1'000) * 1e-4));
    const auto tracks = tracks_of(noise, QStringLiteral("truck"), 15 * minute, Tongue::english);
    QCOMPARE_LE(tracks.front().points.size(), max_track_points);
  }

  void tracks_pass_over_readings_without_a_position() {
    index::Fix blind;
    blind.reading.time_ms = start;
    blind.dating.received_ms = start;
    QVERIFY(tracks_of({blind}, QStringLiteral("truck"), 15 * minute, Tongue::english).empty());
  }

  void tracks_pass_over_readings_whose_date_cannot_be_right() {
    auto ahead = fix(60 * minute, 120.2, 30.2);
    ahead.dating.received_ms = start + minute;
    const auto tracks = tracks_of({fix(0, 120.0, 30.0), fix(minute, 120.1, 30.0), ahead},
                                  QStringLiteral("truck"), 15 * minute, Tongue::english);
    QCOMPARE(tracks.size(), 1U);
    QCOMPARE(tracks.front().points.size(), 2);
  }

  void heading_is_that_of_the_last_move() {
    QVERIFY(std::abs(heading_of({fix(0, 120.0, 30.0), fix(1, 120.0, 30.01)}) - 0) <= 0.01);
    QVERIFY(std::abs(heading_of({fix(0, 120.0, 30.0), fix(1, 120.01, 30.0)}) - 90) <= 0.01);
    QVERIFY(std::abs(heading_of({fix(0, 120.0, 30.0), fix(1, 119.99, 30.0), fix(2, 119.99, 30.0)}) - 270) <=
            0.01);
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::JourneyMapTest)
#include "journey_map_test.moc"
