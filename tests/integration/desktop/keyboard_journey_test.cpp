// From the alert over the batch and its custody to the map, with the keyboard alone.
#include <gtest/gtest.h>

#include "ui/base/singleton.h"
#include "ui/navigation/navigator.h"
#include "ui/signing/signing_desk.h"
#include "window_on_demo.h"

namespace wastewatch::test {
namespace {

QString where() { return ui::the<ui::Navigator>().current().kind; }

TEST(KeyboardJourney, FromTheAlertToTheMapWithoutAPointer) {
  auto& demo = window_on_demo();
  auto& hand = demo.hand();
  ui::the<ui::SigningDesk>().close();

  hand.key(Qt::Key_2, Qt::AltModifier);
  ASSERT_TRUE(hand.sees(QAccessible::Heading, "Alerts"));
  ASSERT_TRUE(hand.tab_to(QAccessible::List, "Alerts")) << hand.focused().toStdString();
  hand.key(Qt::Key_Home);
  hand.key(Qt::Key_Return);
  EXPECT_TRUE(wait_for([] { return where() == "alert"; }));

  ASSERT_TRUE(hand.sees(QAccessible::Button, "Open batch"));
  ASSERT_TRUE(hand.tab_to(QAccessible::Button, "Open batch")) << hand.focused().toStdString();
  hand.key(Qt::Key_Return);
  EXPECT_TRUE(wait_for([] { return where() == "batch"; }));

  ASSERT_TRUE(hand.sees(QAccessible::Button, "Handover:"));
  ASSERT_TRUE(hand.tab_to(QAccessible::Button, "Handover:")) << hand.focused().toStdString();
  hand.key(Qt::Key_Return);
  EXPECT_TRUE(wait_for([] { return where() == "handover"; }));
  EXPECT_TRUE(hand.sees(QAccessible::Heading, "Handover 1 of "));

  hand.key(Qt::Key_Left, Qt::AltModifier);
  EXPECT_TRUE(wait_for([] { return where() == "batch"; }));
  ASSERT_TRUE(hand.tab_to(QAccessible::Graphic, "Map of the load")) << hand.focused().toStdString();
  hand.key(Qt::Key_PageDown);
  EXPECT_TRUE(demo.desktop().warnings().isEmpty()) << demo.desktop().warnings().join(u'\n').toStdString();
}

}  // namespace
}  // namespace wastewatch::test
