#include "watch/tallies.h"

namespace wastewatch::watch {

Result<std::optional<Bytes>> Tallies::get(const Bytes& key) const {
  if (const auto found = changed_.find(key); found != changed_.end()) return found->second;
  return reader_.filed(index::Column::feed, key);
}

Status Tallies::visit(const Bytes& prefix, const Bytes& from, const Take& take) const {
  auto next = changed_.lower_bound(from);
  bool goes_on = true;
  const auto take_changed = [&](const Bytes* before) {
    for (; goes_on && next != changed_.end() && as_text(next->first).starts_with(as_text(prefix)); ++next) {
      if (before != nullptr && next->first >= *before) return;
      if (next->second) goes_on = take(next->first, *next->second);
    }
  };
  const auto take_stored = [&](BytesView key, BytesView value) {
    const Bytes stored = to_bytes(key);
    take_changed(&stored);
    const bool replaced = next != changed_.end() && next->first == stored;
    if (goes_on && !replaced) goes_on = take(key, value);
    return goes_on;
  };
  auto visited = reader_.for_filed_from(index::Column::feed, prefix, from, take_stored);
  if (visited && goes_on) take_changed(nullptr);
  return visited;
}

}  // namespace wastewatch::watch
