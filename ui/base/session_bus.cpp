#include "ui/base/session_bus.h"

#include <QFileInfo>

namespace wastewatch::ui {
namespace {

bool has_bus(const char* variable, const QString& socket) {
  return qEnvironmentVariableIsSet(variable) || QFileInfo::exists(socket);
}

std::optional<QDBusConnection> connected(const QDBusConnection& bus) {
  return bus.isConnected() ? std::optional(bus) : std::nullopt;
}

}  // namespace

std::optional<QDBusConnection> session_bus() {
  const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
  if (!has_bus("DBUS_SESSION_BUS_ADDRESS", runtime + QStringLiteral("/bus"))) return std::nullopt;
  return connected(QDBusConnection::sessionBus());
}

std::optional<QDBusConnection> system_bus() {
  if (!has_bus("DBUS_SYSTEM_BUS_ADDRESS", QStringLiteral("/run/dbus/system_bus_socket"))) return std::nullopt;
  return connected(QDBusConnection::systemBus());
}

}  // namespace wastewatch::ui
