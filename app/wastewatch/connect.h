// What the window follows when it opens: a network given on the command line, the demonstration, or what was
// chosen last time. GUI thread only.
#pragma once

#include <QString>

#include "options.h"

namespace wastewatch::desktop {

// Empty: connecting, or nothing to connect to yet. Else what is wrong with the network that was given.
QString connect_as_asked(const Options& options);

}  // namespace wastewatch::desktop
