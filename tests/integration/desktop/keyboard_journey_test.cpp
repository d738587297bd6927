// From the alert over the batch and its custody to the map, with the keyboard alone.
#include <utility>

#include "support/qt_tests.h"
#include "support/shown.h"
#include "tour.h"
#include "ui/base/singleton.h"
#include "ui/navigation/navigator.h"
#include "ui/signing/signing_desk.h"
#include "ui/tracking/replay_model.h"
#include "window_on_demo.h"

namespace wastewatch::test {
namespace {

QString where() { return ui::the<ui::Navigator>().current().kind; }

}  // namespace

class KeyboardJourneyTest : public QObject {
  Q_OBJECT

 private slots:
  void from_the_alert_to_the_map_without_a_pointer() {
    auto& demo = window_on_demo();
    auto& hand = demo.hand();
    ui::the<ui::SigningDesk>().close();

    hand.key(Qt::Key_2, Qt::AltModifier);
    QVERIFY(hand.sees(QAccessible::Heading, "Alerts"));
    QVERIFY2(hand.tab_to(QAccessible::List, "Alerts"), note(hand.focused()));
    const auto opens_the_first = [&] {
      hand.key(Qt::Key_Home);
      hand.key(Qt::Key_Return);
      return where() == "alert";
    };
    QTRY_VERIFY_WITH_TIMEOUT(opens_the_first(), usual_patience);  // the first alert may still come

    QVERIFY(hand.sees(QAccessible::Button, "Open batch"));
    QVERIFY2(hand.tab_to(QAccessible::Button, "Open batch"), note(hand.focused()));
    hand.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(where() == "batch", usual_patience);

    QVERIFY(hand.sees(QAccessible::Button, "Handover:"));
    QVERIFY2(hand.tab_to(QAccessible::Button, "Handover:"), note(hand.focused()));
    hand.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(where() == "handover", usual_patience);
    QVERIFY(hand.sees(QAccessible::Heading, "Handover 1 of "));

    hand.key(Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY_WITH_TIMEOUT(where() == "batch", usual_patience);
    QVERIFY2(hand.tab_to(QAccessible::Graphic, "Map of the load"), note(hand.focused()));
    hand.key(Qt::Key_PageDown);
    QVERIFY2(demo.desktop().warnings().isEmpty(), note(demo.desktop().warnings().join(u'\n')));
  }

  void the_keys_of_a_replay_work_on_its_slider_its_map_and_its_list() {
    auto& demo = window_on_demo();
    auto& hand = demo.hand();
    QStringList missing;
    const QString batch = desktop::find_sights(missing).batch;
    QVERIFY(!batch.isEmpty());
    ui::the<ui::Navigator>().open(ui::Links::replay(batch));
    ui::ReplayModel* replay = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT(
        (replay = shown_in<ui::ReplayModel>(*demo.desktop().window())) != nullptr && replay->loaded(),
        usual_patience);
    const std::pair<QAccessible::Role, const char*> places[] = {{QAccessible::Pane, "Time of the replay"},
                                                                {QAccessible::Graphic, "Map of the journey"},
                                                                {QAccessible::List, "What happened"}};
    for (const auto& [role, name] : places) {
      QVERIFY2(hand.tab_to(role, name), note(hand.focused()));
      replay->setTime(replay->page().from_ms);
      hand.key(Qt::Key_Period);
      const double first = replay->time();
      QVERIFY2(first > replay->page().from_ms, name);
      hand.key(Qt::Key_Period);
      QVERIFY2(replay->time() > first, name);
      hand.key(Qt::Key_Comma);
      QCOMPARE(replay->time(), first);
      hand.key(Qt::Key_Right, Qt::ControlModifier);
      QVERIFY2(replay->time() > first, name);
      const int speed = replay->speed();
      hand.key(Qt::Key_Greater);
      QCOMPARE(replay->speed(), speed + 1);
      hand.key(Qt::Key_Less);
      QCOMPARE(replay->speed(), speed);
      if (role != QAccessible::Pane)
        continue;  // controls on the map and above the list take Space themselves
      hand.key(Qt::Key_Space);
      QVERIFY2(replay->playing(), name);
      hand.key(Qt::Key_Space);
      QVERIFY2(!replay->playing(), name);
    }
    QVERIFY2(hand.tab_to(QAccessible::Graphic, "Map of the journey"), note(hand.focused()));
    const double before = replay->time();
    hand.key(Qt::Key_Right);  // pans
    QCOMPARE(replay->time(), before);
    QVERIFY2(hand.tab_to(QAccessible::Pane, "Time of the replay"), note(hand.focused()));
    hand.key(Qt::Key_Home);
    QCOMPARE(replay->time(), replay->page().from_ms);
    hand.key(Qt::Key_Right);
    QVERIFY(replay->time() > replay->page().from_ms);
    hand.key(Qt::Key_End);
    QCOMPARE(replay->time(), replay->page().to_ms);
  }
};

}  // namespace wastewatch::test

WASTEWATCH_QT_TEST(wastewatch::test::KeyboardJourneyTest)
#include "keyboard_journey_test.moc"
