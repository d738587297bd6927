#include "crypto/sealed_key.h"

#include <openssl/core_names.h>
#include <openssl/rand.h>

#include "crypto/openssl_handles.h"
#include "crypto/sealed_key_format.h"
#include "crypto/wipe.h"

namespace wastewatch::crypto {
namespace {

constexpr std::size_t secret_bytes = 32;
constexpr int tag_bytes = 16;

// OpenSSL's parameters are not const, but are only read.
OSSL_PARAM octets(const char* name, BytesView value) {
  // NOLINTNEXTLINE(cppcoreguidelines-pro-type-const-cast): see above.
  return OSSL_PARAM_construct_octet_string(name, const_cast<std::uint8_t*>(value.data()), value.size());
}

Result<SecretBytes> derive(std::string_view passphrase, BytesView salt, SealOptions cost) {
  const Kdf kdf(EVP_KDF_fetch(nullptr, "ARGON2ID", nullptr));
  const KdfContext context(EVP_KDF_CTX_new(kdf.get()));
  std::uint32_t threads = 1;
  const std::array<OSSL_PARAM, 7> params = {
      octets(OSSL_KDF_PARAM_PASSWORD, passphrase.empty() ? as_bytes("") : as_bytes(passphrase)),
      octets(OSSL_KDF_PARAM_SALT, salt),
      OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_ARGON2_MEMCOST, &cost.memory_kib),
      OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_ITER, &cost.passes),
      OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_ARGON2_LANES, &cost.lanes),
      OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_THREADS, &threads),
      OSSL_PARAM_construct_end()};
  SecretBytes key(secret_bytes);
  if (!context || EVP_KDF_derive(context.get(), key.data(), key.size(), params.data()) != 1) {
    return fail(Errc::out_of_memory, "Argon2id with " + std::to_string(cost.memory_kib) + " KiB");
  }
  return key;
}

int as_int(std::size_t size) { return static_cast<int>(size); }

Bytes encrypt(const SecretBytes& key, BytesView nonce, BytesView associated, BytesView secret) {
  const CipherContext context(EVP_CIPHER_CTX_new());
  Bytes out(secret.size() + tag_bytes);
  int written = 0;
  must(context &&
       EVP_EncryptInit_ex2(context.get(), EVP_chacha20_poly1305(), key.view().data(), nonce.data(),
                           nullptr) == 1 &&
       EVP_EncryptUpdate(context.get(), nullptr, &written, associated.data(), as_int(associated.size())) ==
           1 &&
       EVP_EncryptUpdate(context.get(), out.data(), &written, secret.data(), as_int(secret.size())) == 1 &&
       EVP_EncryptFinal_ex(context.get(), out.data() + written, &written) == 1 &&
       EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, tag_bytes, out.data() + secret.size()) == 1);
  return out;
}

bool decrypt(const SecretBytes& key, const SealedParts& parts, SecretBytes& secret) {
  const CipherContext context(EVP_CIPHER_CTX_new());
  Bytes tag = to_bytes(parts.ciphertext.last(tag_bytes));
  const BytesView associated = parts.associated_data;
  int written = 0;
  return context &&
         EVP_DecryptInit_ex2(context.get(), EVP_chacha20_poly1305(), key.view().data(), parts.nonce.data(),
                             nullptr) == 1 &&
         EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, tag_bytes, tag.data()) == 1 &&
         EVP_DecryptUpdate(context.get(), nullptr, &written, associated.data(), as_int(associated.size())) ==
             1 &&
         EVP_DecryptUpdate(context.get(), secret.data(), &written, parts.ciphertext.data(),
                           as_int(secret.size())) == 1 &&
         EVP_DecryptFinal_ex(context.get(), secret.data() + written, &written) == 1;
}

}  // namespace

Result<Bytes> seal(const PrivateKey& key, std::string_view passphrase, std::string_view label,
                   const SealOptions& options) {
  if (label.size() > max_label_bytes) return fail(Errc::unsupported, "label too long");
  if (!cost_in_limits(options)) return fail(Errc::unsupported, "cost outside the limits");
  SealedParts parts{{key.public_key(), std::string(label), options}, {}, {}, {}, {}};
  if (RAND_bytes(parts.salt.data(), as_int(parts.salt.size())) != 1 ||
      RAND_bytes(parts.nonce.data(), as_int(parts.nonce.size())) != 1) {
    return fail(Errc::random_failed);
  }
  const auto wrapping = derive(passphrase, parts.salt, options);
  if (!wrapping) return fail(wrapping.error());
  const SecretBytes secret(key.secret());
  const Bytes header = sealed_header(parts);
  return join_sealed(header, encrypt(*wrapping, parts.nonce, header, secret.view()));
}

Result<PrivateKey> open(BytesView sealed, std::string_view passphrase) {
  const auto parts = split_sealed(sealed);
  if (!parts) return fail(parts.error());
  const auto wrapping = derive(passphrase, parts->salt, parts->info.cost);
  if (!wrapping) return fail(wrapping.error());
  SecretBytes secret(secret_bytes);
  if (!decrypt(*wrapping, *parts, secret)) return fail(Errc::wrong_passphrase);
  auto key = PrivateKey::from_secret(parts->info.public_key.type, secret.view());
  if (!key || key->public_key() != parts->info.public_key) {
    return fail(Errc::corrupt_key_file, "the secret is not that of the public key");
  }
  return key;
}

Result<SealedKeyInfo> inspect(BytesView sealed) {
  auto parts = split_sealed(sealed);
  if (!parts) return fail(parts.error());
  return std::move(parts->info);
}

}  // namespace wastewatch::crypto
