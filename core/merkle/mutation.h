// Changes to an IAVL tree: set, remove and the rotations that keep it balanced. Internal to core/merkle.
// Fresh nodes are changed in place; committed nodes are cloned first and remembered as orphans.
// A failed operation leaves the tree usable for reading only. One thread. Source: cosmos/iavl v1.3.5
// mutable_tree.go.
#pragma once

#include <memory>
#include <vector>

#include "merkle/node.h"

namespace wastewatch::merkle {

// What a commit changed against the version before it; the store needs it to stage the new version.
struct TreeEdits {
  bool has_base = false;  // false: the first version
  std::int64_t base_version = 0;
  Hash base_root;
  std::vector<NodeId> orphans;  // nodes of earlier versions that this one does not contain
};

class Mutation {
 public:
  explicit Mutation(std::shared_ptr<Node> root);

  Result<bool> set(TreeStore* store, BytesView key, BytesView value);
  Result<bool> remove(TreeStore* store, BytesView key);
  // Gives every fresh node its id and hash. Links to nodes the store holds durably become ids.
  void stamp(std::int64_t version, TreeStore* store);

  const Link& root() const { return root_; }
  std::vector<NodeId> take_orphans() { return std::move(orphans_); }

 private:
  struct Step {
    Link* link;  // leads to an inner node owned by this mutation
    bool right;  // where the descent went on
  };
  class Path;

  Status own(TreeStore* store, Link& link);
  void orphan(const Node& node);
  Result<bool> set_at_leaf(TreeStore* store, Link& link, BytesView key, BytesView value);
  Result<Link*> descend_owning(TreeStore* store, BytesView key, Path& path);
  Result<bool> contains(TreeStore* store, BytesView key) const;
  Status remove_leaf(TreeStore* store, Path& path, const Link& leaf);
  Status rebalance(TreeStore* store, const Path& path);
  Status balance(TreeStore* store, Link& link);

  Link root_;  // no node and size 0: the empty tree
  std::vector<NodeId> orphans_;
};

}  // namespace wastewatch::merkle
