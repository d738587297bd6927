// The closed list of what can go wrong in core/crypto, but for new passphrases (passphrase.h, from 10 on).
#pragma once

#include "base/error.h"

namespace wastewatch::crypto {

enum class Errc {
  malformed_key = 1,     // wrong length or not a point of the curve
  unsupported = 2,       // the key type cannot do this
  wrong_passphrase = 3,  // a sealed key does not open
  corrupt_key_file = 4,  // not a sealed key file, or damaged
  random_failed = 5,     // the system's random source failed
  io = 6,                // reading or writing a key file failed
  malformed_signature = 7,
  already_exists = 8,  // a key file of that name is there and must not be replaced
  out_of_memory = 9,   // the key derivation could not get its memory
};

constexpr ErrorDomain error_domain(Errc) { return ErrorDomain::crypto; }
std::string_view error_name(Errc code);

}  // namespace wastewatch::crypto
