// The session is locked: over a bus of the test's own, as ScreenSaver and login1 say it.
#include "ui/signing/session_lock.h"

#include <QDBusMessage>
#include <QDBusServer>
#include <QQuickWindow>
#include <QSignalSpy>
#include <optional>

#include "support/qt_tests.h"
#include "ui/signing/secret_input.h"

namespace wastewatch::ui {

class SessionLockTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    connect(&server_, &QDBusServer::newConnection, this,
            [this](const QDBusConnection& other) { other_ = other; });
    server_.setAnonymousAuthenticationAllowed(true);
    own_ = QDBusConnection::connectToPeer(server_.address(), QStringLiteral("test_session_lock"));
    QVERIFY2(own_->isConnected(), test::note(own_->lastError().message()));
    QTRY_VERIFY(other_.has_value());
    lock_.listen(*own_);
  }
  void cleanupTestCase() { QDBusConnection::disconnectFromPeer(QStringLiteral("test_session_lock")); }

  void a_lock_is_heard_and_an_unlock_is_not_data() {
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<bool>("locks");
    QTest::newRow("screen saver") << "org.freedesktop.ScreenSaver" << "ActiveChanged" << QVariantList{true}
                                  << true;
    QTest::newRow("its end") << "org.freedesktop.ScreenSaver" << "ActiveChanged" << QVariantList{false}
                             << false;
    QTest::newRow("GNOME") << "org.gnome.ScreenSaver" << "ActiveChanged" << QVariantList{true} << true;
    QTest::newRow("login1") << "org.freedesktop.login1.Session" << "Lock" << QVariantList{} << true;
    QTest::newRow("login1 opens") << "org.freedesktop.login1.Session" << "Unlock" << QVariantList{} << false;
    QTest::newRow("sleep") << "org.freedesktop.login1.Manager" << "PrepareForSleep" << QVariantList{true}
                           << true;
  }
  void a_lock_is_heard_and_an_unlock_is_not() {
    QFETCH(const QString, interface);
    QFETCH(const QString, name);
    QFETCH(const QVariantList, arguments);
    QFETCH(const bool, locks);
    QSignalSpy locked(&lock_, &SessionLock::locked);
    say(interface, name, arguments);
    say(QStringLiteral("org.gnome.ScreenSaver"), QStringLiteral("ActiveChanged"),
        {true});  // the last that comes
    QTRY_COMPARE(locked.size(), locks ? 2 : 1);
  }

  void what_was_typed_is_wiped() {
    QQuickWindow window;
    SecretInput input;
    input.setParentItem(window.contentItem());
    window.show();
    input.forceActiveFocus();
    QTest::keyClick(&window, 'x');
    QCOMPARE(input.length(), 1);
    connect(&lock_, &SessionLock::locked, &input, &SecretInput::wipe_all);
    say(QStringLiteral("org.freedesktop.ScreenSaver"), QStringLiteral("ActiveChanged"), {true});
    QTRY_VERIFY(input.empty());
  }

 private:
  void say(const QString& interface, const QString& name, const QVariantList& arguments) {
    auto message = QDBusMessage::createSignal(QStringLiteral("/test"), interface, name);
    message.setArguments(arguments);
    QVERIFY(other_->send(message));
  }

  QDBusServer server_;
  std::optional<QDBusConnection> own_, other_;
  SessionLock lock_{nullptr};
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::SessionLockTest)
#include "session_lock_test.moc"
