// What chunk 0 says once it is checked: the subtrees to come and the nodes above them, complete but for keys.
// Nodes are numbered in post-order over the whole tree, so that every record has its place before its chunk
// has come. Internal to core/merkle.
#pragma once

#include <optional>
#include <vector>

#include "merkle/node.h"
#include "merkle/snapshot_codec.h"
#include "merkle/snapshot_restore.h"

namespace wastewatch::merkle {

struct SnapshotRestore::Plan {
  struct Subtree {
    Link root;  // without a pointer
    std::uint32_t first_nonce = 0;
    std::optional<ChunkEnds> ends;
  };
  // An inner node above the subtrees. Its key is the first key of subtree `key_from`.
  struct Joint {
    Ref<Inner> node;
    std::size_t key_from = 0;
  };

  // Errors: unsupported_snapshot, malformed_chunk, wrong_chunk.
  static Result<std::unique_ptr<Plan>> read(BytesView chunk, std::int64_t version, const Hash& root);

  std::int64_t version = 0;
  Link root;
  std::vector<Subtree> subtrees;
  std::vector<Joint> joints;
  std::uint32_t missing = 0;
};

}  // namespace wastewatch::merkle
