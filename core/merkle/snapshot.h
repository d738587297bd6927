// State snapshots: one version of the tree in pieces that can each be checked on arrival. Chunk 0 is the top
// of the tree, down to nodes whose hash inputs it states in full, so that it is checked against the root
// alone; every further chunk is the subtree below one of those nodes, in their order, checked against that
// node's hash. Bytes: docs/formats.md, "Snapshots". The same tree and options give the same bytes everywhere.
// Pure over a committed tree; thread safe.
#pragma once

#include <cstdint>
#include <functional>

#include "merkle/iavl.h"

namespace wastewatch::merkle {

inline constexpr std::uint32_t snapshot_format = 1;
// No chunk is longer: CometBFT refuses state sync messages above 16 MiB, and JSON makes chunks a third
// longer.
inline constexpr std::size_t max_chunk_bytes = 4U << 20;
// With chunk 0, whose top then still fits into max_chunk_bytes.
inline constexpr std::uint32_t max_snapshot_chunks = 40'000;

struct SnapshotOptions {
  // A subtree with more leaves, or with more encoded bytes, is cut at its children.
  std::int64_t leaves_per_chunk = 8'192;
  std::size_t chunk_bytes = 1U << 20;
};

struct SnapshotSummary {
  std::uint32_t chunks = 0;  // with chunk 0
  Hash hash;                 // SHA-256 of chunk 0: names the snapshot, proves nothing
};

// Takes chunk `index`. Its error ends the export.
using ChunkSink = std::function<Status(std::uint32_t index, BytesView chunk)>;

// Chunks 1, 2, … and at last chunk 0. Errors: empty_tree, too_large (a leaf of more than max_chunk_bytes, or
// more than max_snapshot_chunks), store_failed, store_corrupt, version_unknown, the sink's.
Result<SnapshotSummary> export_snapshot(const Tree& tree, const SnapshotOptions& options,
                                        const ChunkSink& sink);

}  // namespace wastewatch::merkle
