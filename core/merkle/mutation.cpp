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

std::shared_ptr<Node> make_leaf(BytesView key, BytesView value) {
  auto leaf = make_node<Leaf>();
  leaf->key = SmallBytes<44>(key);
  leaf->value = to_bytes(value);
  return leaf;
}

Link fresh_link(std::shared_ptr<Node> node) {
  Link link;
  link.node = std::move(node);
  return link;
}

std::shared_ptr<Node> clone(const Inner& inner) {
  auto copy = make_node<Inner>(inner);
  copy->id = NodeId{};
  return copy;
}

Inner& inner_of(Link& link) { return as_inner(*link.node); }

void update_shape(Inner& inner) {
  inner.height =
      static_cast<std::int8_t>(std::max(inner.left.current_height(), inner.right.current_height()) + 1);
  inner.size = inner.left.current_size() + inner.right.current_size();
}

int balance_of(const Inner& inner) { return inner.left.current_height() - inner.right.current_height(); }

// Both expect the node and the child that rises to be fresh.
void rotate_right(Link& link) {
  std::shared_ptr<Node> top = std::move(link.node);
  Link rising = std::move(as_inner(*top).left);
  as_inner(*top).left = std::move(inner_of(rising).right);
  update_shape(as_inner(*top));
  inner_of(rising).right = fresh_link(std::move(top));
  update_shape(inner_of(rising));
  link = std::move(rising);
}

void rotate_left(Link& link) {
  std::shared_ptr<Node> top = std::move(link.node);
  Link rising = std::move(as_inner(*top).right);
  as_inner(*top).right = std::move(inner_of(rising).left);
  update_shape(as_inner(*top));
  inner_of(rising).left = fresh_link(std::move(top));
  update_shape(inner_of(rising));
  link = std::move(rising);
}

}  // namespace

Mutation::Mutation(std::shared_ptr<Node> root) {
  if (root) root_ = link_to(std::move(root));
}

void Mutation::orphan(const Node& node) {
  if (!node.fresh()) orphans_.push_back(node.id);
}

Status Mutation::own(TreeStore* store, Link& link) {
  if (link.fresh()) return {};
  auto found = resolve(link, store);
  if (!found) return fail(std::move(found.error()));
  orphan(**found);
  link = fresh_link(clone(as_inner(**found)));
  return {};
}

Result<Link*> Mutation::descend_owning(TreeStore* store, BytesView key, Path& path) {
  Link* link = &root_;
  while (link->current_height() > 0) {
    if (auto owned = own(store, *link); !owned) return fail(std::move(owned.error()));
    Inner& inner = inner_of(*link);
    const bool right = compare_keys(key, inner.key.view()) >= 0;
    if (auto pushed = path.push(*link, right); !pushed) return fail(std::move(pushed.error()));
    link = right ? &inner.right : &inner.left;
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
  const int order = compare_keys(key, (*found)->key.view());
  if (order == 0) {
    orphan(**found);
    if ((*found)->fresh()) {
      as_leaf(**found).value.assign(value.begin(), value.end());
    } else {
      link = fresh_link(make_leaf(key, value));
    }
    return true;
  }
  auto inner = make_node<Inner>();
  inner->key = order < 0 ? (*found)->key : SmallBytes<44>(key);
  inner->left = link;
  inner->right = fresh_link(make_leaf(key, value));
  if (order < 0) std::swap(inner->left, inner->right);
  update_shape(*inner);
  link = fresh_link(std::move(inner));
  return false;
}

Result<bool> Mutation::contains(TreeStore* store, BytesView key) const {
  if (root_.current_size() == 0) return false;
  const Link* link = &root_;
  std::shared_ptr<Node> held;
  while (true) {
    auto found = resolve(*link, store);
    if (!found) return fail(std::move(found.error()));
    held = std::move(*found);
    const int order = compare_keys(key, held->key.view());
    if (held->is_leaf()) return order == 0;
    link = order < 0 ? &as_inner(*held).left : &as_inner(*held).right;
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

Status Mutation::remove_leaf(TreeStore* store, Path& path, const Link& leaf) {
  auto found = resolve(leaf, store);
  if (!found) return fail(std::move(found.error()));
  orphan(**found);
  if (path.size() == 0) {
    root_ = Link{};
    return {};
  }
  const Step last = path.pop();
  const std::shared_ptr<Node> parent = last.link->node;
  *last.link = last.right ? as_inner(*parent).left : as_inner(*parent).right;
  if (!last.right) {
    for (std::size_t at = path.size(); at-- > 0;) {
      if (!path[at].right) continue;
      path[at].link->node->key = parent->key;
      break;
    }
  }
  return rebalance(store, path);
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

// Completes the link to a child that has its hash, and lets go of one the store can load again.
void seal_link(Link& link, std::int64_t durable) {
  if (link.fresh()) {
    link = link_to(std::move(link.node));
  } else if (link.node && link.id.version <= durable) {
    link.node.reset();
  }
}

// Still to be stamped. A link to a stamped child stays fresh until its parent is stamped.
bool pending(const Link& link) { return link.fresh() && link.node->fresh(); }

}  // namespace

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
  if (root_.node) root_ = link_to(std::move(root_.node));
}

}  // namespace wastewatch::merkle
