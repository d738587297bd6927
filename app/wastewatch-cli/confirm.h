// Internal: what may lose something, is signed or is withdrawn is done only when a person wants it.
#pragma once

#include <string>

#include "cli.h"

namespace wastewatch::cli {

// Says `loss` on standard error, unless it is empty; goes on with --yes, or when the answer to `question` on
// the terminal is yes. Errors: not_confirmed, nobody_asked (there is no terminal), cancelled.
Status confirm(Console& console, bool yes, const std::string& loss, const std::string& question);
// With the usual question.
Status confirm(Console& console, bool yes, const std::string& loss);

}  // namespace wastewatch::cli
