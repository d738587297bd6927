// Rebuilding one version of the tree from a snapshot's chunks. Nothing is believed: chunk 0 must hash to the
// root one knows from elsewhere, every further chunk to what chunk 0 says. Nodes are staged into the caller's
// batches as they are checked; the version exists once the last batch, finish(), is written, and the store is
// then opened anew. The store must be empty before; a restore that was cut short leaves nodes that nothing
// leads to: empty the columns and start over.
//
// stage() is const and may run for several chunks at once; the rest belongs to one thread. Memory: chunk 0's
// nodes and two keys a chunk.
#pragma once

#include <memory>

#include "merkle/snapshot.h"
#include "merkle/tree_store.h"

namespace wastewatch::merkle {

// First and last key of a subtree: its neighbours must lie outside.
struct ChunkEnds {
  Bytes first;
  Bytes last;
};

class SnapshotRestore {
 public:
  // Chunk 0 of the state after block `version`, whose root is `root`. Errors: unsupported_snapshot,
  // malformed_chunk, wrong_chunk (hashes to another root).
  static Result<SnapshotRestore> begin(BytesView chunk, std::int64_t version, const Hash& root);

  ~SnapshotRestore();
  SnapshotRestore(SnapshotRestore&&) noexcept;
  SnapshotRestore& operator=(SnapshotRestore&&) noexcept;

  std::int64_t version() const;
  std::uint32_t chunks() const;  // with chunk 0
  std::int64_t leaves() const;
  std::uint32_t missing() const;  // chunks not noted yet

  // Checks chunk `index` (1 … chunks() − 1) and stages its nodes. On error nothing was staged. Errors:
  // unsupported_snapshot, malformed_chunk, wrong_chunk (another subtree's, or altered), invalid_request.
  Result<ChunkEnds> stage(std::uint32_t index, BytesView chunk, const TreeStore::Columns& columns,
                          rocksdb::WriteBatch& batch) const;
  // The batch with chunk `index` is written. A chunk may come again.
  void note(std::uint32_t index, ChunkEnds ends);
  // The top's nodes and the version's root, when all chunks are noted. Errors: invalid_request (chunks are
  // missing), wrong_chunk (subtrees overlap).
  Status finish(const TreeStore::Columns& columns, rocksdb::WriteBatch& batch) const;

  struct Plan;  // snapshot_plan.h, internal

 private:
  explicit SnapshotRestore(std::unique_ptr<Plan> plan);

  std::unique_ptr<Plan> plan_;
};

}  // namespace wastewatch::merkle
