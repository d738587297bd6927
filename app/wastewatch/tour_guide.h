// "Watch one load" in the offscreen tour: in shortened time, with every fact of it still verified.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>

namespace wastewatch::desktop {

// Walks through the minute on what is followed, alters a node's answer, and calls `picture` with the names
// "first-minute-1" to "-5". What was not reached goes to `missing`. One line for people about what was seen.
QString watch_one_load(const std::function<void(const QString& name)>& picture, QStringList& missing);

}  // namespace wastewatch::desktop
