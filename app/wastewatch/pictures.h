// Pictures of the real window, without anybody at it. All return an exit code and print one line per picture.
#pragma once

#include <QString>

class QQuickWindow;

namespace wastewatch::desktop {

class Desktop;

// Lets the window lay out and draw until nothing is left to do, bounded.
void settle(QQuickWindow& window);

int save_gallery(Desktop& desktop, const QString& folder);  // section × theme × language
int save_shots(Desktop& desktop, const QString& folder);    // page × theme × language × size
int tour(Desktop& desktop, const QString& folder);          // every page once, as it stands

}  // namespace wastewatch::desktop
