#include "fuzz/support/target.h"

#include <cstdio>
#include <cstdlib>

namespace wastewatch::fuzz {

void require(bool holds, std::string_view promise) {
  if (holds) return;
  std::fprintf(stderr, "broken promise: %.*s\n", static_cast<int>(promise.size()), promise.data());
  std::abort();
}

std::uint8_t Pieces::byte() {
  const BytesView one = bytes(1);
  return one.empty() ? std::uint8_t{0} : one.front();
}

std::uint64_t Pieces::be64() {
  std::uint64_t value = 0;
  for (int i = 0; i < 8; ++i) value = value << 8 | byte();
  return value;
}

BytesView Pieces::bytes(std::size_t size) {
  const BytesView out = rest_.first(std::min(size, rest_.size()));
  rest_ = rest_.subspan(out.size());
  return out;
}

void append_with_length(Bytes& out, BytesView value) {
  out.push_back(static_cast<std::uint8_t>(value.size()));
  append(out, value);
}

}  // namespace wastewatch::fuzz
