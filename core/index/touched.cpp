#include "index/touched.h"

#include <algorithm>

#include "base/wire.h"

namespace wastewatch::index {

Bytes touched_key(std::int64_t height) {
  Bytes out;
  append_be64(out, static_cast<std::uint64_t>(height));
  return out;
}

Bytes encode_touched(const std::vector<Bytes>& changed_keys) {
  Bytes out;
  for (const auto& key : changed_keys) {
    const auto* row = ledger::schema::find_row(key);
    if (row == nullptr || !std::ranges::contains(touched_kinds, row->kind)) continue;
    append_be32(out, static_cast<std::uint32_t>(key.size()));
    append(out, key);
  }
  return out;
}

std::optional<std::vector<Bytes>> decode_touched(BytesView value) {
  std::vector<Bytes> out;
  while (!value.empty()) {
    if (value.size() < 4) return std::nullopt;
    const std::size_t size = read_be32(value.first(4));
    if (size > value.size() - 4) return std::nullopt;
    out.push_back(to_bytes(value.subspan(4, size)));
    value = value.subspan(4 + size);
  }
  return out;
}

}  // namespace wastewatch::index
