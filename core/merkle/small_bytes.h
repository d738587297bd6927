// A byte string that keeps up to N bytes inside itself: tree keys, compared at every level of a descent, stay
// in the node's own cache lines. A value type; concurrent reads are safe.
#pragma once

#include <cstring>
#include <utility>

#include "base/bytes.h"

namespace wastewatch::merkle {

template <std::size_t N>
class SmallBytes {
  static_assert(N >= sizeof(std::uint8_t*));

 public:
  SmallBytes() = default;
  explicit SmallBytes(BytesView view) : size_(static_cast<std::uint32_t>(view.size())) {
    if (!fits()) set_heap(new std::uint8_t[size_]);
    if (size_ != 0) std::memcpy(bytes(), view.data(), size_);
  }
  SmallBytes(const SmallBytes& other) : SmallBytes(other.view()) {}
  SmallBytes(SmallBytes&& other) noexcept { swap(other); }
  SmallBytes& operator=(SmallBytes other) noexcept {
    swap(other);
    return *this;
  }
  ~SmallBytes() {
    if (!fits()) delete[] heap();
  }

  BytesView view() const { return {fits() ? inline_.data() : heap(), size_}; }
  std::size_t heap_bytes() const { return fits() ? 0 : size_; }

 private:
  bool fits() const { return size_ <= N; }
  std::uint8_t* heap() const {
    std::uint8_t* out = nullptr;
    std::memcpy(static_cast<void*>(&out), inline_.data(), sizeof(out));
    return out;
  }
  void set_heap(std::uint8_t* at) { std::memcpy(inline_.data(), static_cast<const void*>(&at), sizeof(at)); }
  std::uint8_t* bytes() { return fits() ? inline_.data() : heap(); }
  void swap(SmallBytes& other) noexcept {
    std::swap(size_, other.size_);
    std::swap(inline_, other.inline_);
  }

  std::uint32_t size_ = 0;
  std::array<std::uint8_t, N> inline_{};
};

// Order of unsigned bytes with one memcmp: the comparison of every descent.
inline int compare_keys(BytesView a, BytesView b) {
  const std::size_t common = std::min(a.size(), b.size());
  const int order = common == 0 ? 0 : std::memcmp(a.data(), b.data(), common);
  if (order != 0) return order;
  return a.size() < b.size() ? -1 : (a.size() > b.size() ? 1 : 0);
}

}  // namespace wastewatch::merkle
