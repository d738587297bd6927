// What the process needs besides its work: ending on signals, and with its parent.
#pragma once

#include <string_view>

#include "node/socket.h"

namespace wastewatch::wastewatchd {

// Set once SIGTERM, SIGINT or SIGHUP arrived. The first call installs the handlers.
const node::Wakeup& termination();

// Ends this process with SIGTERM when the parent dies. False when the parent is gone already.
bool end_with_parent();

// One line of JSON on standard output, flushed: for a parent process that reads it. A chain goes on when the
// line is lost.
void announce(std::string_view json_line);
// The errno of the first line that was lost; 0: none was, or the reader has gone. Flushes.
int output_failure();

}  // namespace wastewatch::wastewatchd
