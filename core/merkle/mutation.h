// Changes to an IAVL tree: set, remove and the rotations that keep it balanced. Internal to core/merkle.
// Fresh nodes are changed in place; committed nodes are cloned first and remembered as orphans.
// A failed operation leaves the tree usable for reading only. One thread. Source: cosmos/iavl v1.3.5
// mutable_tree.go.
//
// Whoever uses a Mutation keeps the base's root alive until finish(). A clone therefore only borrows its
// children from the node it was cloned from, and nobody's count is touched while changing: siblings, most of
// what a path leads past, stay out of the cache. finish() then settles each loan: where the cloned node ends
// with the base, its references pass to the clone as they are; where someone else still holds it, the clone
// gets references of its own.
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
  explicit Mutation(const NodePtr& base) { begin(base); }
  // Forgets everything and starts from another base.
  void begin(const NodePtr& base);

  Result<bool> set(TreeStore* store, BytesView key, BytesView value);
  Result<bool> remove(TreeStore* store, BytesView key);
  // Gives every fresh node its id and hash. Links to nodes the store holds durably become ids.
  void stamp(std::int64_t version, TreeStore* store);
  // After stamp(): the new root, owned; takes the caller's reference to the base. begin() must follow.
  NodePtr finish(NodePtr base);

  const Link& root() const { return root_; }
  std::vector<NodeId> take_orphans() { return std::move(orphans_); }

 private:
  struct Step {
    Link* link;  // leads to an inner node owned by this mutation
    bool right;  // where the descent went on
  };
  class Path;

  // A committed node that the new tree no longer contains, and what became of its two children:
  // a child that is gone too has an entry of its own further down.
  struct Replaced {
    Node* node = nullptr;
    std::uint32_t lender = 0;  // whose reference led here
    bool left_gone = false;
    bool right_gone = false;
    bool cloned = false;  // else its children are nobody's but its own
    bool ends = false;    // settle: nobody else holds it
  };

  void leave(const Link& link, bool cloned);
  bool lender_ends(std::uint32_t lender) const { return replaced_[(lender - 1) / 2].ends; }
  void settle();
  void settle_one(Replaced& entry);
  void release(const Replaced& entry) const;

  Status own(TreeStore* store, Link& link);
  Ref<Node> clone_borrowing(const Link& link);
  void orphan(const Node& node);
  Result<bool> set_at_leaf(TreeStore* store, Link& link, BytesView key, BytesView value);
  Result<Link*> descend_owning(TreeStore* store, BytesView key, Path& path);
  Result<bool> contains(TreeStore* store, BytesView key) const;
  Status remove_leaf(TreeStore* store, Path& path, Link& leaf);
  Status load_root(TreeStore* store);
  Status rebalance(TreeStore* store, const Path& path);
  Status balance(TreeStore* store, Link& link);
  void seal_link(Link& link, std::int64_t durable);

  Link root_;  // no node and size 0: the empty tree
  std::vector<NodeId> orphans_;
  std::vector<Replaced> replaced_;  // owners before what they own; the first stands for the base itself
};

}  // namespace wastewatch::merkle
