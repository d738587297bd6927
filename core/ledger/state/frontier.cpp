#include "ledger/state/frontier.h"

#include "ledger/canonical.h"
#include "merkle/simple_tree.h"

namespace wastewatch::ledger {
namespace {

Hash peak(const Peaks& peaks, int index) { return Hash::from(as_bytes(peaks.Get(index))).value_or(Hash{}); }

}  // namespace

void append_leaf(Peaks& peaks, std::uint64_t count, BytesView leaf) {
  Hash node = merkle::simple_leaf_hash(leaf);
  for (; (count & 1U) != 0 && !peaks.empty(); count >>= 1U) {
    node = merkle::simple_inner_hash(peak(peaks, peaks.size() - 1), node);
    peaks.RemoveLast();
  }
  *peaks.Add() = to_string(node);
}

Hash frontier_root(const Peaks& peaks) {
  if (peaks.empty()) return merkle::simple_empty_root();
  Hash node = peak(peaks, peaks.size() - 1);
  for (int i = peaks.size() - 2; i >= 0; --i) node = merkle::simple_inner_hash(peak(peaks, i), node);
  return node;
}

}  // namespace wastewatch::ledger
