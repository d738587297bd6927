// Hears on D-Bus that the desktop's session was locked or the computer goes to sleep, for whoever holds
// secrets then: org.freedesktop.ScreenSaver and org.gnome.ScreenSaver (ActiveChanged), systemd's login1
// (Session.Lock, Manager.PrepareForSleep). Without a bus nothing is heard and nothing fails. A program that
// sends such a signal itself makes somebody type a passphrase again, no more. GUI thread only.
#pragma once

#include <QDBusConnection>
#include <QObject>

namespace wastewatch::ui {

class SessionLock : public QObject {
  Q_OBJECT

 public:
  // Of the buses that there are.
  explicit SessionLock(QObject* parent);
  void listen(QDBusConnection bus);

 signals:
  void locked();

 private slots:
  void active_changed(bool active);
  void lock();
};

}  // namespace wastewatch::ui
