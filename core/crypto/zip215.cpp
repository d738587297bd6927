#include "crypto/zip215.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <optional>

namespace wastewatch::crypto {
namespace {

using Encoding = std::array<std::uint8_t, 32>;  // of a point or a scalar, little endian

constexpr std::uint8_t sign_bit = 0x80;
constexpr Encoding identity = {1};
constexpr Encoding zero = {};

static_assert(crypto_core_ed25519_BYTES == sizeof(Encoding) &&
              crypto_core_ed25519_SCALARBYTES == sizeof(Encoding));

Encoding encoding(BytesView bytes_32) {
  Encoding out{};
  std::ranges::copy(bytes_32.first(out.size()), out.begin());
  return out;
}

// y without its sign bit is p = 2^255 − 19 or more: then y − p is below 19.
void reduce(Encoding& y) {
  constexpr std::uint8_t lowest_of_p = 0xed;
  const bool above = y.front() >= lowest_of_p && (y.back() & 0x7fU) == 0x7fU &&
                     std::all_of(y.begin() + 1, y.end() - 1, [](std::uint8_t byte) { return byte == 0xff; });
  if (!above) return;
  const auto rest = static_cast<std::uint8_t>(y.front() - lowest_of_p);
  const auto sign = static_cast<std::uint8_t>(y.back() & sign_bit);
  y = zero;
  y.front() = rest;
  y.back() = sign;
}

// The points with x = 0 are those with y = 1 and y = −1.
bool has_x_zero(const Encoding& without_sign) {
  Encoding minus_one;
  minus_one.fill(0xff);
  minus_one.front() = 0xec;
  minus_one.back() = 0x7f;
  return without_sign == identity || without_sign == minus_one;
}

Encoding canonical(Encoding point) {
  reduce(point);
  Encoding without_sign = point;
  without_sign.back() &= static_cast<std::uint8_t>(~sign_bit);
  return has_x_zero(without_sign) ? without_sign : point;
}

// [8]P, in the group of order L; nothing when the bytes are no point.
std::optional<Encoding> times_cofactor(const Encoding& point) {
  Encoding out = canonical(point);
  for (int doubling = 0; doubling < 3; ++doubling) {
    const Encoding half = out;
    if (crypto_core_ed25519_add(out.data(), half.data(), half.data()) != 0) return std::nullopt;
  }
  return out;
}

// [k]P for a P of the group of order L and k < L.
std::optional<Encoding> times(const Encoding& k, const Encoding& point) {
  if (k == zero || point == identity) return identity;
  Encoding out{};
  if (crypto_scalarmult_ed25519_noclamp(out.data(), k.data(), point.data()) != 0) return std::nullopt;
  return out;
}

// [s]B for s < L.
std::optional<Encoding> times_base(const Encoding& s) {
  if (s == zero) return identity;
  Encoding out{};
  if (crypto_scalarmult_ed25519_base_noclamp(out.data(), s.data()) != 0) return std::nullopt;
  return out;
}

std::optional<Encoding> plus(const std::optional<Encoding>& left, const std::optional<Encoding>& right) {
  Encoding out{};
  if (!left || !right || crypto_core_ed25519_add(out.data(), left->data(), right->data()) != 0)
    return std::nullopt;
  return out;
}

Encoding reduced(const std::array<std::uint8_t, crypto_core_ed25519_NONREDUCEDSCALARBYTES>& wide) {
  Encoding out{};
  crypto_core_ed25519_scalar_reduce(out.data(), wide.data());
  return out;
}

bool below_order(const Encoding& s) {
  std::array<std::uint8_t, crypto_core_ed25519_NONREDUCEDSCALARBYTES> wide{};
  std::ranges::copy(s, wide.begin());
  return reduced(wide) == s;
}

Encoding challenge(BytesView r, BytesView public_key, BytesView message) {
  crypto_hash_sha512_state state;
  std::array<std::uint8_t, crypto_hash_sha512_BYTES> digest{};
  crypto_hash_sha512_init(&state);
  for (const BytesView part : {r, public_key, message})
    crypto_hash_sha512_update(&state, part.data(), part.size());
  crypto_hash_sha512_final(&state, digest.data());
  return reduced(digest);
}

}  // namespace

bool zip215_accepts(BytesView public_key, BytesView message, BytesView signature) {
  static const bool ready = sodium_init() >= 0;
  if (!ready || public_key.size() != sizeof(Encoding) || signature.size() != 2 * sizeof(Encoding))
    return false;
  const Encoding s = encoding(signature.last(sizeof(Encoding)));
  const auto key = times_cofactor(encoding(public_key));
  if (!key || !below_order(s)) return false;
  const auto s_base = times_base(s);
  if (!s_base) return false;
  const auto left = times_cofactor(*s_base);
  const BytesView r = signature.first(sizeof(Encoding));
  return left && left == plus(times_cofactor(encoding(r)), times(challenge(r, public_key, message), *key));
}

}  // namespace wastewatch::crypto
