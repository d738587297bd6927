#include <rocksdb/write_batch.h>

#include "base/rocks.h"
#include "merkle/mutation.h"
#include "merkle/node_codec.h"
#include "merkle/rocks_tree_store.h"
#include "merkle/tree_store_records.h"

namespace wastewatch::merkle {

namespace {

// The nodes a version added, parents first. They live as long as the tree.
std::vector<Node*> added_nodes(const Tree& tree) {
  std::vector<Node*> added;
  const auto add = [&](Node* node) {
    if (node != nullptr && node->id.version == tree.version()) added.push_back(node);
  };
  add(static_cast<Node*>(tree.root().counted()));
  for (std::size_t at = 0; at < added.size(); ++at) {
    if (added[at]->is_leaf()) continue;
    const Inner& inner = as_inner(*added[at]);
    add(inner.left.node.get());
    add(inner.right.node.get());
  }
  return added;
}

}  // namespace

Status RocksTreeStore::check_follows(const Tree& tree) const {
  if (!opened_) return fail(opened_.error());
  if (tree.store().get() != this || !tree.edits()) {
    return fail(Errc::invalid_request, "not a tree committed on this store");
  }
  const TreeEdits& edits = *tree.edits();
  const auto known = newest_known();
  const bool follows =
      known ? edits.has_base && edits.base_version == known->version && edits.base_root == known->root
            : !edits.has_base;
  if (!follows) return fail(Errc::invalid_request, "the tree does not follow the newest version");
  return {};
}

Status RocksTreeStore::put_nodes(const Tree& tree, rocksdb::WriteBatch& batch) const {
  for (const Node* node : added_nodes(tree)) {
    const Bytes key = encode_node_id(node->id);
    const Bytes record = encode_node(*node);
    if (auto put = to_status<Errc>(batch.Put(columns_.nodes, slice(key), slice(record))); !put) return put;
  }
  const Bytes root = encode_root(tree.root().get());
  return to_status<Errc>(batch.Put(columns_.roots, slice(encode_version(tree.version())), slice(root)));
}

Status RocksTreeStore::put_orphans(const Tree& tree, rocksdb::WriteBatch& batch) const {
  const auto& orphans = tree.edits()->orphans;
  std::uint32_t part = 0;
  for (std::size_t at = 0; at < orphans.size(); at += orphans_per_record, ++part) {
    const Bytes key = encode_orphans_key(tree.version(), part);
    const Bytes ids = encode_orphans(orphans.data() + at, std::min(orphans_per_record, orphans.size() - at));
    if (auto put = to_status<Errc>(batch.Put(columns_.orphans, slice(key), slice(ids))); !put) return put;
  }
  return {};
}

Status RocksTreeStore::stage(const Tree& tree, rocksdb::WriteBatch& batch) {
  if (auto follows = check_follows(tree); !follows) return follows;
  if (auto put = put_nodes(tree, batch); !put) return put;
  if (auto put = put_orphans(tree, batch); !put) return put;
  const std::scoped_lock lock(mutex_);
  staged_.push_back(without_store(tree));
  return {};
}

void RocksTreeStore::written() {
  std::vector<Tree> done;
  {
    const std::scoped_lock lock(mutex_);
    done = staged_;
  }
  for (const Tree& tree : done) {
    const auto added = added_nodes(tree);
    for (auto node = added.rbegin(); node != added.rend(); ++node) cache_.insert(detached(**node));
    for (const NodeId& replaced : tree.edits()->orphans) cache_.forget(replaced);
  }
  const std::scoped_lock lock(mutex_);
  if (staged_.empty()) return;
  saved_ = Newest{staged_.back().version(), staged_.back().root_hash()};
  durable_.store(saved_->version, std::memory_order_release);
  staged_.clear();
}

void RocksTreeStore::discard() {
  const std::scoped_lock lock(mutex_);
  staged_.clear();
}

}  // namespace wastewatch::merkle
