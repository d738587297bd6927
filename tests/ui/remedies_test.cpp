// What is said to be damaged is what is mended, and every advice has its button. One window for a folder.
#include <QSignalSpy>
#include <QTemporaryDir>
#include <atomic>
#include <chrono>
#include <thread>

#include "index/errors.h"
#include "light/errors.h"
#include "support/qt_tests.h"
#include "ui/errors.h"
#include "ui/session/problems.h"
#include "ui/session/single_instance.h"

namespace wastewatch::ui {
namespace {

using namespace std::chrono_literals;

template <class E>
Remedy remedy(E code, bool has_backup = true) {
  return remedy_of(Error::make(code), has_backup);
}

}  // namespace

class RemediesTest : public QObject {
  Q_OBJECT

 private slots:
  void remedies_each_store_has_its_own_data() {
    QTest::addColumn<Remedy>("got");
    QTest::addColumn<Remedy>("wanted");
    QTest::newRow("index") << remedy(index::Errc::store_corrupt) << Remedy::fetch_again;
    QTest::newRow("light client") << remedy(light::Errc::store_corrupt) << Remedy::fetch_again;
    QTest::newRow("decisions") << remedy(index::Errc::decisions_corrupt) << Remedy::restore_decisions;
    QTest::newRow("anchors") << remedy(light::Errc::decisions_corrupt) << Remedy::restore_decisions;
    QTest::newRow("demonstration") << remedy(Errc::demo_damaged) << Remedy::remake_demonstration;
    QTest::newRow("a full disk is not mended by deleting")
        << remedy(index::Errc::store_failed) << Remedy::none;
    QTest::newRow("in use") << remedy(index::Errc::store_locked) << Remedy::none;
  }
  void remedies_each_store_has_its_own() {
    QFETCH(const Remedy, got);
    QTEST(got, "wanted");
  }

  void remedies_without_a_backup_decisions_begin_anew() {
    QCOMPARE(remedy(index::Errc::decisions_corrupt, false), Remedy::begin_decisions_anew);
  }

  void remedies_each_is_asked_for_in_words() {
    for (const auto one : {Remedy::recompute, Remedy::fetch_again, Remedy::restore_decisions,
                           Remedy::begin_decisions_anew, Remedy::remake_demonstration}) {
      const auto& words = remedy_words(one);
      for (const char* text : {words.action, words.title, words.meaning}) QVERIFY(*text != 0);
    }
    QCOMPARE(remedy_words(Remedy::none).action, "");
  }

  void single_instance_the_second_hands_its_link_to_the_first() {
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.claim());
    const QSignalSpy got(&first, &SingleInstance::handedOver);
    std::atomic<int> handed = -1;
    std::jthread other([&] {
      const SingleInstance second(folder.path());
      handed = second.hand_over(QStringLiteral("wastewatch:block/7")) ? 1 : 0;
    });
    QTRY_COMPARE_WITH_TIMEOUT(handed.load(), 1, 20s);
    QCOMPARE(got.size(), 1);
    QCOMPARE(got.front().front().toString(), "wastewatch:block/7");
  }

  void single_instance_folders_are_apart_and_are_free_again() {
    const QTemporaryDir one;
    const QTemporaryDir two;
    SingleInstance of_two(two.path());
    QVERIFY(of_two.claim());
    {
      SingleInstance of_one(one.path());
      QVERIFY(of_one.claim());
      SingleInstance again(one.path());
      QVERIFY(!again.claim());
    }
    SingleInstance later(one.path());
    QVERIFY(later.claim());
  }
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::RemediesTest)
#include "remedies_test.moc"
