// Trusted headers on disk: derived data that may be deleted and verified again.
//
// Column families, in the caller's database: blocks (height as 8 bytes big-endian → signed header),
// validators (set hash → set, stored once however many headers use it, with a count of its users), trace
// (sequence number → step), meta (format, anchor). Every change is one atomic write batch. The caller owns
// the database and keeps it open longer than the store. Reads are thread safe; writes belong to one thread.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "chain/types.h"
#include "light/errors.h"
#include "light/trace.h"

namespace rocksdb {
class ColumnFamilyHandle;
class DB;
class WriteBatch;
}  // namespace rocksdb

namespace wastewatch::light {

// The point where trust starts.
struct AnchorPoint {
  std::int64_t height = 0;
  Hash hash;
  bool operator==(const AnchorPoint&) const = default;
};

class TrustedStore {
 public:
  struct Columns {
    rocksdb::ColumnFamilyHandle* blocks = nullptr;
    rocksdb::ColumnFamilyHandle* validators = nullptr;
    rocksdb::ColumnFamilyHandle* trace = nullptr;
    rocksdb::ColumnFamilyHandle* meta = nullptr;
  };
  TrustedStore(rocksdb::DB& db, Columns columns) : db_(db), columns_(columns) {}

  // Adds blocks and steps, all or nothing. Errors: store_failed, store_corrupt.
  Status save(std::span<const chain::LightBlock> blocks, std::span<const TraceStep> steps);
  // Forgets everything and starts at `block`. Errors: store_failed.
  Status restart(const chain::LightBlock& block);
  // Removes the lowest blocks but the anchor until `keep_blocks` remain, and the oldest steps until
  // `keep_steps` remain. Errors: store_failed, store_corrupt.
  Status prune(std::size_t keep_blocks, std::size_t keep_steps);

  // Nothing when there is no such block. Errors: store_failed, store_corrupt.
  using Found = Result<std::optional<chain::LightBlock>>;
  Found at(std::int64_t height) const;
  Found lowest() const;
  Found highest() const;
  Found at_or_below(std::int64_t height) const;
  Found at_or_above(std::int64_t height) const;

  // Heights of the stored blocks in [from, to], ascending. Errors: store_failed, store_corrupt.
  Result<std::vector<std::int64_t>> heights(std::int64_t from, std::int64_t to) const;

  Result<std::optional<AnchorPoint>> anchor() const;
  Result<std::size_t> count() const;
  // The newest steps, oldest of them first.
  Result<std::vector<TraceStep>> trace(std::size_t limit) const;

 private:
  class Change;
  Found load(std::int64_t height, std::string_view record) const;
  Status prune_blocks(std::size_t keep, Change& change);
  Status prune_trace(std::size_t keep, Change& change);
  Result<std::uint64_t> next_step() const;

  rocksdb::DB& db_;
  Columns columns_;
  // Where pruning resumes: removed entries leave tombstones that would be scanned again each time.
  std::int64_t no_block_below_ = 0;  // the anchor apart
  std::uint64_t no_step_below_ = 0;
};

}  // namespace wastewatch::light
