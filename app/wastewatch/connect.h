// What the window follows when it opens: a network given on the command line, the demonstration, or what was
// chosen last time. GUI thread only.
#pragma once

#include <QString>

#include "options.h"

namespace wastewatch::desktop {

// Where data lives.
QString data_folder_of(const Options& options);
bool is_network_link(const QString& text);
// What a window that is open already should show; empty: itself.
QString link_to_hand_over(const Options& options);

// Empty: connecting, or nothing to connect to yet. Else what is wrong with the network that was given.
QString connect_as_asked(const Options& options);

}  // namespace wastewatch::desktop
