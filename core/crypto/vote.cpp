#include "crypto/vote.h"

#include "crypto/zip215.h"

namespace wastewatch::crypto {

Result<bool> verify_vote(const PublicKey& validator, BytesView message, BytesView signature) {
  if (validator.type == KeyType::secp256r1)
    return fail(Errc::unsupported, "validators have no secp256r1 keys");
  const auto key = parse_cached(validator);
  if (!key) return fail(key.error());
  if ((*key)->verify(message, signature)) return true;
  return validator.type == KeyType::ed25519 && zip215_accepts(validator.bytes, message, signature);
}

}  // namespace wastewatch::crypto
