// New critical alerts as notifications of the desktop, whatever page is open and also while the window is
// hidden: org.freedesktop.Notifications (Desktop Notifications Specification 1.2) on the session bus, urgency
// critical, one notification that is replaced by the next. Clicking it opens the alert. Without a bus or a
// service nothing is shown and nothing fails. GUI thread only; one of it.
#pragma once

#include <QtQmlIntegration/qqmlintegration.h>
#include <QDBusConnection>
#include <QObject>
#include <optional>

class QDBusPendingCallWatcher;
class QJSEngine;
class QQmlEngine;

namespace wastewatch::ui {

class DesktopNotice : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON
  Q_PROPERTY(bool wanted READ wanted WRITE setWanted NOTIFY changed)  // remembered; as usual, they are
  Q_PROPERTY(bool sound READ sound WRITE setSound NOTIFY changed)     // likewise

 public:
  explicit DesktopNotice(QObject* parent);
  static DesktopNotice* create(QQmlEngine*, QJSEngine*);

  // Notifies on this bus what the alert feed announces from now on.
  void listen(const QDBusConnection& bus);
  // Shows the text, plain. The link is what opened() says.
  void tell(const QString& text, const QString& link);

  bool wanted() const;
  void setWanted(bool wanted);
  bool sound() const;
  void setSound(bool sound);

 signals:
  void changed();
  void opened(const QString& link);  // it was clicked

 private:
  Q_SLOT void action_invoked(uint id, const QString& action);
  void take_announcement();
  void note_id(QDBusPendingCallWatcher* call);

  std::optional<QDBusConnection> bus_;
  QString told_, link_;
  uint id_ = 0;  // of the one on screen; 0: none yet
};

}  // namespace wastewatch::ui
