// The buses of D-Bus, when there are any: asking for one that is not there would start it. Any thread.
#pragma once

#include <QDBusConnection>
#include <optional>

namespace wastewatch::ui {

// Of the person's session; of the computer. Nothing when there is none, or it refuses us.
std::optional<QDBusConnection> session_bus();
std::optional<QDBusConnection> system_bus();

}  // namespace wastewatch::ui
