#include "ui/records/time_folds.h"

#include "support/qt_tests.h"

namespace wastewatch::ui {
namespace {

constexpr double hour = 3'600'000;

LaneEvent at(double from_h, double to_h = -1, const char* kind = "block") {
  LaneEvent out;
  out.kind = QLatin1String(kind);
  out.from_ms = from_h * hour;
  out.to_ms = (to_h < 0 ? from_h : to_h) * hour;
  return out;
}

}  // namespace

class TimeFoldsTest : public QObject {
  Q_OBJECT

 private slots:
  void the_first_hours_keep_their_room_after_three_days() {
    const auto folds = folds_of({at(0), at(1), at(2), at(72)}, 0, 73 * hour);
    QCOMPARE(folds.size(), 1);
    QCOMPARE(folds.front().from_ms, 2.5 * hour);
    QCOMPARE(folds.front().to_ms, 71.5 * hour);
    QCOMPARE_LT(folds.front().shown_ms, hour);
    QCOMPARE_GT(folds.front().shown_ms, 0);
  }

  void a_day_with_events_is_not_folded() {
    QVERIFY(folds_of({at(0), at(5), at(10)}, 0, 11 * hour).isEmpty());
    QVERIFY(folds_of({}, 0, 5 * hour).isEmpty());
  }

  void what_follows_the_last_event_can_be_folded_earlier() {
    QVERIFY(folds_of({at(0), at(1)}, 0, 5 * hour).isEmpty());
    const auto folds = folds_of({at(0), at(1)}, 0, 5 * hour, 2 * hour);
    QCOMPARE(folds.size(), 1);
    QCOMPARE(folds.front().from_ms, 1.5 * hour);
    QCOMPARE(folds.front().to_ms, 4.5 * hour);
  }

  void readings_that_go_on_for_days_are_no_events() {
    const auto folds = folds_of({at(0), at(1), at(1, 72, "heard"), at(71)}, 0, 72 * hour);
    QCOMPARE(folds.size(), 1);
    QCOMPARE(folds.front().to_ms, 70.5 * hour);
  }

  void the_longest_are_kept_in_order_of_time() {
    QList<LaneEvent> events;
    for (const double day : {0, 1, 3, 4, 7, 8, 12}) events << at(24 * day);
    const auto folds = folds_of(events, 0, 12 * 24 * hour);
    QCOMPARE(folds.size(), max_folds);
    for (qsizetype i = 1; i < max_folds; ++i) QCOMPARE_GT(folds[i].from_ms, folds[i - 1].to_ms);
    QCOMPARE(folds.back().to_ms, (12 * 24 - 0.5) * hour);
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::TimeFoldsTest)
#include "time_folds_test.moc"
