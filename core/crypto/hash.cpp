#include "crypto/hash.h"

#include "crypto/openssl_handles.h"

namespace wastewatch::crypto {
namespace {

EVP_MD_CTX* thread_context() {
  thread_local const MdContext context(EVP_MD_CTX_new());
  return context.get();
}

template <class Digest>
Digest digest_of(const EVP_MD* method, std::initializer_list<BytesView> parts) {
  EVP_MD_CTX* context = thread_context();
  Digest out;
  must(EVP_DigestInit_ex2(context, method, nullptr) == 1);
  for (const BytesView part : parts) must(EVP_DigestUpdate(context, part.data(), part.size()) == 1);
  must(EVP_DigestFinal_ex(context, out.data.data(), nullptr) == 1);
  return out;
}

}  // namespace

Hash sha256(std::initializer_list<BytesView> parts) {
  static const EVP_MD* const method = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  return digest_of<Hash>(method, parts);
}

Hash sha256(BytesView data) { return sha256({data}); }

FixedBytes<struct Ripemd160Tag, 20> ripemd160(BytesView data) {
  static const EVP_MD* const method = EVP_MD_fetch(nullptr, "RIPEMD160", nullptr);
  return digest_of<FixedBytes<struct Ripemd160Tag, 20>>(method, {data});
}

}  // namespace wastewatch::crypto
