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
