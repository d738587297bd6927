// Internal: what may lose something is done only when a person wants it.
#pragma once

#include <string>

#include "cli.h"

namespace wastewatch::cli {

// Says `loss` on standard error; goes on with --yes, or when the answer on the terminal is yes. Errors:
// not_confirmed (also when nobody can be asked), cancelled.
Status confirm(Console& console, bool yes, const std::string& loss);
// The same for what is signed or withdrawn: the question stands on standard output, and the answer is a line
// of standard input that is "yes" and nothing else.
bool typed_yes(Console& console, bool yes, const std::string& question);

}  // namespace wastewatch::cli
