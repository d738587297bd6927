#include "merkle/mutation.h"

#include <algorithm>
#include <array>

#include "merkle/tree_store.h"

namespace wastewatch::merkle {

class Mutation::Path {
 public:
  Status push(Link& link, bool right) {
    if (size_ == steps_.size()) return fail(Errc::store_corrupt, "the tree is too deep");
    steps_[size_++] = {&link, right};
    return {};
  }
  Step pop() { return steps_[--size_]; }
  std::size_t size() const { return size_; }
  const Step& operator[](std::size_t at) const { return steps_[at]; }

 private:
  std::array<Step, max_tree_height> steps_;
  std::size_t size_ = 0;
};

namespace {

Ref<Node> make_leaf(BytesView key, BytesView value) {
  auto leaf = make_node<Leaf>();
  leaf->key = SmallBytes<44>(key);
  leaf->value = to_bytes(value);
  return leaf;
}

Link fresh_link(Ref<Node> node) {
  Link link;
  link.node = std::move(node);
  return link;
}

// Lender numbers: two for each entry of Mutation::replaced_, one a side.
constexpr std::uint32_t lender_of(std::size_t entry, bool right) {
  return static_cast<std::uint32_t>(2 * entry + (right ? 1 : 0) + 1);
}

// Of the root: the caller's reference to the base.
constexpr std::uint32_t base_lender = lender_of(0, false);

// All of an inner node at once: the next step of a descent will read it.
void prefetch(const Link& link) {
  constexpr std::size_t line = 64;
  const auto* at = reinterpret_cast<const char*>(link.node.counted());
  for (std::size_t i = 0; at != nullptr && i < sizeof(Inner); i += line) __builtin_prefetch(at + i);
}

Inner& inner_of(Link& link) { return as_inner(*link.node); }

void update_shape(Inner& inner) {
  inner.height =
      static_cast<std::int8_t>(std::max(inner.left.current_height(), inner.right.current_height()) + 1);
  inner.size = inner.left.current_size() + inner.right.current_size();
}

int balance_of(const Inner& inner) { return inner.left.current_height() - inner.right.current_height(); }

// The inner node over a leaf and a new one whose key has `order` to the leaf's.
Ref<Node> fork(Link leaf, BytesView leaf_key, Ref<Node> added, int order) {
  auto inner = make_node<Inner>();
  inner->key = order < 0 ? SmallBytes<44>(leaf_key) : added->key;
  (order < 0 ? inner->right : inner->left) = std::move(leaf);
  (order < 0 ? inner->left : inner->right) = fresh_link(std::move(added));
  update_shape(*inner);
  return inner;
}

// Both expect the node and the child that rises to be fresh.
void rotate_right(Link& link) {
  Ref<Node> top = std::move(link.node);
  Link rising = std::move(as_inner(*top).left);
  as_inner(*top).left = std::move(inner_of(rising).right);
  update_shape(as_inner(*top));
  inner_of(rising).right = fresh_link(std::move(top));
  update_shape(inner_of(rising));
  link = std::move(rising);
}

void rotate_left(Link& link) {
  Ref<Node> top = std::move(link.node);
  Link rising = std::move(as_inner(*top).right);
  as_inner(*top).right = std::move(inner_of(rising).left);
  update_shape(as_inner(*top));
  inner_of(rising).left = fresh_link(std::move(top));
  update_shape(inner_of(rising));
  link = std::move(rising);
}

}  // namespace

void Mutation::begin(const NodePtr& base) {
  root_ = Link();
  orphans_.clear();
  replaced_.assign(1, Replaced{});
  if (base) root_ = link_to(Ref<Node>(base.counted())).shared(base_lender);
}

void Mutation::orphan(const Node& node) {
  if (!node.fresh()) orphans_.push_back(node.id);
}

// What is behind a borrowed link stays behind with the base.
void Mutation::leave(const Link& link, bool cloned) {
  if (link.lender == 0) return;
  Replaced& owner = replaced_[(link.lender - 1) / 2];
  ((link.lender - 1) % 2 == 0 ? owner.left_gone : owner.right_gone) = true;
  replaced_.push_back({link.node.get(), link.lender, false, false, cloned, false});
}

Ref<Node> Mutation::clone_borrowing(const Link& link) {
  leave(link, true);
  return make_node<Inner>(as_inner(*link.node), lender_of(replaced_.size() - 1, false));
}

Status Mutation::own(TreeStore* store, Link& link) {
  if (link.fresh()) return {};
  if (link.lender != 0) {
    orphan(*link.node);
    link = fresh_link(clone_borrowing(link));
    return {};
  }
  auto found = resolve(link, store);
  if (!found) return fail(std::move(found.error()));
  orphan(**found);
  link = fresh_link(make_node<Inner>(as_inner(**found), 0U));
  return {};
}

Result<Link*> Mutation::descend_owning(TreeStore* store, BytesView key, Path& path) {
  Link* link = &root_;
  const auto goes_right = [key](const Link& at) { return compare_keys(key, at.node->key.view()) >= 0; };
  while (link->current_height() > 0) {
    const bool in_memory = static_cast<bool>(link->node);
    bool right = in_memory && goes_right(*link);
    if (in_memory) prefetch(right ? inner_of(*link).right : inner_of(*link).left);
    if (auto owned = own(store, *link); !owned) return fail(std::move(owned.error()));
    if (!in_memory) right = goes_right(*link);
    if (auto pushed = path.push(*link, right); !pushed) return fail(std::move(pushed.error()));
    link = right ? &inner_of(*link).right : &inner_of(*link).left;
  }
  return link;
}

Result<bool> Mutation::set(TreeStore* store, BytesView key, BytesView value) {
  if (root_.current_size() == 0) {
    root_ = fresh_link(make_leaf(key, value));
    return false;
  }
  Path path;
  auto link = descend_owning(store, key, path);
  if (!link) return fail(std::move(link.error()));
  auto existed = set_at_leaf(store, **link, key, value);
  if (!existed || *existed) return existed;
  if (auto done = rebalance(store, path); !done) return fail(std::move(done.error()));
  return false;
}

Result<bool> Mutation::set_at_leaf(TreeStore* store, Link& link, BytesView key, BytesView value) {
  auto found = resolve(link, store);
  if (!found) return fail(std::move(found.error()));
  Leaf& leaf = as_leaf(**found);
  const int order = compare_keys(key, leaf.key.view());
  if (order != 0) {
    link = fresh_link(fork(std::move(link), leaf.key.view(), make_leaf(key, value), order));
    return false;
  }
  if (leaf.fresh()) {
    leaf.value.assign(value.begin(), value.end());
    return true;
  }
  orphan(leaf);
  leave(link, false);
  link = fresh_link(make_leaf(key, value));
  return true;
}

Result<bool> Mutation::contains(TreeStore* store, BytesView key) const {
  if (root_.current_size() == 0) return false;
  const Link* link = &root_;
  Ref<Node> held;
  while (true) {
    const Node* node = link->node.get();
    if (node == nullptr) {
      auto found = resolve(*link, store);
      if (!found) return fail(std::move(found.error()));
      held = std::move(*found);
      node = held.get();
    }
    const int order = compare_keys(key, node->key.view());
    if (node->is_leaf()) return order == 0;
    link = order < 0 ? &as_inner(*node).left : &as_inner(*node).right;
  }
}

Result<bool> Mutation::remove(TreeStore* store, BytesView key) {
  auto present = contains(store, key);
  if (!present || !*present) return present;
  Path path;
  auto link = descend_owning(store, key, path);
  if (!link) return fail(std::move(link.error()));
  if (auto done = remove_leaf(store, path, **link); !done) return fail(std::move(done.error()));
  return true;
}

Status Mutation::remove_leaf(TreeStore* store, Path& path, Link& leaf) {
  auto found = resolve(leaf, store);
  if (!found) return fail(std::move(found.error()));
  orphan(**found);
  leave(leaf, false);
  if (path.size() == 0) {
    root_ = Link{};
    return {};
  }
  const Step last = path.pop();
  const Ref<Node> parent = last.link->node;  // must outlive the move of its other child
  *last.link = std::move(last.right ? as_inner(*parent).left : as_inner(*parent).right);
  if (!last.right) {
    for (std::size_t at = path.size(); at-- > 0;) {
      if (!path[at].right) continue;
      path[at].link->node->key = parent->key;
      break;
    }
  }
  if (path.size() == 0) return load_root(store);
  return rebalance(store, path);
}

// The root is always in memory, also when it was a stored child until now.
Status Mutation::load_root(TreeStore* store) {
  if (root_.node) return {};
  auto found = resolve(root_, store);
  if (!found) return fail(std::move(found.error()));
  root_.node = std::move(*found);
  return {};
}

Status Mutation::rebalance(TreeStore* store, const Path& path) {
  for (std::size_t at = path.size(); at-- > 0;) {
    Link& link = *path[at].link;
    update_shape(inner_of(link));
    if (auto done = balance(store, link); !done) return done;
  }
  return {};
}

Status Mutation::balance(TreeStore* store, Link& link) {
  Inner& top = inner_of(link);
  const int balance = balance_of(top);
  if (balance >= -1 && balance <= 1) return {};
  Link& high = balance > 1 ? top.left : top.right;
  if (auto owned = own(store, high); !owned) return owned;
  const int below = balance_of(inner_of(high));
  const bool twice = balance > 1 ? below < 0 : below > 0;
  if (twice) {
    Link& middle = balance > 1 ? inner_of(high).right : inner_of(high).left;
    if (auto owned = own(store, middle); !owned) return owned;
    balance > 1 ? rotate_left(high) : rotate_right(high);
  }
  balance > 1 ? rotate_right(link) : rotate_left(link);
  return {};
}

namespace {

// Of a link to a child that has its id and hash.
void complete(Link& link) {
  const Node& node = *link.node;
  link.id = node.id;
  link.size = node.size;
  link.hash = node.hash;
  link.height = node.height;
}

// Still to be stamped. A link to a stamped child stays fresh until its parent is stamped.
bool pending(const Link& link) { return link.fresh() && link.node->fresh(); }

}  // namespace

// Lets go of a child that the store can load again. From here on a loan counts as paid back: finish() sees
// to the reference.
void Mutation::seal_link(Link& link, std::int64_t durable) {
  if (link.fresh()) {
    complete(link);
  } else if (link.node && link.id.version <= durable) {
    leave(link, false);
    link = link.without_node();
  } else {
    link.lender = 0;
  }
}

void Mutation::stamp(std::int64_t version, TreeStore* store) {
  const std::int64_t durable = store == nullptr ? fresh_version : store->durable_version();
  std::uint32_t nonce = 0;
  std::vector<Node*> stack;
  if (pending(root_)) stack.push_back(root_.node.get());
  while (!stack.empty()) {
    Node& node = *stack.back();
    if (!node.is_leaf()) {
      Inner& inner = as_inner(node);
      if (pending(inner.left) || pending(inner.right)) {
        stack.push_back((pending(inner.left) ? inner.left : inner.right).node.get());
        continue;
      }
      seal_link(inner.left, durable);
      seal_link(inner.right, durable);
    }
    node.id = {version, ++nonce};
    node.hash = hash_node(node);
    stack.pop_back();
  }
  if (root_.fresh()) complete(root_);
}

NodePtr Mutation::finish(NodePtr base) {
  if (root_.lender == base_lender) return base;  // nothing was changed
  replaced_.front().ends = true;                 // the caller's reference
  static_cast<void>(base.release());
  settle();
  root_.lender = 0;
  return std::move(root_.node);
}

// References are given before any is dropped: dropping may end what later entries speak of.
void Mutation::settle() {
  constexpr std::size_t ahead = 8;
  for (std::size_t at = 1; at < replaced_.size(); ++at) {
    if (at + ahead < replaced_.size()) __builtin_prefetch(replaced_[at + ahead].node);
    settle_one(replaced_[at]);
  }
  for (std::size_t at = 1; at < replaced_.size(); ++at) release(replaced_[at]);
}

void Mutation::settle_one(Replaced& entry) {
  entry.ends = lender_ends(entry.lender) && entry.node->sole_owner();
  if (entry.ends || !entry.cloned) return;
  const Inner& inner = as_inner(*entry.node);
  if (!entry.left_gone && inner.left.node) inner.left.node->add_owner();
  if (!entry.right_gone && inner.right.node) inner.right.node->add_owner();
}

void Mutation::release(const Replaced& entry) const {
  if (!lender_ends(entry.lender)) return;
  if (entry.ends && entry.cloned) {
    Inner& inner = as_inner(*entry.node);
    static_cast<void>(inner.left.node.release());
    static_cast<void>(inner.right.node.release());
    destroy_node(entry.node);
  } else if (entry.node->drop_owner()) {
    destroy_node(entry.node);
  }
}

}  // namespace wastewatch::merkle
