// From the alert over the batch and its custody to the map, with the keyboard alone.
#include "support/qt_tests.h"
#include "ui/base/singleton.h"
#include "ui/navigation/navigator.h"
#include "ui/signing/signing_desk.h"
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
    hand.key(Qt::Key_Home);
    hand.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(where() == "alert", usual_patience);

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
};

}  // namespace wastewatch::test

WASTEWATCH_QT_TEST(wastewatch::test::KeyboardJourneyTest)
#include "keyboard_journey_test.moc"
