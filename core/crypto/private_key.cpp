#include "crypto/private_key.h"

#include <openssl/core_names.h>
#include <openssl/rand.h>
#include <secp256k1.h>

#include <algorithm>

#include "crypto/ecdsa_p256.h"
#include "crypto/hash.h"
#include "crypto/openssl_handles.h"
#include "crypto/wipe.h"

namespace wastewatch::crypto {
namespace {

constexpr std::size_t secret_size = 32;

// One blinded signing context for the process; only read after it is made.
const secp256k1_context* signing_context() {
  static const secp256k1_context* const context = [] {
    secp256k1_context* made = secp256k1_context_create(SECP256K1_CONTEXT_NONE);
    std::array<std::uint8_t, 32> seed{};
    if (RAND_priv_bytes(seed.data(), seed.size()) == 1) {
      must(secp256k1_context_randomize(made, seed.data()) == 1);
    }
    wipe(seed);
    return made;
  }();
  return context;
}

Bytes secp256k1_point(BytesView secret) {
  secp256k1_pubkey point;
  if (secp256k1_ec_pubkey_create(signing_context(), &point, secret.data()) != 1) return {};
  Bytes out(33);
  std::size_t size = out.size();
  secp256k1_ec_pubkey_serialize(secp256k1_context_static, out.data(), &size, &point, SECP256K1_EC_COMPRESSED);
  return out;
}

Bytes sign_secp256k1(const Hash& digest, BytesView secret) {
  secp256k1_ecdsa_signature signature;
  Bytes out(64);
  if (secp256k1_ecdsa_sign(signing_context(), &signature, digest.data.data(), secret.data(), nullptr,
                           nullptr) != 1) {
    return {};
  }
  secp256k1_ecdsa_signature_serialize_compact(secp256k1_context_static, out.data(), &signature);
  return out;
}

// RFC 6979 nonce: the same message and key give the same signature.
Bytes sign_secp256r1(const Hash& digest, EVP_PKEY* key) {
  const PkeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
  unsigned int deterministic = 1;
  std::array<char, 7> sha256_name = {'S', 'H', 'A', '2', '5', '6', 0};
  const std::array<OSSL_PARAM, 3> params = {
      OSSL_PARAM_construct_uint(OSSL_SIGNATURE_PARAM_NONCE_TYPE, &deterministic),
      OSSL_PARAM_construct_utf8_string(OSSL_SIGNATURE_PARAM_DIGEST, sha256_name.data(), 0),
      OSSL_PARAM_construct_end()};
  Bytes der(72);
  std::size_t size = der.size();
  if (!context || EVP_PKEY_sign_init_ex(context.get(), params.data()) != 1 ||
      EVP_PKEY_sign(context.get(), der.data(), &size, digest.data.data(), digest.data.size()) != 1) {
    return {};
  }
  return compact_from_der(BytesView(der).first(size));
}

Bytes sign_ed25519(BytesView message, EVP_PKEY* key) {
  const MdContext context(EVP_MD_CTX_new());
  Bytes out(64);
  std::size_t size = out.size();
  if (!context || EVP_DigestSignInit(context.get(), nullptr, nullptr, nullptr, key) != 1 ||
      EVP_DigestSign(context.get(), out.data(), &size, message.data(), message.size()) != 1) {
    return {};
  }
  return out;
}

Bytes ed25519_point(EVP_PKEY* key) {
  Bytes out(32);
  std::size_t size = out.size();
  must(EVP_PKEY_get_raw_public_key(key, out.data(), &size) == 1);
  return out;
}

Result<Bytes> signed_or_error(Bytes signature) {
  if (signature.empty()) return fail(Errc::malformed_key, "signing failed");
  return signature;
}

}  // namespace

struct PrivateKey::Impl {
  PublicKey public_key;
  SecretBytes secret{secret_size};
  Pkey key;  // null for secp256k1

  bool derive() {
    switch (public_key.type) {
      case KeyType::secp256k1: public_key.bytes = secp256k1_point(secret.view()); break;
      case KeyType::secp256r1:
        key = p256_private_key(secret.view());
        if (key) public_key.bytes = p256_compressed_point(key.get());
        break;
      case KeyType::ed25519:
        key.reset(
            EVP_PKEY_new_raw_private_key_ex(nullptr, "ED25519", nullptr, secret.view().data(), secret_size));
        if (key) public_key.bytes = ed25519_point(key.get());
        break;
    }
    return !public_key.bytes.empty();
  }
};

PrivateKey::PrivateKey(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
PrivateKey::PrivateKey(PrivateKey&&) noexcept = default;
PrivateKey& PrivateKey::operator=(PrivateKey&&) noexcept = default;
PrivateKey::~PrivateKey() = default;

Result<PrivateKey> PrivateKey::from_secret(KeyType type, BytesView secret_32) {
  if (secret_32.size() != secret_size) return fail(Errc::malformed_key, "a secret has 32 bytes");
  auto impl = std::make_unique<Impl>();
  impl->public_key.type = type;
  std::ranges::copy(secret_32, impl->secret.data());
  if (!impl->derive()) return fail(Errc::malformed_key, "the secret is not a valid scalar");
  return PrivateKey(std::move(impl));
}

Result<PrivateKey> PrivateKey::generate(KeyType type) {
  SecretBytes secret(secret_size);
  for (int attempt = 0; attempt < 4; ++attempt) {
    if (RAND_priv_bytes(secret.data(), secret_size) != 1) return fail(Errc::random_failed);
    if (auto key = from_secret(type, secret.view())) return key;
  }
  return fail(Errc::random_failed, "no valid scalar in four attempts");
}

PrivateKey PrivateKey::from_name(KeyType type, std::string_view name) {
  Hash seed = sha256({as_bytes("wastewatch/demo-key"), as_bytes(name)});
  for (;;) {
    if (auto key = from_secret(type, seed)) return std::move(*key);
    seed = sha256(seed);
  }
}

const PublicKey& PrivateKey::public_key() const { return impl_->public_key; }

Bytes PrivateKey::secret() const { return to_bytes(impl_->secret.view()); }

Result<Bytes> PrivateKey::sign(BytesView message) const {
  if (impl_->public_key.type == KeyType::ed25519)
    return signed_or_error(sign_ed25519(message, impl_->key.get()));
  return sign_digest(sha256(message));
}

Result<Bytes> PrivateKey::sign_digest(const Hash& digest) const {
  switch (impl_->public_key.type) {
    case KeyType::secp256k1: return signed_or_error(sign_secp256k1(digest, impl_->secret.view()));
    case KeyType::secp256r1: return signed_or_error(sign_secp256r1(digest, impl_->key.get()));
    case KeyType::ed25519: break;
  }
  return fail(Errc::unsupported, "ed25519 signs messages, not digests");
}

}  // namespace wastewatch::crypto
