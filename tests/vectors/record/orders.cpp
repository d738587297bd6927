#include "orders.h"

#include <algorithm>

#include "base/encoding.h"

namespace wastewatch::record {
namespace {

Scalar scalar(BytesView bytes) {
  Scalar out{};
  std::copy_n(bytes.begin(), 32, out.begin());
  return out;
}

Scalar from(std::string_view hex) { return scalar(from_hex(hex).value()); }

}  // namespace

const Scalar secp256k1_order = from("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
const Scalar secp256r1_order = from("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");

Scalar minus(const Scalar& a, const Scalar& b) {
  Scalar out{};
  int borrow = 0;
  for (std::size_t i = 32; i-- > 0;) {
    const int digit = int{a[i]} - int{b[i]} - borrow;
    borrow = digit < 0 ? 1 : 0;
    out[i] = static_cast<std::uint8_t>(digit + 256 * borrow);
  }
  return out;
}

Scalar plus(const Scalar& a, const Scalar& b) {
  Scalar out{};
  int carry = 0;
  for (std::size_t i = 32; i-- > 0;) {
    const int digit = int{a[i]} + int{b[i]} + carry;
    carry = digit >> 8;
    out[i] = static_cast<std::uint8_t>(digit & 255);
  }
  return out;
}

Scalar r_of(BytesView signature) { return scalar(signature.first(32)); }
Scalar s_of(BytesView signature) { return scalar(signature.last(32)); }

Bytes signature_of(const Scalar& r, const Scalar& s) {
  Bytes out(r.begin(), r.end());
  append(out, s);
  return out;
}

void negate_s(Bytes& bytes, const Scalar& order) {
  const Scalar other = minus(order, s_of(bytes));
  std::copy(other.begin(), other.end(), bytes.end() - 32);
}

}  // namespace wastewatch::record
