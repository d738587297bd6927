// Passphrases: from a file, or asked on the terminal without echo. They lie in memory that is overwritten.
#pragma once

#include <stop_token>
#include <string>

#include "cli.h"
#include "crypto/passphrase.h"

namespace wastewatch::cli {

// Errors: no_terminal, cancelled, bad_argument (longer than a SecretText).
Result<crypto::SecretText> ask_on_terminal(const std::string& prompt, const std::stop_token& stop);

// The first line of `file`, else asked for. Errors: io, no_terminal, cancelled, bad_argument.
Result<crypto::Passphrase> passphrase(Console& console, const std::string& file, const std::string& prompt);

// A key file, opened with passphrase(). Errors: crypto's, and passphrase()'s.
Result<crypto::PrivateKey> open_key_file(Console& console, const std::string& file,
                                         const std::string& passphrase_file);

// For a key that is sealed anew: asked for twice, long and strong enough. `label` is the key's.
// Errors: as passphrase(); bad_argument where the two differ; check_new_passphrase's.
Result<crypto::Passphrase> new_passphrase(Console& console, const std::string& file,
                                          const std::string& label);

}  // namespace wastewatch::cli
