#include "ui/signing/session_lock.h"

#include "ui/base/session_bus.h"

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

}  // namespace

SessionLock::SessionLock(QObject* parent) : QObject(parent) {
  if (const auto bus = session_bus()) listen(*bus);
  if (const auto bus = system_bus()) listen(*bus);
}

void SessionLock::listen(QDBusConnection bus) {
  for (const auto& [interface, name, slot] : heard)
    bus.connect(QString(), QString(), QLatin1String(interface), QLatin1String(name), this, slot);
}

void SessionLock::active_changed(bool active) {
  if (active) emit locked();
}

void SessionLock::lock() { emit locked(); }

}  // namespace wastewatch::ui
