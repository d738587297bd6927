// Validators' signatures, as CometBFT judges them. What devices and accounts sign is judged by
// public_key.h's verify(): the two differ on crafted ed25519 signatures, results of the ledger depend on the
// one and agreement with other light clients on the other, so they never stand in for each other.
//   secp256k1: as in public_key.h.
//   ed25519:   ZIP-215 (zip215.h). What OpenSSL accepts ZIP-215 accepts as well, so OpenSSL is asked first:
//              it is faster, and only what it refuses is judged by the equation with the cofactor.
// Thread safe.
#pragma once

#include "crypto/public_key.h"

namespace wastewatch::crypto {

// Whether `signature` is the validator's over `message`. Keys are parsed once (parse_cached).
// Errors: malformed_key; unsupported for a key type that validators do not have.
Result<bool> verify_vote(const PublicKey& validator, BytesView message, BytesView signature);

}  // namespace wastewatch::crypto
