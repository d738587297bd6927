#include "crypto/hash.h"
#include "merkle/node.h"
#include "merkle/node_visit.h"
#include "merkle/snapshot.h"
#include "merkle/snapshot_codec.h"

namespace wastewatch::merkle {

namespace {

TopItem joint_of(const Node& node) {
  TopItem item;
  item.kind = TopItem::Kind::joint;
  item.version = node.id.version;
  return item;
}

TopItem subtree_of(const Node& node) {
  TopItem item;
  item.version = node.id.version;
  if (node.is_leaf()) {
    item.kind = TopItem::Kind::leaf;
    item.key = as_leaf(node).key.view();
    item.value = crypto::sha256(as_leaf(node).value);
    return item;
  }
  item.kind = TopItem::Kind::inner;
  item.height = node.height;
  item.size = node.size;
  item.left = as_inner(node).left.hash;
  item.right = as_inner(node).right.hash;
  return item;
}

class Exporter {
 public:
  Exporter(const Tree& tree, const SnapshotOptions& options, const ChunkSink& sink)
      : tree_(tree), options_(options), sink_(sink) {
    write_chunk_header(top_, ChunkKind::top);
  }

  // Recursion is as deep as the tree is high.
  Status below(const NodePtr& node) {
    if (node->is_leaf() || node->size <= options_.leaves_per_chunk) {
      auto fits = encode(node);
      if (!fits) return fail(std::move(fits.error()));
      if (*fits) return emit(*node);
    }
    const Inner& inner = as_inner(*node);
    for (const Link* link : {&inner.left, &inner.right}) {
      auto child = resolve(*link, tree_.store().get());
      if (!child) return fail(std::move(child.error()));
      if (auto done = below(*child); !done) return done;
    }
    write_top_item(top_, joint_of(*node), tree_.version());
    return {};
  }

  Result<SnapshotSummary> finish() {
    if (top_.size() > max_chunk_bytes) return fail(Errc::too_large, "the top of the tree");
    if (auto taken = sink_(0, top_); !taken) return fail(std::move(taken.error()));
    return SnapshotSummary{chunks_ + 1, crypto::sha256(top_)};
  }

 private:
  // False when the subtree is to be cut further.
  Result<bool> encode(const NodePtr& node) {
    chunk_.clear();
    write_chunk_header(chunk_, ChunkKind::subtree);
    SubtreeWriter writer(chunk_, tree_.version());
    const std::size_t most = node->is_leaf() ? max_chunk_bytes : options_.chunk_bytes;
    auto done = visit_nodes(tree_.subtree(node), [&](const NodeView& view) {
      writer.node(view);
      return chunk_.size() <= most;
    });
    if (!done) return fail(std::move(done.error()));
    if (node->is_leaf() && chunk_.size() > most) return fail(Errc::too_large, "a leaf");
    return chunk_.size() <= most;
  }

  Status emit(const Node& node) {
    if (++chunks_ >= max_snapshot_chunks) return fail(Errc::too_large, "too many chunks");
    write_top_item(top_, subtree_of(node), tree_.version());
    return sink_(chunks_, chunk_);
  }

  const Tree& tree_;
  const SnapshotOptions& options_;
  const ChunkSink& sink_;
  Bytes top_;
  Bytes chunk_;
  std::uint32_t chunks_ = 0;
};

}  // namespace

Result<SnapshotSummary> export_snapshot(const Tree& tree, const SnapshotOptions& options,
                                        const ChunkSink& sink) {
  if (tree.empty()) return fail(Errc::empty_tree);
  Exporter exporter(tree, options, sink);
  if (auto done = exporter.below(tree.root()); !done) return fail(tree.explain(std::move(done.error())));
  return exporter.finish();
}

}  // namespace wastewatch::merkle
