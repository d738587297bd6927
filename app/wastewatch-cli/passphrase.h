// Passphrases: from a file, or asked on the terminal without echo.
#pragma once

#include <string>

#include "cli.h"

namespace wastewatch::cli {

// Errors: no_terminal.
Result<std::string> ask_on_terminal(const std::string& prompt);

// The first line of `file`, else asked for. Errors: io, no_terminal.
Result<std::string> passphrase(Console& console, const std::string& file, const std::string& prompt);

}  // namespace wastewatch::cli
