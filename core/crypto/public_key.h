// Public keys, and signatures as the ledger judges them. Validators' votes are judged by vote.h.
//   secp256k1: 33-byte compressed key, signature 64 bytes r‖s with s ≤ n/2, ECDSA over SHA-256(message);
//              address = RIPEMD-160(SHA-256(key)).
//   ed25519:   32-byte key, 64-byte signature; address = SHA-256(key)[0..20]. Without the cofactor,
//              as OpenSSL judges: results of version 1 of the ledger's rules depend on these verdicts.
//   secp256r1: 33- or 65-byte key, signature 64 bytes r‖s over SHA-256(message), high s accepted because
//              secure elements of devices do not normalise it (whoever uses a signature as an identifier must
//              hash the signed message instead); devices only, so its address, SHA-256(key)[0..20], is ours.
// Thread safe: a ParsedKey is immutable and may verify from several threads at once.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>

#include "base/bytes.h"
#include "base/error.h"
#include "crypto/errors.h"

namespace wastewatch::crypto {

enum class KeyType : std::uint8_t { ed25519 = 1, secp256k1 = 2, secp256r1 = 3 };

// "tendermint/PubKeySecp256k1" … as in CometBFT's JSON; empty for secp256r1.
std::string_view json_type_name(KeyType type);
std::string_view key_type_name(KeyType type);

// A key as it is stored and hashed. Not necessarily a valid point: parse() decides.
struct PublicKey {
  KeyType type = KeyType::secp256k1;
  Bytes bytes;

  auto operator<=>(const PublicKey&) const = default;
};

// Address by the rules above. Errors: malformed_key when the length is wrong for the type.
Result<Address> address_of(const PublicKey& key);

class ParsedKey {
 public:
  virtual ~ParsedKey() = default;
  // True when `signature` is a valid signature of `message` (the key hashes it as its scheme demands).
  virtual bool verify(BytesView message, BytesView signature) const = 0;
  // For ECDSA keys: verifies over an already computed SHA-256 digest. False for ed25519.
  virtual bool verify_digest(const Hash& digest, BytesView signature) const = 0;
};

// Decodes the point once. Errors: malformed_key.
Result<std::shared_ptr<const ParsedKey>> parse(const PublicKey& key);

// parse() behind a bounded process-wide cache (least recently used goes first).
Result<std::shared_ptr<const ParsedKey>> parse_cached(const PublicKey& key);

// parse_cached() and verify() in one call; false also for a malformed key. Not for votes (vote.h).
bool verify(const PublicKey& key, BytesView message, BytesView signature);

}  // namespace wastewatch::crypto
