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

  void a_moment_carries_its_day_unless_it_and_all_beside_it_are_of_today_data() {
    QTest::addColumn<qint64>("minutes_ago");
    QTest::addColumn<QList<qint64>>("beside");
    QTest::addColumn<QString>("shown");
    constexpr qint64 day = 24 * 60;
    QTest::newRow("today") << qint64{60} << QList<qint64>{} << "06:40";
    QTest::newRow("yesterday") << day << QList<qint64>{} << "06-11 07:40";
    QTest::newRow("another year") << 365 * day << QList<qint64>{} << "2023-06-13 07:40";
    QTest::newRow("today beside today") << qint64{60} << QList<qint64>{30} << "06:40";
    QTest::newRow("today beside yesterday") << qint64{60} << QList<qint64>{day} << "06-12 06:40";
    QTest::newRow("today beside another year")
        << qint64{60} << QList<qint64>{365 * day} << "2024-06-12 06:40";
    QTest::newRow("tomorrow") << -day << QList<qint64>{} << "06-13 07:40";
  }
  void a_moment_carries_its_day_unless_it_and_all_beside_it_are_of_today() {
    constexpr qint64 now = 1'718'178'005'000, minute = 60'000;  // 2024-06-12 07:40:05 UTC
    QFETCH(const qint64, minutes_ago);
    QFETCH(QList<qint64>, beside);
    for (qint64& other : beside) other = now - other * minute;
    QTEST(format::moment(now - minutes_ago * minute, now, QTimeZone::utc(), beside), "shown");
    QCOMPARE(format::moment(now, now, QTimeZone::utc(), {}, format::Precision::seconds), "07:40:05");
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

  void numbers_keep_their_units_and_have_a_minus_sign_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("sentence") << "Never delivered, tracker 9.4 km away."
                              << QStringLiteral("Never delivered, tracker 9.4\u00A0km away.");
    QTest::newRow("two units") << "3 h 12 min late" << QStringLiteral("3\u00A0h 12\u00A0min late");
    QTest::newRow("no unit") << "2 months, block 7 treated" << QStringLiteral("2 months, block 7 treated");
    QTest::newRow("Chinese") << "距此 9.4 公里" << QStringLiteral("距此 9.4\u00A0公里");
    QTest::newRow("negative") << "-9" << QStringLiteral("\u22129");
    QTest::newRow("negative in a sentence") << "by -40 kg" << QStringLiteral("by \u221240\u00A0kg");
    QTest::newRow("identifier") << "WZ-240612-0412" << QStringLiteral("WZ-240612-0412");
    QTest::newRow("date") << "2024-06-12" << QStringLiteral("2024-06-12");
  }
  void numbers_keep_their_units_and_have_a_minus_sign() {
    QFETCH(const QString, text);
    QTEST(format::on_screen(text.toStdString()), "shown");
    QCOMPARE(format::count(-1'234), QStringLiteral("\u22121,234"));
  }

  void what_is_empty_leaves_no_dot_behind() {
    QCOMPARE(format::joined({"a", "", "b"}), QStringLiteral("a \u00B7 b"));
    QCOMPARE(format::joined({"", "b"}), "b");
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
    QCOMPARE(format::mass(8'200'000, Tongue::english), QStringLiteral("8.20\u00A0t"));
    QCOMPARE(format::mass(8'200'000, Tongue::chinese), QStringLiteral("8.20\u00A0吨"));
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::FormatTest)
#include "format_test.moc"
