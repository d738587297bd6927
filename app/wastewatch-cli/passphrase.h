// Passphrases: from a file, or asked for (Console::ask_secret). They lie in memory that is overwritten.
#pragma once

#include <string>

#include "cli.h"
#include "crypto/passphrase.h"

namespace wastewatch::cli {

// The first line of `file`, else asked for. Errors: no_passphrase (the file is empty), passphrase_too_long,
// no_terminal, cancelled, FileErrc's.
Result<crypto::Passphrase> passphrase(Console& console, const std::string& file, const std::string& prompt);

// A key file, opened with passphrase(). Errors: crypto's, and passphrase()'s.
Result<crypto::PrivateKey> open_key_file(Console& console, const std::string& file,
                                         const std::string& passphrase_file);

// For a key that is sealed anew: asked for twice, long and strong enough. `label` is the key's.
// Errors: as passphrase(); passphrases_differ; check_new_passphrase's.
Result<crypto::Passphrase> new_passphrase(Console& console, const std::string& file,
                                          const std::string& label);

}  // namespace wastewatch::cli
