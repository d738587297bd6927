#include "merkle/iavl.h"
#include "merkle/mutation.h"
#include "merkle/tree_read.h"
#include "merkle/tree_store.h"

namespace wastewatch::merkle {

struct WorkingTree::Impl {
  explicit Impl(Tree from) : base(std::move(from)), mutation(base.root()) {}

  TreeStore* store() const { return base.store().get(); }
  const Node* root() const { return mutation.root().node.get(); }
  // Keeps the first failure of a change: afterwards the fresh nodes are not to be committed.
  Result<bool> changed(Result<bool> outcome) {
    if (!outcome && !failure) failure = outcome.error();
    return outcome;
  }
  bool may_follow(std::int64_t version) const {
    return version >= 0 && (!base.committed() || version > base.version());
  }
  std::shared_ptr<const TreeEdits> take_edits() {
    auto edits = std::make_shared<TreeEdits>();
    edits->has_base = base.committed();
    edits->base_version = base.version();
    edits->base_root = base.root_hash();
    edits->orphans = mutation.take_orphans();
    return edits;
  }

  Tree base;
  Mutation mutation;
  std::optional<Error> failure;
};

WorkingTree::WorkingTree(Tree base) : impl_(std::make_unique<Impl>(std::move(base))) {}
WorkingTree::~WorkingTree() = default;
WorkingTree::WorkingTree(WorkingTree&&) noexcept = default;
WorkingTree& WorkingTree::operator=(WorkingTree&&) noexcept = default;

const Tree& WorkingTree::base() const { return impl_->base; }

Result<std::optional<Bytes>> WorkingTree::get(BytesView key) const {
  auto found = read_value(impl_->root(), impl_->store(), key);
  if (!found) return fail(impl_->base.explain(std::move(found.error())));
  return found;
}

Status WorkingTree::visit(BytesView from, BytesView to, const Tree::Visitor& visitor) const {
  auto done = visit_range(impl_->mutation.root().node, impl_->store(), from, to, visitor);
  if (!done) return fail(impl_->base.explain(std::move(done.error())));
  return done;
}

Result<bool> WorkingTree::set(BytesView key, BytesView value) {
  if (key.empty()) return fail(Errc::invalid_request, "an empty key");
  if (value.empty()) return fail(Errc::empty_value);
  return impl_->changed(impl_->mutation.set(impl_->store(), key, value));
}

Result<bool> WorkingTree::remove(BytesView key) {
  return impl_->changed(impl_->mutation.remove(impl_->store(), key));
}

Result<Tree> WorkingTree::commit(std::int64_t version) {
  if (impl_->failure) return fail(impl_->base.explain(*impl_->failure));
  if (!impl_->may_follow(version)) {
    return fail(Errc::invalid_request, "version " + std::to_string(version) + " does not follow " +
                                           std::to_string(impl_->base.version()));
  }
  impl_->mutation.stamp(version, impl_->store());
  auto edits = impl_->take_edits();
  NodePtr root = impl_->mutation.finish(std::move(impl_->base.root_));
  impl_->base = Tree(version, std::move(root), impl_->base.store(), std::move(edits));
  impl_->mutation.begin(impl_->base.root());
  return impl_->base;
}

void WorkingTree::rollback() {
  impl_->mutation.begin(impl_->base.root());
  impl_->failure.reset();
}

}  // namespace wastewatch::merkle
