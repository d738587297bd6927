// Node records of the store. Key: version (8 bytes, big endian) ‖ nonce (4). Value: format byte ‖ height ‖
// uv(size) ‖ uv(length) key, then for a leaf the value, for an inner node two children, each version ‖ nonce
// ‖ uv(size) ‖ height ‖ hash. The node's own hash is not stored: it is computed on reading and compared with
// what the parent says. Internal to core/merkle. Source: docs/formats.md.
#pragma once

#include "merkle/node.h"

namespace wastewatch::merkle {

inline constexpr std::size_t node_id_bytes = 12;

Bytes encode_node_id(const NodeId& id);
std::optional<NodeId> decode_node_id(BytesView bytes);

// A committed node; an inner node's links must be complete.
Bytes encode_node(const Node& node);
void append_node(Bytes& out, const Node& node);
// The node with its id and computed hash, its links without pointers. Errors: store_corrupt.
Result<Ref<Node>> decode_node(const NodeId& id, BytesView record);

// A copy whose links hold no pointers, so that the cache owns each node alone. A leaf is returned as it is.
Ref<Node> detached(Node& node);

}  // namespace wastewatch::merkle
