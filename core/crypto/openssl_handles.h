// Owning handles of OpenSSL objects, and `must` for calls that fail only when the library itself is broken
// or memory is exhausted (never because of input).
#pragma once

#include <openssl/evp.h>
#include <openssl/kdf.h>

#include <cstdlib>
#include <memory>

namespace wastewatch::crypto {

template <auto free_function>
struct FreeWith {
  template <class T>
  void operator()(T* object) const {
    free_function(object);
  }
};

using MdContext = std::unique_ptr<EVP_MD_CTX, FreeWith<EVP_MD_CTX_free>>;
using Pkey = std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>>;
using PkeyContext = std::unique_ptr<EVP_PKEY_CTX, FreeWith<EVP_PKEY_CTX_free>>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, FreeWith<EVP_CIPHER_CTX_free>>;
using Kdf = std::unique_ptr<EVP_KDF, FreeWith<EVP_KDF_free>>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, FreeWith<EVP_KDF_CTX_free>>;

inline void must(bool succeeded) {
  if (!succeeded) std::abort();
}

}  // namespace wastewatch::crypto
