#include "merkle/cursor.h"

namespace wastewatch::merkle {

Result<NodePtr> Cursor::child(const Node& inner, bool right) const {
  auto found = resolve(right ? as_inner(inner).right : as_inner(inner).left, store_);
  if (!found) return fail(std::move(found.error()));
  return NodePtr(std::move(*found));
}

template <class Choose>
Status Cursor::descend(NodePtr node, const Choose& choose) {
  leaf_.reset();
  while (!node->is_leaf()) {
    if (path_.size() == max_tree_height) return fail(Errc::store_corrupt, "the tree is too deep");
    const bool right = choose(*node);
    auto below = child(*node, right);
    if (!below) return fail(std::move(below.error()));
    path_.push_back({std::move(node), right});
    node = std::move(*below);
  }
  leaf_ = std::move(node);
  return {};
}

Result<bool> Cursor::seek(BytesView key) {
  path_.clear();
  leaf_.reset();
  if (!root_) return false;
  const auto toward = [key](const Node& inner) { return compare_keys(key, inner.key.view()) >= 0; };
  if (auto down = descend(root_, toward); !down) return fail(std::move(down.error()));
  if (compare_keys(leaf_->key.view(), key) >= 0) return true;
  return next();
}

Result<bool> Cursor::seek_last() {
  path_.clear();
  leaf_.reset();
  if (!root_) return false;
  auto down = descend(root_, [](const Node&) { return true; });
  if (!down) return fail(std::move(down.error()));
  return true;
}

Result<bool> Cursor::step(bool forward) {
  leaf_.reset();
  while (!path_.empty() && path_.back().right == forward) path_.pop_back();
  if (path_.empty()) return false;
  path_.back().right = forward;
  auto below = child(*path_.back().inner, forward);
  if (!below) return fail(std::move(below.error()));
  auto down = descend(std::move(*below), [forward](const Node&) { return !forward; });
  if (!down) return fail(std::move(down.error()));
  return true;
}

}  // namespace wastewatch::merkle
