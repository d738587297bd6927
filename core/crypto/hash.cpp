#include "crypto/hash.h"

#include <openssl/sha.h>

#include "crypto/openssl_handles.h"

namespace wastewatch::crypto {
namespace {

EVP_MD_CTX* thread_context() {
  thread_local const MdContext context(EVP_MD_CTX_new());
  return context.get();
}

}  // namespace

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"  // the reason is in hash.h
Hash sha256(std::initializer_list<BytesView> parts) {
  SHA256_CTX context;
  Hash out;
  must(SHA256_Init(&context) == 1);
  for (const BytesView part : parts) must(SHA256_Update(&context, part.data(), part.size()) == 1);
  must(SHA256_Final(out.data.data(), &context) == 1);
  return out;
}
#pragma GCC diagnostic pop

Hash sha256(BytesView data) { return sha256({data}); }

FixedBytes<struct Ripemd160Tag, 20> ripemd160(BytesView data) {
  static const EVP_MD* const method = EVP_MD_fetch(nullptr, "RIPEMD160", nullptr);
  EVP_MD_CTX* context = thread_context();
  FixedBytes<struct Ripemd160Tag, 20> out;
  must(EVP_DigestInit_ex2(context, method, nullptr) == 1);
  must(EVP_DigestUpdate(context, data.data(), data.size()) == 1);
  must(EVP_DigestFinal_ex(context, out.data.data(), nullptr) == 1);
  return out;
}

}  // namespace wastewatch::crypto
