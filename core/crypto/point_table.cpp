#include "crypto/point_table.h"

#include "crypto/openssl_handles.h"

namespace wastewatch::crypto {
namespace {

constexpr int scalar_bits = 256;

secp256k1_pubkey sum(const secp256k1_pubkey& left, const secp256k1_pubkey& right) {
  const std::array<const secp256k1_pubkey*, 2> both = {&left, &right};
  secp256k1_pubkey out;
  must(secp256k1_ec_pubkey_combine(secp256k1_context_static, &out, both.data(), both.size()) == 1);
  return out;
}

secp256k1_pubkey negative(secp256k1_pubkey point) {
  must(secp256k1_ec_pubkey_negate(secp256k1_context_static, &point) == 1);
  return point;
}

// `count` ≤ 16 bits of k, from bit `first` on; zero beyond the end.
int bits_of(const Scalar& k, int first, int count) {
  std::uint32_t value = 0;
  for (int i = 0; i < 3; ++i) {
    const int from_end = first / 8 + i;
    if (from_end >= scalar_bits / 8) break;
    value |= std::uint32_t{k[static_cast<std::size_t>(scalar_bits / 8 - 1 - from_end)]}
             << (8U * static_cast<unsigned>(i));
  }
  return static_cast<int>((value >> static_cast<unsigned>(first % 8)) &
                          ((1U << static_cast<unsigned>(count)) - 1U));
}

}  // namespace

bool PointTerms::sum(secp256k1_pubkey& out) const {
  return count_ > 0 &&
         secp256k1_ec_pubkey_combine(secp256k1_context_static, &out, points_.data(), count_) == 1;
}

PointTable::PointTable(const secp256k1_pubkey& point, int width)
    : width_(width),
      windows_(static_cast<std::size_t>(scalar_bits / width + 1)),
      entries_(windows_ << static_cast<unsigned>(width)) {
  must(width >= least_width && width <= greatest_width);
  const int half = 1 << (width - 1);
  secp256k1_pubkey base = point;
  for (std::size_t i = 0; i < windows_; ++i) {
    Entry* const zero = entries_.data() + zero_of(i);
    secp256k1_pubkey multiple = base;
    for (int digit = 1;; ++digit) {
      if (digit < half) zero[digit].point = multiple;
      zero[-digit].point = negative(multiple);
      if (digit == half) break;
      multiple = sum(multiple, base);
    }
    base = sum(multiple, multiple);
  }
}

void PointTable::add_terms(const Scalar& k, PointTerms& terms) const {
  const int half = 1 << (width_ - 1);
  int carry = 0;
  for (std::size_t i = 0; i < windows_; ++i) {
    int digit = bits_of(k, static_cast<int>(i) * width_, width_) + carry;
    carry = digit >= half ? 1 : 0;
    digit -= carry << width_;
    if (digit == 0) continue;
    const Entry& entry = entries_[zero_of(i) + static_cast<std::size_t>(digit)];
    __builtin_prefetch(&entry);
    terms.add(entry.point);
  }
}

}  // namespace wastewatch::crypto
