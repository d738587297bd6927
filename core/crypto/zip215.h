// Ed25519 by the rules of ZIP-215, as CometBFT judges votes. Private to core/crypto but for its test: callers
// use vote.h.
//
// A signature R ‖ s of `message` by A is valid when s < L and [8][s]B = [8]R + [8][k]A, where k is
// SHA-512(R ‖ A ‖ message) and L the order of B. A and R may be any encodings of points: of small order, with
// y ≥ 2^255 − 19, or with the sign of x = 0 set. https://zips.z.cash/zip-0215
//
// Points and scalars are libsodium's. It refuses to multiply points outside the group of order L and
// encodings that are not canonical; hence A and R are brought into canonical form and multiplied by the
// cofactor first, which changes nothing in the equation. For public values only. Thread safe.
#pragma once

#include "base/bytes.h"

namespace wastewatch::crypto {

// False also for a key that is not 32 bytes or no point, and for a signature that is not 64 bytes.
bool zip215_accepts(BytesView public_key, BytesView message, BytesView signature);

}  // namespace wastewatch::crypto
