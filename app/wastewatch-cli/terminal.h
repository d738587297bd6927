// Questions on the controlling terminal.
#pragma once

#include <stop_token>
#include <string>

#include "cli.h"

namespace wastewatch::cli {

// A secret, without echo. The terminal gets its echo back whatever ends or suspends this: Ctrl-C, Ctrl-\ and
// the signals of Interrupt trigger `stop`; after Ctrl-Z the question is asked again. One thread.
// Errors: no_terminal, cancelled (also the end of input), passphrase_too_long.
Result<crypto::SecretText> ask_on_terminal(const std::string& prompt, const std::stop_token& stop);

// Whether a person answers yes, in a language of the catalogues. Errors: no_terminal, cancelled.
Result<bool> ask_yes_on_terminal(const std::string& question, const std::stop_token& stop);

}  // namespace wastewatch::cli
