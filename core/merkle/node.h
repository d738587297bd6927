// The node of the state tree. Internal to core/merkle.
// A node is fresh while the working tree that made it may still change it in place; committing gives it a
// version, a hash and an id, and from then on it never changes. Links between nodes of one version are
// pointers; a link to a node that the store already holds keeps only the id, so that memory stays bounded and
// the node loads when needed. Thread safety: committed nodes are immutable; a fresh node belongs to its
// working tree's thread.
#pragma once

#include <compare>
#include <cstdint>

#include "base/bytes.h"
#include "base/error.h"
#include "merkle/errors.h"
#include "merkle/node_pool.h"
#include "merkle/node_ref.h"
#include "merkle/small_bytes.h"

namespace wastewatch::merkle {

class TreeStore;

inline constexpr std::int64_t fresh_version = -1;
// A balanced tree of 2^63 leaves is lower than this; a deeper one is damaged.
inline constexpr std::size_t max_tree_height = 100;

// Where a committed node lies in the store: the version that made it and its number within that version.
struct NodeId {
  std::int64_t version = fresh_version;
  std::uint32_t nonce = 0;
  auto operator<=>(const NodeId&) const = default;
};

// The members of one kind of access share cache lines: count and hash, then the key that a descent compares.
class Node : public Counted {
 public:
  std::int8_t height = 0;
  std::int64_t size = 1;  // leaves below
  NodeId id;
  Hash hash;
  SmallBytes<44> key;  // inner: the smallest key of the right subtree

  bool fresh() const { return id.version == fresh_version; }
  bool is_leaf() const { return height == 0; }
};

using NodePtr = Ref<const Node>;

// A child. With a pointer to a fresh node the other members are stale until commit; without a pointer they
// say which node to load and what it must hash to.
//
// A link of a fresh node may be borrowed: its pointer then counts on the reference that the cloned node of
// the version before holds, `lender` says which (mutation.h). A copy of a borrowed link is not borrowed.
struct Link {
  Ref<Node> node;
  std::int64_t size = 0;
  NodeId id;
  Hash hash;
  std::uint32_t lender = 0;  // 0: not borrowed
  std::int8_t height = 0;

  Link() = default;
  Link(const Link& other) = delete;
  Link(Link&& other) noexcept;
  Link& operator=(const Link& other) = delete;
  Link& operator=(Link&& other) noexcept;
  ~Link() {
    if (lender != 0) static_cast<void>(node.release());
  }

  bool fresh() const { return node && id.version == fresh_version; }
  std::int8_t current_height() const { return fresh() ? node->height : height; }
  std::int64_t current_size() const { return fresh() ? node->size : size; }
  // Everything but the pointer.
  Link without_node() const;
  // The same with the pointer on loan from `lender`, or for 0 with a reference of its own.
  Link shared(std::uint32_t lender) const;
};

class Leaf : public Node {
 public:
  Bytes value;
};

class alignas(64) Inner : public Node {
 public:
  Inner() { height = 1; }
  // A fresh copy. Its children are on loan from `lender` and the number after it, or for 0 shared.
  Inner(const Inner& from, std::uint32_t lender);

  Link left;
  Link right;
};

inline const Leaf& as_leaf(const Node& node) { return static_cast<const Leaf&>(node); }
inline const Inner& as_inner(const Node& node) { return static_cast<const Inner&>(node); }
inline Leaf& as_leaf(Node& node) { return static_cast<Leaf&>(node); }
inline Inner& as_inner(Node& node) { return static_cast<Inner&>(node); }

// A complete link to a committed node.
Link link_to(Ref<Node> node);
// The node behind a link, from memory or from the store. Errors: store_failed, store_corrupt.
Result<Ref<Node>> resolve(const Link& link, TreeStore* store);

// zz(height) ‖ zz(size) ‖ zz(version): how the hash input of every node begins.
Bytes hash_prefix(const Node& node);
// The v1 hash of cosmos/iavl; an inner node's links must be complete.
Hash hash_node(const Node& node);
// The same of a leaf whose value is known by its SHA-256 alone.
Hash hash_leaf(std::int64_t version, BytesView key, const Hash& value);
// What the node occupies in memory, about.
std::size_t memory_bytes(const Node& node);

}  // namespace wastewatch::merkle
