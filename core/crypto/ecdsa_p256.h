// secp256r1 through OpenSSL: key construction and the r‖s ↔ DER conversion that EVP needs. Private to
// core/crypto.
#pragma once

#include <array>
#include <cstddef>

#include "base/bytes.h"
#include "crypto/openssl_handles.h"

namespace wastewatch::crypto {

// From a 33-byte compressed or 65-byte uncompressed point; null when it is not on the curve.
Pkey p256_public_key(BytesView point);
// From a 32-byte scalar; null unless 0 < scalar < n.
Pkey p256_private_key(BytesView scalar);
// The 33-byte compressed point of a key.
Bytes p256_compressed_point(EVP_PKEY* key);

struct DerSignature {
  std::array<std::uint8_t, 72> data{};
  std::size_t size = 0;
};
// `compact` is 64 bytes, r‖s big endian.
DerSignature der_from_compact(BytesView compact);
// 64 bytes r‖s; empty when `der` is not a signature of this curve.
Bytes compact_from_der(BytesView der);

}  // namespace wastewatch::crypto
