#include "crypto/ecdsa_p256.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/param_build.h>

#include <algorithm>

namespace wastewatch::crypto {
namespace {

using BigNumber = std::unique_ptr<BIGNUM, FreeWith<BN_clear_free>>;
using Group = std::unique_ptr<EC_GROUP, FreeWith<EC_GROUP_free>>;
using Point = std::unique_ptr<EC_POINT, FreeWith<EC_POINT_free>>;
using ParamBuild = std::unique_ptr<OSSL_PARAM_BLD, FreeWith<OSSL_PARAM_BLD_free>>;
using Params = std::unique_ptr<OSSL_PARAM, FreeWith<OSSL_PARAM_free>>;
using EcdsaSig = std::unique_ptr<ECDSA_SIG, FreeWith<ECDSA_SIG_free>>;

const EC_GROUP* p256_group() {
  static const Group group(EC_GROUP_new_by_curve_name(NID_X9_62_prime256v1));
  return group.get();
}

Pkey key_from(const BIGNUM* scalar, BytesView point) {
  const ParamBuild build(OSSL_PARAM_BLD_new());
  OSSL_PARAM_BLD_push_utf8_string(build.get(), OSSL_PKEY_PARAM_GROUP_NAME, SN_X9_62_prime256v1, 0);
  OSSL_PARAM_BLD_push_octet_string(build.get(), OSSL_PKEY_PARAM_PUB_KEY, point.data(), point.size());
  if (scalar != nullptr) OSSL_PARAM_BLD_push_BN(build.get(), OSSL_PKEY_PARAM_PRIV_KEY, scalar);
  const Params params(OSSL_PARAM_BLD_to_param(build.get()));
  const PkeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
  EVP_PKEY* key = nullptr;
  const int selection = scalar != nullptr ? EVP_PKEY_KEYPAIR : EVP_PKEY_PUBLIC_KEY;
  if (EVP_PKEY_fromdata_init(context.get()) != 1 ||
      EVP_PKEY_fromdata(context.get(), &key, selection, params.get()) != 1) {
    return nullptr;
  }
  return Pkey(key);
}

void put_integer(DerSignature& out, BytesView magnitude) {
  while (magnitude.size() > 1 && magnitude.front() == 0) magnitude = magnitude.subspan(1);
  const bool pad = magnitude.front() >= 0x80;
  out.data[out.size++] = 0x02;
  out.data[out.size++] = static_cast<std::uint8_t>(magnitude.size() + (pad ? 1 : 0));
  if (pad) out.data[out.size++] = 0;
  std::ranges::copy(magnitude, out.data.begin() + static_cast<std::ptrdiff_t>(out.size));
  out.size += magnitude.size();
}

}  // namespace

Pkey p256_public_key(BytesView point) {
  const bool compressed = point.size() == 33 && (point[0] == 2 || point[0] == 3);
  const bool whole = point.size() == 65 && point[0] == 4;
  if (!compressed && !whole) return nullptr;
  return key_from(nullptr, point);
}

Pkey p256_private_key(BytesView scalar) {
  const BigNumber number(BN_bin2bn(scalar.data(), static_cast<int>(scalar.size()), nullptr));
  if (BN_is_zero(number.get()) || BN_cmp(number.get(), EC_GROUP_get0_order(p256_group())) >= 0)
    return nullptr;
  const Point point(EC_POINT_new(p256_group()));
  must(EC_POINT_mul(p256_group(), point.get(), number.get(), nullptr, nullptr, nullptr) == 1);
  std::array<std::uint8_t, 33> encoded{};
  EC_POINT_point2oct(p256_group(), point.get(), POINT_CONVERSION_COMPRESSED, encoded.data(), encoded.size(),
                     nullptr);
  return key_from(number.get(), encoded);
}

Bytes p256_compressed_point(EVP_PKEY* key) {
  std::array<std::uint8_t, 65> encoded{};
  std::size_t size = 0;
  must(EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, encoded.data(), encoded.size(), &size) ==
       1);
  if (size == 33) return {encoded.begin(), encoded.begin() + 33};
  Bytes out(encoded.begin(), encoded.begin() + 33);
  out[0] = static_cast<std::uint8_t>(2 + (encoded[64] & 1));
  return out;
}

DerSignature der_from_compact(BytesView compact) {
  DerSignature out;
  out.data[0] = 0x30;
  out.size = 2;
  put_integer(out, compact.first(32));
  put_integer(out, compact.subspan(32, 32));
  out.data[1] = static_cast<std::uint8_t>(out.size - 2);
  return out;
}

Bytes compact_from_der(BytesView der) {
  const std::uint8_t* at = der.data();
  const EcdsaSig signature(d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(der.size())));
  Bytes out(64);
  if (!signature || BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), out.data(), 32) != 32 ||
      BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), out.data() + 32, 32) != 32) {
    return {};
  }
  return out;
}

}  // namespace wastewatch::crypto
