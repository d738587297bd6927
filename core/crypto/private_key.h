// Private keys: secp256k1 for parties and validators, plus ed25519 and secp256r1 for the scenario's trackers.
// Key material is wiped when the value dies. Not copyable; signing is const and thread safe.
#pragma once

#include <memory>
#include <string_view>

#include "base/error.h"
#include "crypto/public_key.h"

namespace wastewatch::crypto {

class PrivateKey {
 public:
  // A fresh key from the system's random source.
  static Result<PrivateKey> generate(KeyType type);
  // From 32 secret bytes (the scalar, or the ed25519 seed). Errors: malformed_key.
  static Result<PrivateKey> from_secret(KeyType type, BytesView secret_32);
  // Deterministic key for tests and the demonstration: SHA-256("wastewatch/demo-key" ‖ name), retried until
  // valid.
  static PrivateKey from_name(KeyType type, std::string_view name);

  PrivateKey(PrivateKey&&) noexcept;
  PrivateKey& operator=(PrivateKey&&) noexcept;
  ~PrivateKey();

  const PublicKey& public_key() const;
  // 64-byte signature over `message`: RFC 6979 nonce and low s for secp256k1.
  Result<Bytes> sign(BytesView message) const;
  // ECDSA over a computed SHA-256 digest. Errors: unsupported for ed25519.
  Result<Bytes> sign_digest(const Hash& digest) const;
  // The 32 secret bytes, for sealing only.
  Bytes secret() const;

 private:
  struct Impl;
  explicit PrivateKey(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace wastewatch::crypto
