// Orders of the ECDSA groups, and signatures that differ from honest ones by them.
#pragma once

#include <array>
#include <cstdint>

#include "base/bytes.h"

namespace wastewatch::record {

using Scalar = std::array<std::uint8_t, 32>;  // big-endian
extern const Scalar secp256k1_order;
extern const Scalar secp256r1_order;

Scalar minus(const Scalar& a, const Scalar& b);  // a >= b
Scalar plus(const Scalar& a, const Scalar& b);   // modulo 2^256
Scalar r_of(BytesView signature_64);
Scalar s_of(BytesView signature_64);
Bytes signature_of(const Scalar& r, const Scalar& s);
// The last 32 bytes of `ends_with_signature` become order − s: the other of the two signatures that ECDSA
// accepts.
void negate_s(Bytes& ends_with_signature, const Scalar& order);

}  // namespace wastewatch::record
