#include "merkle/iavl.h"

#include "crypto/hash.h"
#include "merkle/cursor.h"
#include "merkle/node.h"
#include "merkle/tree_read.h"
#include "merkle/tree_store.h"

namespace wastewatch::merkle {

Result<std::optional<Bytes>> read_value(const Node* root, TreeStore* store, BytesView key) {
  if (root == nullptr) return std::nullopt;
  Ref<Node> held;
  const Node* node = root;
  while (!node->is_leaf()) {
    const bool right = compare_keys(key, node->key.view()) >= 0;
    const Link& link = right ? as_inner(*node).right : as_inner(*node).left;
    if (link.node) {
      node = link.node.get();
      continue;
    }
    auto below = resolve(link, store);
    if (!below) return fail(std::move(below.error()));
    held = std::move(*below);
    node = held.get();
  }
  if (compare_keys(key, node->key.view()) != 0) return std::nullopt;
  return as_leaf(*node).value;
}

Status visit_range(NodePtr root, TreeStore* store, BytesView from, BytesView to,
                   const Tree::Visitor& visitor) {
  Cursor cursor(std::move(root), store);
  auto more = cursor.seek(from);
  while (more && *more) {
    const Leaf& leaf = cursor.leaf();
    if (!to.empty() && compare_keys(leaf.key.view(), to) >= 0) return {};
    if (!visitor(leaf.key.view(), leaf.value)) return {};
    more = cursor.next();
  }
  if (!more) return fail(std::move(more.error()));
  return {};
}

Tree::Tree() = default;

Tree::Tree(std::int64_t version, NodePtr root, std::shared_ptr<TreeStore> store,
           std::shared_ptr<const TreeEdits> edits)
    : version_(version),
      committed_(true),
      root_(std::move(root)),
      store_(std::move(store)),
      edits_(std::move(edits)) {}

std::int64_t Tree::version() const { return version_; }

Hash Tree::root_hash() const {
  static const Hash empty = crypto::sha256(BytesView{});
  return root_ ? root_->hash : empty;
}

std::int64_t Tree::size() const { return root_ ? root_->size : 0; }

Error Tree::explain(Error error) const {
  if (!store_ || !error.is(Errc::store_corrupt)) return error;
  const auto oldest = store_->oldest();
  if (!oldest || *oldest <= version_) return error;
  return Error::make(Errc::version_unknown, "version " + std::to_string(version_) + " was pruned");
}

Result<std::optional<Bytes>> Tree::get(BytesView key) const {
  auto found = read_value(root_.get(), store_.get(), key);
  if (!found) return fail(explain(std::move(found.error())));
  return found;
}

Status Tree::visit(BytesView from, BytesView to, const Visitor& visitor) const {
  auto done = visit_range(root_, store_.get(), from, to, visitor);
  if (!done) return fail(explain(std::move(done.error())));
  return done;
}

}  // namespace wastewatch::merkle
