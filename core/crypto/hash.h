// SHA-256 and RIPEMD-160 over OpenSSL. Functions are pure and thread safe; each thread keeps its own
// reused digest context (a one-shot EVP_Digest costs nearly three times as much).
#pragma once

#include <initializer_list>

#include "base/bytes.h"

namespace wastewatch::crypto {

Hash sha256(BytesView data);
// SHA-256 of the concatenation, without building it.
Hash sha256(std::initializer_list<BytesView> parts);
FixedBytes<struct Ripemd160Tag, 20> ripemd160(BytesView data);

}  // namespace wastewatch::crypto
