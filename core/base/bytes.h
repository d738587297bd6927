// Byte strings and fixed-size byte values, used by everything below the screens.
// Value types without hidden state; concurrent reads are safe.
#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace wastewatch {

using Bytes = std::vector<std::uint8_t>;
using BytesView = std::span<const std::uint8_t>;

// Views over text and back, without a copy.
inline BytesView as_bytes(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
inline std::string_view as_text(BytesView bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

inline Bytes to_bytes(BytesView view) { return {view.begin(), view.end()}; }
inline Bytes to_bytes(std::string_view text) { return to_bytes(as_bytes(text)); }

inline bool equal(BytesView a, BytesView b) {
  return a.size() == b.size() && (a.empty() || std::memcmp(a.data(), b.data(), a.size()) == 0);
}

// Lexicographic order of unsigned bytes, the order of IAVL keys and RocksDB.
inline std::strong_ordering compare(BytesView a, BytesView b) {
  return std::lexicographical_compare_three_way(a.begin(), a.end(), b.begin(), b.end());
}

inline void append(Bytes& out, BytesView tail) { out.insert(out.end(), tail.begin(), tail.end()); }

// N bytes with a meaning: two tags never mix, so a batch id cannot pass as a device id.
template <class Tag, std::size_t N>
struct FixedBytes {
  static constexpr std::size_t size_bytes = N;
  std::array<std::uint8_t, N> data{};

  // The value, or nothing when the length differs.
  static std::optional<FixedBytes> from(BytesView view) {
    if (view.size() != N) return std::nullopt;
    FixedBytes out;
    std::copy(view.begin(), view.end(), out.data.begin());
    return out;
  }

  BytesView view() const { return {data.data(), N}; }
  operator BytesView() const { return view(); }
  bool is_zero() const {
    return std::all_of(data.begin(), data.end(), [](std::uint8_t b) { return b == 0; });
  }
  auto operator<=>(const FixedBytes&) const = default;
};

using Hash = FixedBytes<struct HashTag, 32>;        // SHA-256 digest
using Address = FixedBytes<struct AddressTag, 20>;  // CometBFT account or validator address

}  // namespace wastewatch

template <class Tag, std::size_t N>
struct std::hash<wastewatch::FixedBytes<Tag, N>> {
  std::size_t operator()(const wastewatch::FixedBytes<Tag, N>& value) const noexcept {
    return std::hash<std::string_view>{}(wastewatch::as_text(value.view()));
  }
};
