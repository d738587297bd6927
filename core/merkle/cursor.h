// A position at one leaf of a tree, with the path to it: the base of visits, proofs and neighbours.
// Reads through the store; a Cursor belongs to one thread. Internal to core/merkle.
#pragma once

#include <memory>
#include <vector>

#include "merkle/node.h"

namespace wastewatch::merkle {

class Cursor {
 public:
  // The empty tree when `root` is null.
  Cursor(NodePtr root, TreeStore* store) : root_(std::move(root)), store_(store) {}

  // Moves to the first leaf with a key ≥ `key`. True when there is one; otherwise the cursor is at the end.
  Result<bool> seek(BytesView key);
  // Moves to the neighbouring leaf; false at the end. After a failed step the cursor is at the end.
  Result<bool> next() { return step(true); }
  Result<bool> previous() { return step(false); }
  // Moves to the last leaf; false in an empty tree.
  Result<bool> seek_last();

  bool at_leaf() const { return leaf_ != nullptr; }
  const Leaf& leaf() const { return as_leaf(*leaf_); }

  struct Step {
    NodePtr inner;
    bool right = false;  // the path goes on to the right child
  };
  // From the root down.
  const std::vector<Step>& path() const { return path_; }

 private:
  Result<bool> step(bool forward);
  // From `node` down; `choose` says for each inner node whether to go right.
  template <class Choose>
  Status descend(NodePtr node, const Choose& choose);
  Result<NodePtr> child(const Node& inner, bool right) const;

  NodePtr root_;
  TreeStore* store_;
  std::vector<Step> path_;
  NodePtr leaf_;
};

}  // namespace wastewatch::merkle
