// Numbers that follow from a seed alone, the same on every machine: SplitMix64 (Steele, Lea, Flood 2014).
#pragma once

#include <cstdint>
#include <span>

#include "base/bytes.h"

namespace wastewatch::test {

class Chance {
 public:
  explicit Chance(std::uint64_t seed) : state_(seed) {}

  std::uint64_t next() {
    std::uint64_t z = (state_ += 0x9e3779b97f4a7c15);
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111eb;
    return z ^ (z >> 31U);
  }
  // 0 … n-1.
  std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }
  bool one_in(std::size_t n) { return below(n) == 0; }
  template <class T>
  const T& of(std::span<const T> values) {
    return values[below(values.size())];
  }
  // Changes one bit; appends a byte where there is none.
  void flip(Bytes& bytes) {
    if (bytes.empty()) return bytes.push_back(static_cast<std::uint8_t>(next()));
    bytes[below(bytes.size())] ^= static_cast<std::uint8_t>(1U << below(8));
  }

 private:
  std::uint64_t state_;
};

}  // namespace wastewatch::test
