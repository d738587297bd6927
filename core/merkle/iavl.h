// The state tree: IAVL with the v1 hash format of cosmos/iavl, roots equal to Go's byte for byte.
// A leaf-oriented AVL tree; every node remembers the version (block) that made it. Nodes are immutable and
// shared between versions, loaded lazily from the store and cached within a bound.
//
// Thread safety: a Tree (one version) is immutable and may be read from several threads. A WorkingTree
// belongs to one thread. Source: light-node section "State tree"; cosmos/iavl v1.3.5 docs.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "base/bytes.h"
#include "base/error.h"
#include "merkle/errors.h"
#include "merkle/node_ref.h"

namespace wastewatch::merkle {

class Node;        // node.h, internal
struct NodeId;     // node.h, internal
struct TreeEdits;  // mutation.h, internal
class TreeStore;   // tree_store.h
using NodePtr = Ref<const Node>;

// One committed version.
class Tree {
 public:
  Tree();  // the empty tree of version 0

  std::int64_t version() const;
  Hash root_hash() const;  // SHA-256("") when empty
  std::int64_t size() const;
  bool empty() const { return size() == 0; }

  // The value, or nothing. Errors: store_failed, store_corrupt.
  Result<std::optional<Bytes>> get(BytesView key) const;

  // Visits keys in [from, to) ascending; an empty `to` means no upper bound. The visitor returns false to
  // stop.
  using Visitor = std::function<bool(BytesView key, BytesView value)>;
  Status visit(BytesView from, BytesView to, const Visitor& visitor) const;

  // False for the empty tree one starts from, which is no version yet.
  bool committed() const { return committed_; }

  // For proofs, snapshots and the store inside core/merkle.
  const NodePtr& root() const { return root_; }
  const std::shared_ptr<TreeStore>& store() const { return store_; }
  const std::shared_ptr<const TreeEdits>& edits() const { return edits_; }
  // The part below one of this version's nodes, read like a tree of its own; not a base for changes.
  Tree subtree(NodePtr root) const { return {version_, std::move(root), store_, nullptr}; }
  // A named reason for a failed read: a node that is missing because its version was pruned is not damage.
  Error explain(Error error) const;

 private:
  friend class WorkingTree;
  friend class TreeStore;
  Tree(std::int64_t version, NodePtr root, std::shared_ptr<TreeStore> store,
       std::shared_ptr<const TreeEdits> edits);

  std::int64_t version_ = 0;
  bool committed_ = false;
  NodePtr root_;
  std::shared_ptr<TreeStore> store_;        // null: memory only
  std::shared_ptr<const TreeEdits> edits_;  // null: not made by a commit
};

// The next version in the making.
class WorkingTree {
 public:
  explicit WorkingTree(Tree base);
  ~WorkingTree();
  WorkingTree(WorkingTree&&) noexcept;
  WorkingTree& operator=(WorkingTree&&) noexcept;

  Result<std::optional<Bytes>> get(BytesView key) const;
  Status visit(BytesView from, BytesView to, const Tree::Visitor& visitor) const;
  // True when the key existed. Errors: empty_value, invalid_request (empty key), store_failed, store_corrupt.
  Result<bool> set(BytesView key, BytesView value);
  // True when the key existed. Errors: store_failed, store_corrupt.
  Result<bool> remove(BytesView key);

  // Hashes everything changed, stamps it with `version` (> base version; the first version may be 0 or any
  // number) and makes it the new base. Nodes replaced since the last commit are reported for pruning through
  // the store's next batch (TreeStore::stage). Without changes the new version shares the old root. After a
  // failed set or remove nothing can be committed before rollback(): the same error is returned. Errors:
  // invalid_request (version not newer), store_failed, store_corrupt.
  Result<Tree> commit(std::int64_t version);
  // Forgets every change since the last commit.
  void rollback();
  const Tree& base() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace wastewatch::merkle
