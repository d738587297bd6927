// Numbers modulo the order of secp256k1's group: what a verification needs and libsecp256k1 does not offer on
// its own. GMP inverts, because OpenSSL's inversion takes as long as a third of a verification.
// For public values only: the time taken depends on them. Thread safe.
#pragma once

#include <array>
#include <cstdint>

namespace wastewatch::crypto {

// Big endian.
using Scalar = std::array<std::uint8_t, 32>;

// k⁻¹ for 0 < k < order; 0 for what has no inverse.
Scalar inverse(const Scalar& k);

// k ≤ order / 2, what a low s is (SEC 1, 4.1.4; BIP 62).
bool is_low(const Scalar& k);

}  // namespace wastewatch::crypto
