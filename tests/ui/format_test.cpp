#include "ui/format/format.h"

#include "support/qt_tests.h"

namespace wastewatch::ui {

class FormatTest : public QObject {
  Q_OBJECT

 private slots:
  void format_time_writes_date_and_time_in_the_given_zone() {
    const qint64 at = 1'718'178'005'000;  // 2024-06-12 07:40:05 UTC
    QCOMPARE(format::date_time(at, QTimeZone::utc()), "2024-06-12 07:40:05");
    QCOMPARE(format::clock(at, QTimeZone::fromSecondsAheadOfUtc(8 * 3600)), "15:40");
  }

  void ticks_are_whole_local_times_data() {
    QTest::addColumn<double>("hours");
    QTest::addColumn<double>("least");
    QTest::addColumn<QStringList>("clocks");
    QTest::newRow("hours") << 4.0 << 60.0 << QStringList{"16:00", "17:00", "18:00", "19:00"};
    QTest::newRow("the next step") << 9.0 << 121.0 << QStringList{"18:00", "21:00", "00:00"};
    QTest::newRow("minutes") << 0.5 << 7.0 << QStringList{"15:50", "16:00", "16:10"};
    QTest::newRow("days") << 72.0 << 1'000.0 << QStringList{"00:00", "00:00", "00:00"};
    QTest::newRow("nothing") << -1.0 << 60.0 << QStringList{};
  }
  void ticks_are_whole_local_times() {
    QFETCH(const double, hours);
    QFETCH(const double, least);
    const auto zone = QTimeZone::fromSecondsAheadOfUtc(8 * 3600);
    const double from = 1'718'178'005'000;  // 15:40:05
    QStringList clocks;
    for (const double time : format::round_times(from, from + hours * 3'600'000, least * 60'000, zone))
      clocks << format::clock(static_cast<qint64>(time), zone);
    QTEST(clocks, "clocks");
  }
  void ticks_are_few_however_long_the_axis() {
    QCOMPARE_LE(format::round_times(0, 1e13, 1, QTimeZone::utc()).size(), 101);
  }

  void format_id_keeps_eight_and_six_of_long_identifiers_only() {
    QCOMPARE(format::short_id("WZ-240612-0412"), "WZ-240612-0412");
    QCOMPARE(format::short_id("3FA9C1D2E4B5F6071829"), QString::fromUtf8("3FA9C1D2…071829"));
  }

  void format_hash_groups_by_eight_with_four_groups_a_line() {
    QCOMPARE(format::grouped(QString(40, 'a')), "aaaaaaaa aaaaaaaa aaaaaaaa aaaaaaaa\naaaaaaaa");
    QCOMPARE(format::grouped(""), "");
  }

  void format_units_are_those_of_the_tongue() {
    QCOMPARE(format::mass(8'200'000, Tongue::english), "8.20 t");
    QCOMPARE(format::mass(8'200'000, Tongue::chinese), QString::fromUtf8("8.20 吨"));
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::FormatTest)
#include "format_test.moc"
