#include "ui/alerts/critical_news.h"

#include "support/qt_tests.h"

namespace wastewatch::ui {
namespace {

AlertRow graded(const QString& id, int grade) {
  AlertRow out;
  out.id = id;
  out.grade = grade;
  return out;
}

QStringList told(const CriticalNews& news) {
  QStringList out;
  for (const auto& row : news.fresh()) out << row.id;
  return out;
}

}  // namespace

class CriticalNewsTest : public QObject {
  Q_OBJECT

 private slots:
  void what_stood_at_the_start_is_not_news() {
    CriticalNews news;
    QVERIFY(!(news.take({graded("a", Grade::Critical)}, false)));
    QCOMPARE(told(news), QStringList());
  }

  void a_new_critical_alert_is_told_once_and_until_it_is_seen() {
    CriticalNews news;
    news.take({graded("a", Grade::Critical)}, false);
    QVERIFY(news.take({graded("a", Grade::Critical), graded("b", Grade::Critical)}, false));
    QVERIFY(!(news.take({graded("a", Grade::Critical), graded("b", Grade::Critical)}, false)));
    QCOMPARE(told(news), QStringList({"b"}));
    QVERIFY(news.see());
    QVERIFY(!(news.take({graded("a", Grade::Critical), graded("b", Grade::Critical)}, false)));
    QCOMPARE(told(news), QStringList());
  }

  void a_load_that_turns_critical_is_news() {
    CriticalNews news;
    news.take({graded("a", Grade::Serious)}, false);
    QVERIFY(news.take({graded("a", Grade::Critical)}, false));
    QCOMPARE(told(news), QStringList({"a"}));
  }

  void what_is_no_longer_critical_is_not_told_any_more_and_may_come_again() {
    CriticalNews news;
    news.take({}, false);
    news.take({graded("a", Grade::Critical)}, false);
    QVERIFY(news.take({graded("a", Grade::Notice)}, false));
    QCOMPARE(told(news), QStringList());
    QVERIFY(news.take({graded("a", Grade::Critical)}, false));
  }

  void the_news_are_told_again_in_another_language() {
    CriticalNews news;
    news.take({}, false);
    auto row = graded("a", Grade::Critical);
    row.title = "Reported delivered";
    news.take({row}, false);
    QVERIFY(!news.reword({row}));
    row.title = "已声明送达";
    QVERIFY(news.reword({row}));
    QCOMPARE(news.fresh().front().title, row.title);
  }

  void while_catching_up_or_in_another_region_nothing_is_told() {
    CriticalNews news;
    news.take({}, false);
    QVERIFY(!(news.take({graded("a", Grade::Critical)}, true)));
    QVERIFY(!(news.take({graded("a", Grade::Critical)}, false)));
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::CriticalNewsTest)
#include "critical_news_test.moc"
