// Notifications over a bus of the test's own, with a service that keeps what it was told.
#include "ui/alerts/desktop_notice.h"

#include <QDBusMessage>
#include <QDBusServer>
#include <QSignalSpy>
#include <optional>

#include "support/qt_tests.h"
#include "ui/settings/settings.h"

namespace wastewatch::ui {

class NotificationService : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

 public:
  QList<uint> replaced;
  QStringList bodies;
  QVariantMap hints;

 public slots:
  uint Notify(const QString&, uint replaces, const QString&, const QString&, const QString& body,
              const QStringList&, const QVariantMap& given, int) {
    replaced << replaces;
    bodies << body;
    hints = given;
    return 7;
  }
};

class DesktopNoticeTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    Settings::use(Settings::Store::memory);
    connect(&server_, &QDBusServer::newConnection, this, [this](const QDBusConnection& other) {
      other_ = other;
      other_->registerObject(QStringLiteral("/org/freedesktop/Notifications"), &service_,
                             QDBusConnection::ExportAllSlots);
    });
    server_.setAnonymousAuthenticationAllowed(true);
    own_ = QDBusConnection::connectToPeer(server_.address(), QStringLiteral("test_desktop_notice"));
    QVERIFY2(own_->isConnected(), test::note(own_->lastError().message()));
    QTRY_VERIFY(other_.has_value());
    notice_.listen(*own_);
  }
  void cleanupTestCase() { QDBusConnection::disconnectFromPeer(QStringLiteral("test_desktop_notice")); }

  void one_notification_is_replaced_by_the_next() {
    notice_.tell(QStringLiteral("first"), QStringLiteral("wastewatch:page/alerts"));
    QTRY_COMPARE(service_.bodies.size(), 1);
    QTest::qWait(50);  // its number comes back
    notice_.tell(QStringLiteral("second"), QStringLiteral("wastewatch:page/chain"));
    QTRY_COMPARE(service_.replaced, (QList<uint>{0, 7}));
    QCOMPARE(service_.hints.value("urgency").toUInt(), 2U);
  }

  void names_that_others_chose_are_no_markup() {
    notice_.tell(QStringLiteral("<a href='x'>plant</a>"), {});
    QTRY_VERIFY(service_.bodies.back().contains("&lt;a"));
  }

  void sound_is_a_choice() {
    notice_.setSound(false);
    notice_.tell(QStringLiteral("quiet"), {});
    QTRY_VERIFY(service_.hints.value("suppress-sound").toBool());
    notice_.setSound(true);
  }

  void a_click_opens_what_was_told_last() {
    const auto told = service_.bodies.size();
    notice_.tell(QStringLiteral("opens"), QStringLiteral("wastewatch:page/batches"));
    QTRY_COMPARE(service_.bodies.size(), told + 1);
    QSignalSpy opened(&notice_, &DesktopNotice::opened);
    click(99, QStringLiteral("default"));
    click(7, QStringLiteral("other"));
    click(7, QStringLiteral("default"));
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.front().front().toString(), "wastewatch:page/batches");
  }

 private:
  void click(uint id, const QString& action) {
    auto message = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                              QStringLiteral("org.freedesktop.Notifications"),
                                              QStringLiteral("ActionInvoked"));
    message << id << action;
    QVERIFY(other_->send(message));
  }

  QDBusServer server_;
  std::optional<QDBusConnection> own_, other_;
  NotificationService service_;
  DesktopNotice notice_{nullptr};
};

}  // namespace wastewatch::ui

WASTEWATCH_QT_TEST(wastewatch::ui::DesktopNoticeTest)
#include "desktop_notice_test.moc"
