#include "crypto/public_key.h"

#include "crypto/ecdsa_p256.h"
#include "crypto/hash.h"
#include "crypto/openssl_handles.h"
#include "crypto/secp256k1_key.h"

namespace wastewatch::crypto {
namespace {

constexpr std::size_t signature_bytes = 64;

class Secp256r1Key final : public ParsedKey {
 public:
  explicit Secp256r1Key(Pkey key) : key_(std::move(key)) {}

  bool verify(BytesView message, BytesView signature) const override {
    return verify_digest(sha256(message), signature);
  }
  bool verify_digest(const Hash& digest, BytesView signature) const override {
    if (signature.size() != signature_bytes) return false;
    const DerSignature der = der_from_compact(signature);
    const PkeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key_.get(), nullptr));
    return context && EVP_PKEY_verify_init(context.get()) == 1 &&
           EVP_PKEY_verify(context.get(), der.data.data(), der.size, digest.data.data(),
                           digest.data.size()) == 1;
  }

 private:
  Pkey key_;
};

class Ed25519Key final : public ParsedKey {
 public:
  explicit Ed25519Key(Pkey key) : key_(std::move(key)) {}

  bool verify(BytesView message, BytesView signature) const override {
    if (signature.size() != signature_bytes) return false;
    const MdContext context(EVP_MD_CTX_new());
    return context && EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr, key_.get()) == 1 &&
           EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(),
                            message.size()) == 1;
  }
  bool verify_digest(const Hash&, BytesView) const override { return false; }

 private:
  Pkey key_;
};

using Parsed = std::shared_ptr<const ParsedKey>;

Parsed parse_ed25519(BytesView bytes) {
  if (bytes.size() != 32) return nullptr;
  Pkey key(EVP_PKEY_new_raw_public_key_ex(nullptr, "ED25519", nullptr, bytes.data(), bytes.size()));
  if (!key) return nullptr;
  return std::make_shared<Ed25519Key>(std::move(key));
}

Parsed parse_secp256r1(BytesView bytes) {
  Pkey key = p256_public_key(bytes);
  if (!key) return nullptr;
  return std::make_shared<Secp256r1Key>(std::move(key));
}

bool size_fits(const PublicKey& key) {
  const std::size_t size = key.bytes.size();
  switch (key.type) {
    case KeyType::ed25519: return size == 32;
    case KeyType::secp256k1: return size == 33;
    case KeyType::secp256r1: return size == 33 || size == 65;
  }
  return false;
}

}  // namespace

std::string_view json_type_name(KeyType type) {
  switch (type) {
    case KeyType::ed25519: return "tendermint/PubKeyEd25519";
    case KeyType::secp256k1: return "tendermint/PubKeySecp256k1";
    case KeyType::secp256r1: return "";
  }
  return "";
}

std::string_view key_type_name(KeyType type) {
  switch (type) {
    case KeyType::ed25519: return "ed25519";
    case KeyType::secp256k1: return "secp256k1";
    case KeyType::secp256r1: return "secp256r1";
  }
  return "";
}

Result<Address> address_of(const PublicKey& key) {
  if (!size_fits(key)) return fail(Errc::malformed_key, "wrong length for its type");
  const Hash digest = sha256(key.bytes);
  Address out;
  if (key.type == KeyType::secp256k1) {
    out.data = ripemd160(digest).data;
  } else {
    std::copy_n(digest.data.begin(), out.data.size(), out.data.begin());
  }
  return out;
}

Result<Parsed> parse(const PublicKey& key) {
  Parsed out;
  switch (key.type) {
    case KeyType::ed25519: out = parse_ed25519(key.bytes); break;
    case KeyType::secp256k1: out = Secp256k1Key::parse(key.bytes); break;
    case KeyType::secp256r1: out = parse_secp256r1(key.bytes); break;
  }
  if (!out) return fail(Errc::malformed_key, "not a public key of its type");
  return out;
}

bool verify(const PublicKey& key, BytesView message, BytesView signature) {
  const auto parsed = parse_cached(key);
  return parsed && (*parsed)->verify(message, signature);
}

}  // namespace wastewatch::crypto
