#include "crypto/wipe.h"

#include <openssl/crypto.h>

namespace wastewatch::crypto {

void wipe(std::span<std::uint8_t> secret) { OPENSSL_cleanse(secret.data(), secret.size()); }

}  // namespace wastewatch::crypto
