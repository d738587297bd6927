#include "ui/signing/secret_input.h"

#include <gtest/gtest.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QMetaProperty>
#include <QQuickWindow>
#include <QtTest/QTest>

namespace wastewatch::ui {
namespace {

class SecretInputs : public testing::Test {
 protected:
  SecretInputs() {
    for (auto* input : {&first_, &second_}) {
      input->setParentItem(window_.contentItem());
      input->setSize({100, 32});
    }
    window_.show();
    window_.requestActivate();
  }
  void type(SecretInput& input, const char* text) {
    input.forceActiveFocus();
    for (const char* letter = text; *letter != 0; ++letter) QTest::keyClick(&window_, *letter);
  }

  QQuickWindow window_;
  SecretInput first_, second_;
};

TEST_F(SecretInputs, WhatIsTypedIsTakenOnce) {
  type(first_, "correct horsf");
  QTest::keyClick(&window_, Qt::Key_Backspace);
  type(first_, "e");
  EXPECT_EQ(first_.length(), 13);
  EXPECT_EQ(first_.take().view(), "correct horse");
  EXPECT_TRUE(first_.empty());
  EXPECT_TRUE(first_.take().empty());
}

TEST_F(SecretInputs, NoPropertyShowsIt) {
  type(first_, "correct horse");
  const auto& meta = SecretInput::staticMetaObject;
  for (int i = 0; i < meta.propertyCount(); ++i) {
    const auto value = meta.property(i).read(&first_).toString();
    EXPECT_FALSE(value.contains(QStringLiteral("horse"))) << meta.property(i).name();
  }
}

TEST_F(SecretInputs, TwoNeverHoldSomethingAtOnce) {
  type(first_, "correct horse");
  type(second_, "b");
  EXPECT_TRUE(first_.empty());
  EXPECT_EQ(second_.length(), 1);
}

TEST_F(SecretInputs, FieldsOfOneFormHoldTheirsTogether) {
  QObject form;
  SecretInput third;
  third.setParentItem(window_.contentItem());
  for (auto* input : {&first_, &second_}) input->setProperty("form", QVariant::fromValue(&form));
  type(first_, "correct horse");
  type(second_, "correct");
  EXPECT_EQ(first_.length(), 13);
  type(third, "x");
  EXPECT_TRUE(first_.empty());
  EXPECT_TRUE(second_.empty());
}

TEST_F(SecretInputs, HidingAndDisablingWipeIt) {
  type(first_, "correct horse");
  first_.setVisible(false);
  EXPECT_TRUE(first_.empty());
  first_.setVisible(true);
  type(first_, "correct horse");
  first_.setEnabled(false);
  EXPECT_TRUE(first_.empty());
  first_.setEnabled(true);
  type(first_, "correct horse");
  window_.contentItem()->setVisible(false);  // the dialog it is in
  EXPECT_TRUE(first_.empty());
}

TEST_F(SecretInputs, EscapeAndReturnAreForTheDialog) {
  type(first_, "x");
  QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
  QCoreApplication::sendEvent(&first_, &escape);
  EXPECT_FALSE(escape.isAccepted());
  EXPECT_EQ(first_.length(), 1);
}

TEST_F(SecretInputs, OneLineIsPastedAndNothingCanBeCopied) {
  QGuiApplication::clipboard()->setText(QStringLiteral("from a manager\r\nsecond line"));
  first_.forceActiveFocus();
  QTest::keyClick(&window_, Qt::Key_V, Qt::ControlModifier);
  QGuiApplication::clipboard()->setText(QStringLiteral("before"));
  QTest::keyClick(&window_, Qt::Key_A, Qt::ControlModifier);
  QTest::keyClick(&window_, Qt::Key_C, Qt::ControlModifier);
  EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
  EXPECT_EQ(first_.take().view(), "from a manager");
}

TEST_F(SecretInputs, AnInputMethodsWordsAreTaken) {
  QInputMethodEvent event;
  event.setCommitString(QStringLiteral("废物"));
  QCoreApplication::sendEvent(&first_, &event);
  EXPECT_EQ(first_.length(), 2);
  EXPECT_EQ(first_.take().view(), "废物");
}

}  // namespace
}  // namespace wastewatch::ui
