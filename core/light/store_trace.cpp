// The trace and the pruning of the trusted store.
#include <rocksdb/db.h>

#include <algorithm>
#include <utility>

#include "light/store_access.h"
#include "light/store_change.h"

namespace wastewatch::light {

Result<std::uint64_t> TrustedStore::next_step() const {
  const std::unique_ptr<rocksdb::Iterator> at(db_.NewIterator({}, columns_.trace));
  at->SeekToLast();
  if (auto read = to_status<Errc>(at->status()); !read) return fail(std::move(read.error()));
  if (!at->Valid()) return 0;
  return number_of(view(at->key())).transform([](std::uint64_t last) { return last + 1; });
}

Result<std::vector<TraceStep>> TrustedStore::trace(std::size_t limit) const {
  const std::unique_ptr<rocksdb::Iterator> at(db_.NewIterator({}, columns_.trace));
  std::vector<TraceStep> steps;
  for (at->SeekToLast(); at->Valid() && steps.size() < limit; at->Prev()) {
    auto step = decode_trace_step(view(at->value()));
    if (!step) return fail(std::move(step.error()));
    steps.push_back(std::move(*step));
  }
  if (auto read = to_status<Errc>(at->status()); !read) return fail(std::move(read.error()));
  std::ranges::reverse(steps);
  return steps;
}

Status TrustedStore::prune(std::size_t keep_blocks, std::size_t keep_steps) {
  Change change(db_, columns_);
  if (auto pruned = prune_blocks(keep_blocks, change); !pruned) return pruned;
  if (auto pruned = prune_trace(keep_steps, change); !pruned) return pruned;
  if (change.batch().Count() == 0) return {};
  return change.commit();
}

Status TrustedStore::prune_blocks(std::size_t keep, Change& change) {
  const auto have = count();
  if (!have) return fail(have.error());
  const auto start = anchor();
  if (!start) return fail(start.error());
  std::size_t surplus = *have > keep ? *have - keep : 0;
  const std::unique_ptr<rocksdb::Iterator> at(db_.NewIterator({}, columns_.blocks));
  at->Seek(slice(number_key(static_cast<std::uint64_t>(no_block_below_))));
  bool first = true;
  for (; at->Valid() && surplus > 0; at->Next()) {
    const auto number = number_of(view(at->key()));
    if (!number) return fail(number.error());
    const auto height = static_cast<std::int64_t>(*number);
    if (*start && height == (*start)->height) continue;
    if (std::exchange(first, false)) no_block_below_ = height;
    if (auto removed = change.remove(height, at->value().ToStringView()); !removed) return removed;
    --surplus;
  }
  return to_status<Errc>(at->status());
}

Status TrustedStore::prune_trace(std::size_t keep, Change& change) {
  const auto next = next_step();
  if (!next) return fail(next.error());
  if (*next <= keep) return {};
  const std::uint64_t first_kept = *next - keep;
  const std::unique_ptr<rocksdb::Iterator> at(db_.NewIterator({}, columns_.trace));
  at->Seek(slice(number_key(no_step_below_)));
  bool first = true;
  for (; at->Valid(); at->Next()) {
    const auto number = number_of(view(at->key()));
    if (!number) return fail(number.error());
    if (std::exchange(first, false)) no_step_below_ = *number;
    if (*number >= first_kept) break;
    change.batch().Delete(columns_.trace, at->key());
  }
  return to_status<Errc>(at->status());
}

}  // namespace wastewatch::light
