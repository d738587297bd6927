// Rebuilding one version of the tree from a snapshot's chunks. Nothing is trusted: chunk 0 must hash to a
// root known from elsewhere, every further chunk to what chunk 0 states. Pure: what is checked comes out as
// node records; snapshot_intake.h writes them.
//
// rebuild() is const and may run for several chunks at once; the rest belongs to one thread. Memory: chunk
// 0's nodes and two keys a chunk.
#pragma once

#include <memory>

#include "merkle/node_records.h"
#include "merkle/snapshot.h"

namespace wastewatch::merkle {

// First and last key of a subtree: its neighbours must lie outside.
struct ChunkEnds {
  Bytes first;
  Bytes last;
};

struct RebuiltChunk {
  ChunkEnds ends;
  NodeRecords records;
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

  // Checks chunk `index` (1 … chunks() − 1) and gives its nodes. Errors: unsupported_snapshot,
  // malformed_chunk, wrong_chunk (another subtree's, or altered), invalid_request.
  Result<RebuiltChunk> rebuild(std::uint32_t index, BytesView chunk) const;
  // Chunk `index` is kept. A chunk may come again.
  void note(std::uint32_t index, ChunkEnds ends);
  // The nodes above the subtrees, when all chunks are noted. Errors: invalid_request (chunks are missing),
  // wrong_chunk (subtrees overlap).
  Result<NodeRecords> top() const;
  // The version's record in the store's roots.
  Bytes root_record() const;

  struct Plan;  // snapshot_plan.h, internal

 private:
  explicit SnapshotRestore(std::unique_ptr<Plan> plan);

  std::unique_ptr<Plan> plan_;
};

}  // namespace wastewatch::merkle
