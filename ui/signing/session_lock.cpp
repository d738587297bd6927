#include "ui/signing/session_lock.h"

#include <QFileInfo>

namespace wastewatch::ui {
namespace {

struct BusSignal {
  const char* interface;
  const char* name;
  const char* slot;
};
constexpr BusSignal heard[] = {
    {"org.freedesktop.ScreenSaver", "ActiveChanged", SLOT(active_changed(bool))},
    {"org.gnome.ScreenSaver", "ActiveChanged", SLOT(active_changed(bool))},
    {"org.freedesktop.login1.Session", "Lock", SLOT(lock())},
    {"org.freedesktop.login1.Manager", "PrepareForSleep", SLOT(active_changed(bool))},
};

// Asking for a bus that is not there would start one.
bool has_bus(const char* variable, const QString& socket) {
  return qEnvironmentVariableIsSet(variable) || QFileInfo::exists(socket);
}

}  // namespace

SessionLock::SessionLock(QObject* parent) : QObject(parent) {
  const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
  if (has_bus("DBUS_SESSION_BUS_ADDRESS", runtime + QStringLiteral("/bus")))
    listen(QDBusConnection::sessionBus());
  if (has_bus("DBUS_SYSTEM_BUS_ADDRESS", QStringLiteral("/run/dbus/system_bus_socket")))
    listen(QDBusConnection::systemBus());
}

void SessionLock::listen(QDBusConnection bus) {
  if (!bus.isConnected()) return;
  for (const auto& [interface, name, slot] : heard)
    bus.connect(QString(), QString(), QLatin1String(interface), QLatin1String(name), this, slot);
}

void SessionLock::active_changed(bool active) {
  if (active) emit locked();
}

void SessionLock::lock() { emit locked(); }

}  // namespace wastewatch::ui
