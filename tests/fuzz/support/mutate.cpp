#include "fuzz/support/mutate.h"

#include <array>

namespace wastewatch::fuzz {
namespace {

std::size_t below(std::mt19937& random, std::size_t bound) { return bound == 0 ? 0 : random() % bound; }

void flip_bit(Bytes& input, BytesView, std::mt19937& random) {
  if (input.empty()) return;
  input[below(random, input.size())] ^= static_cast<std::uint8_t>(1U << below(random, 8));
}

void set_byte(Bytes& input, BytesView, std::mt19937& random) {
  static constexpr std::array<std::uint8_t, 10> telling{0, 1, 0x7f, 0x80, 0xff, '0', '"', '-', '{', ' '};
  if (input.empty()) return;
  const bool known = below(random, 2) == 0;
  input[below(random, input.size())] =
      known ? telling[below(random, telling.size())] : static_cast<std::uint8_t>(random());
}

void remove_stretch(Bytes& input, BytesView, std::mt19937& random) {
  const auto at = below(random, input.size() + 1);
  const auto size = below(random, std::min<std::size_t>(input.size() - at, 32) + 1);
  const auto from = input.begin() + static_cast<std::ptrdiff_t>(at);
  input.erase(from, from + static_cast<std::ptrdiff_t>(size));
}

void insert_piece(Bytes& input, BytesView piece, std::mt19937& random) {
  const auto at = below(random, input.size() + 1);
  input.insert(input.begin() + static_cast<std::ptrdiff_t>(at), piece.begin(), piece.end());
}

BytesView piece_of(BytesView from, std::mt19937& random) {
  const auto at = below(random, from.size() + 1);
  return from.subspan(at, below(random, std::min<std::size_t>(from.size() - at, 64) + 1));
}

void double_stretch(Bytes& input, BytesView, std::mt19937& random) {
  const Bytes piece = to_bytes(piece_of(input, random));
  insert_piece(input, piece, random);
}

void take_from_other(Bytes& input, BytesView other, std::mt19937& random) {
  insert_piece(input, piece_of(other, random), random);
}

void overwrite_from_other(Bytes& input, BytesView other, std::mt19937& random) {
  const BytesView piece = piece_of(other, random);
  const auto at = below(random, input.size() + 1);
  const auto size = std::min(piece.size(), input.size() - at);
  std::copy_n(piece.begin(), size, input.begin() + static_cast<std::ptrdiff_t>(at));
}

void truncate(Bytes& input, BytesView, std::mt19937& random) {
  input.resize(below(random, input.size() + 1));
}

constexpr std::array mutations = {flip_bit,       flip_bit,       set_byte,        set_byte,
                                  remove_stretch, double_stretch, take_from_other, overwrite_from_other,
                                  truncate};

}  // namespace

Bytes mutate(Bytes input, BytesView other, std::mt19937& random, std::size_t max_bytes) {
  const auto count = 1 + below(random, 4);
  for (std::size_t i = 0; i < count; ++i) mutations[below(random, mutations.size())](input, other, random);
  if (input.size() > max_bytes) input.resize(max_bytes);
  return input;
}

}  // namespace wastewatch::fuzz
