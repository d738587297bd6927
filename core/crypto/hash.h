// SHA-256 and RIPEMD-160 over OpenSSL. Functions are pure and thread safe.
//
// Nearly everything hashed here is shorter than two blocks, so the call costs as much as the hash. SHA-256
// therefore uses OpenSSL's low-level functions, which keep their state on the stack: a reused EVP context
// costs a third more, a one-shot EVP_Digest three times as much. They are marked deprecated since
// OpenSSL 3.0, the mark is switched off in hash.cpp alone.
#pragma once

#include <initializer_list>

#include "base/bytes.h"

namespace wastewatch::crypto {

Hash sha256(BytesView data);
// SHA-256 of the concatenation, without building it.
Hash sha256(std::initializer_list<BytesView> parts);
FixedBytes<struct Ripemd160Tag, 20> ripemd160(BytesView data);

}  // namespace wastewatch::crypto
