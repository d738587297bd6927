#include "ui/signing/secret_input.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMetaProperty>
#include <QQuickWindow>
#include <memory>

#include "support/qt_tests.h"

namespace wastewatch::ui {

class SecretInputTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    inputs_ = std::make_unique<Inputs>();
    for (auto* input : {first(), second()}) {
      input->setParentItem(window()->contentItem());
      input->setSize({100, 32});
    }
    window()->show();
    window()->requestActivate();
  }
  void cleanup() { inputs_.reset(); }

  void what_is_typed_is_taken_once() {
    type(*first(), "correct horsf");
    QTest::keyClick(window(), Qt::Key_Backspace);
    type(*first(), "e");
    QCOMPARE(first()->length(), 13);
    QCOMPARE(first()->take().view(), "correct horse");
    QVERIFY(first()->empty());
    QVERIFY(first()->take().empty());
  }

  void no_property_shows_it() {
    type(*first(), "correct horse");
    const auto& meta = SecretInput::staticMetaObject;
    for (int i = 0; i < meta.propertyCount(); ++i) {
      const auto value = meta.property(i).read(first()).toString();
      QVERIFY2(!value.contains(QStringLiteral("horse")), test::note(meta.property(i).name()));
    }
  }

  void two_never_hold_something_at_once() {
    type(*first(), "correct horse");
    type(*second(), "b");
    QVERIFY(first()->empty());
    QCOMPARE(second()->length(), 1);
  }

  void hiding_and_disabling_wipe_it() {
    type(*first(), "correct horse");
    first()->setVisible(false);
    QVERIFY(first()->empty());
    first()->setVisible(true);
    type(*first(), "correct horse");
    first()->setEnabled(false);
    QVERIFY(first()->empty());
    first()->setEnabled(true);
    type(*first(), "correct horse");
    window()->contentItem()->setVisible(false);  // the dialog it is in
    QVERIFY(first()->empty());
  }

  void escape_and_return_are_for_the_dialog() {
    type(*first(), "x");
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
    QCoreApplication::sendEvent(first(), &escape);
    QVERIFY(!escape.isAccepted());
    QCOMPARE(first()->length(), 1);
  }

  void one_line_is_pasted_and_nothing_can_be_copied() {
    QGuiApplication::clipboard()->setText(QStringLiteral("from a manager\r\nsecond line"));
    first()->forceActiveFocus();
    QTest::keyClick(window(), Qt::Key_V, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    QTest::keyClick(window(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(window(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
    QCOMPARE(first()->take().view(), "from a manager");
  }

  void an_input_methods_words_are_taken() {
    QInputMethodEvent event;
    event.setCommitString(QStringLiteral("废物"));
    QCoreApplication::sendEvent(first(), &event);
    QCOMPARE(first()->length(), 2);
    QCOMPARE(first()->take().view(), "废物");
  }

 private:
  struct Inputs {
    QQuickWindow window;
    SecretInput first, second;
  };
  QQuickWindow* window() { return &inputs_->window; }
  SecretInput* first() { return &inputs_->first; }
  SecretInput* second() { return &inputs_->second; }
  void type(SecretInput& input, const char* text) {
    input.forceActiveFocus();
    for (const char* letter = text; *letter != 0; ++letter) QTest::keyClick(window(), *letter);
  }

  std::unique_ptr<Inputs> inputs_;
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::SecretInputTest)
#include "secret_input_test.moc"
