#include "ui/alerts/desktop_notice.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

#include "ui/alerts/alert_feed.h"
#include "ui/base/session_bus.h"
#include "ui/base/singleton.h"
#include "ui/settings/settings.h"

namespace wastewatch::ui {
namespace {

constexpr QLatin1String service("org.freedesktop.Notifications");
constexpr QLatin1String path("/org/freedesktop/Notifications");
constexpr QLatin1String default_action("default");
constexpr QLatin1String wanted_key("notifications/critical");
constexpr QLatin1String sound_key("notifications/sound");
constexpr uchar urgency_critical = 2;
constexpr int never_expires = 0;

QVariantMap hints(bool sound) {
  QVariantMap out{{QStringLiteral("urgency"), QVariant::fromValue(urgency_critical)},
                  {QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
  if (sound) {
    out[QStringLiteral("sound-name")] = QStringLiteral("dialog-warning");
  } else {
    out[QStringLiteral("suppress-sound")] = true;
  }
  return out;
}

}  // namespace

DesktopNotice::DesktopNotice(QObject* parent) : QObject(parent) {
  connect(&the<AlertFeed>(), &AlertFeed::announcementChanged, this, &DesktopNotice::take_announcement);
  if (const auto bus = session_bus()) listen(*bus);
}

DesktopNotice* DesktopNotice::create(QQmlEngine*, QJSEngine*) { return the_for_qml<DesktopNotice>(); }

void DesktopNotice::listen(const QDBusConnection& bus) {
  bus_ = bus;
  bus_->connect(QString(), path, service, QStringLiteral("ActionInvoked"), this,
                SLOT(action_invoked(uint, QString)));
}

void DesktopNotice::take_announcement() {
  const auto& feed = the<AlertFeed>();
  const QString text = feed.announcement();
  if (text == told_) return;
  told_ = text;
  if (!text.isEmpty() && wanted()) tell(text, feed.announcement_link());
}

void DesktopNotice::tell(const QString& text, const QString& link) {
  if (!bus_) return;
  link_ = link;
  auto call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
  const QStringList actions{default_action, QCoreApplication::translate("Alerts", "Open")};
  // The body may hold markup: names that others chose are escaped.
  call << QStringLiteral("Wastewatch") << id_ << QStringLiteral("wastewatch")
       << QCoreApplication::translate("Alerts", "Critical alert") << text.toHtmlEscaped() << actions
       << hints(sound()) << never_expires;
  auto* watcher = new QDBusPendingCallWatcher(bus_->asyncCall(call), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, &DesktopNotice::note_id);
}

void DesktopNotice::note_id(QDBusPendingCallWatcher* call) {
  const QDBusPendingReply<uint> reply = *call;
  if (reply.isValid()) id_ = reply.value();
  call->deleteLater();
}

void DesktopNotice::action_invoked(uint id, const QString& action) {
  if (id == id_ && action == default_action && !link_.isEmpty()) emit opened(link_);
}

bool DesktopNotice::wanted() const { return Settings::instance().value(wanted_key, true).toBool(); }

void DesktopNotice::setWanted(bool wanted) {
  if (wanted == this->wanted()) return;
  Settings::instance().set_value(wanted_key, wanted);
  emit changed();
}

bool DesktopNotice::sound() const { return Settings::instance().value(sound_key, true).toBool(); }

void DesktopNotice::setSound(bool sound) {
  if (sound == this->sound()) return;
  Settings::instance().set_value(sound_key, sound);
  emit changed();
}

}  // namespace wastewatch::ui
