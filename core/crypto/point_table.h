// Multiples of one secp256k1 point, computed ahead: k·P becomes a sum of table entries, without a doubling.
// With digits of `width` bits, k = Σ dᵢ·2^(width·i) and −2^(width−1) ≤ dᵢ < 2^(width−1); the table holds
// every dᵢ·2^(width·i)·P (the fixed-base windowing method; Hankerson, Menezes, Vanstone: Guide to Elliptic
// Curve Cryptography, 3.3.2). All arithmetic on points is libsecp256k1's. For verification only: which
// entries are read depends on the scalar. Cost: 2^width entries of 64 bytes for each of 256/width + 1 windows
// (width 8: 528 kB, about 12 ms). Thread safe: a table is immutable.
#pragma once

#include <secp256k1.h>

#include <array>
#include <vector>

#include "crypto/scalar.h"

namespace wastewatch::crypto {

// The points a sum is made of; they belong to the tables they were taken from.
class PointTerms {
 public:
  static constexpr std::size_t capacity = 72;
  void add(const secp256k1_pubkey& point) { points_.at(count_++) = &point; }
  // False for an empty sum and when it is the point at infinity.
  bool sum(secp256k1_pubkey& out) const;

 private:
  std::array<const secp256k1_pubkey*, capacity> points_{};
  std::size_t count_ = 0;
};

class PointTable {
 public:
  static constexpr int least_width = 8;  // two scalars then fit into PointTerms
  static constexpr int greatest_width = 12;

  PointTable(const secp256k1_pubkey& point, int width);

  // Adds the entries whose sum is k·P; none for k = 0.
  void add_terms(const Scalar& k, PointTerms& terms) const;

 private:
  struct alignas(64) Entry {  // one cache line
    secp256k1_pubkey point;
  };
  // Where digit 0 of a window is.
  std::size_t zero_of(std::size_t window) const {
    return (2 * window + 1) << static_cast<unsigned>(width_ - 1);
  }

  int width_;
  std::size_t windows_;
  std::vector<Entry> entries_;
};

}  // namespace wastewatch::crypto
