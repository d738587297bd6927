// Root and orphan records of the store. Internal to core/merkle. Source: docs/formats.md.
//   roots:   version (8 bytes, big endian) → nothing for an empty tree, else node id (12) ‖ root hash (32)
//   orphans: version that no longer contains them (8) ‖ part (4) → node ids (12 each), at most
//   orphans_per_record
#pragma once

#include <optional>
#include <vector>

#include "merkle/node.h"

namespace wastewatch::merkle {

inline constexpr std::size_t version_bytes = 8;  // every key begins with a version
inline constexpr std::size_t orphans_per_record = 512;

struct RootRecord {
  bool empty = true;
  NodeId id;
  Hash hash;
};

Bytes encode_version(std::int64_t version);
std::optional<std::int64_t> decode_version(BytesView key);

Bytes encode_root(const Node* root);
Result<RootRecord> decode_root(BytesView record);

Bytes encode_orphans_key(std::int64_t version, std::uint32_t part);
// The version an orphans key belongs to.
std::optional<std::int64_t> orphans_version(BytesView key);
Bytes encode_orphans(const NodeId* first, std::size_t count);

}  // namespace wastewatch::merkle
