// Screenshots of the real window, taken unattended. All return an exit code and print one line per picture.
#pragma once

#include <QString>

#include "options.h"

class QQuickWindow;

namespace wastewatch::desktop {

class Desktop;

// Lets the window lay out and draw until nothing is left to do, bounded.
void settle(QQuickWindow& window);

int save_gallery(Desktop& desktop, const QString& folder);  // section × theme × language
// Both connect first and wait until everything is checked and recomputed.
int save_shots(Desktop& desktop, const Options& options);  // stop × theme × language × size
int tour(Desktop& desktop, const Options& options);        // every stop once, and a summary of what was seen

}  // namespace wastewatch::desktop
