#include "merkle/tree_store.h"

#include <rocksdb/db.h>
#include <rocksdb/write_batch.h>

#include <atomic>
#include <mutex>

#include "base/rocks.h"
#include "merkle/mutation.h"
#include "merkle/node_cache.h"
#include "merkle/node_codec.h"
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

class RocksTreeStore final : public TreeStore {
 public:
  RocksTreeStore(rocksdb::DB& db, Columns columns, TreeStoreOptions options)
      : db_(db), columns_(columns), cache_(options.cache_bytes), opened_(read_newest()) {}

  Result<Tree> load(std::int64_t version) override;
  Result<std::int64_t> newest() const override;
  Result<std::int64_t> oldest() const override;
  Result<bool> contains(std::int64_t version) const override;
  Status stage(const Tree& tree, rocksdb::WriteBatch& batch) override;
  void written() override;
  void discard() override;
  Result<bool> prune(std::int64_t keep_from, std::size_t max_nodes, rocksdb::WriteBatch& batch) override;
  std::size_t cached_bytes() const override { return cache_.bytes(); }
  Result<Ref<Node>> fetch(const NodeId& id, const Hash& hash) override;
  std::int64_t durable_version() const override { return durable_.load(std::memory_order_acquire); }

 private:
  struct Newest {
    std::int64_t version = 0;
    Hash root;
  };

  Status read_newest();
  std::optional<Newest> newest_known() const;  // with staged ones
  std::optional<Tree> staged(std::int64_t version) const;
  Status check_follows(const Tree& tree) const;
  // Nothing when the column has no such key.
  Result<std::optional<Bytes>> read(rocksdb::ColumnFamilyHandle* column, BytesView key) const;
  Result<Tree> load_saved(std::int64_t version);
  Status put_nodes(const Tree& tree, rocksdb::WriteBatch& batch) const;
  Status put_orphans(const Tree& tree, rocksdb::WriteBatch& batch) const;
  Status drop_roots(std::int64_t keep_from, rocksdb::WriteBatch& batch) const;
  Result<std::size_t> drop_orphans(BytesView key, BytesView ids, std::size_t budget,
                                   rocksdb::WriteBatch& batch) const;
  std::unique_ptr<rocksdb::Iterator> iterate(rocksdb::ColumnFamilyHandle* column) const {
    return std::unique_ptr<rocksdb::Iterator>(db_.NewIterator(rocksdb::ReadOptions{}, column));
  }
  // At the first record of a column whose keys begin with a version. What was removed stays in RocksDB as a
  // mark until compaction and would be passed again each time, so a search begins where the last one ended.
  std::unique_ptr<rocksdb::Iterator> first_of(rocksdb::ColumnFamilyHandle* column,
                                              std::atomic<std::int64_t>& none_below) const;

  rocksdb::DB& db_;
  Columns columns_;
  NodeCache cache_;
  std::atomic<std::int64_t> durable_ = fresh_version;
  mutable std::atomic<std::int64_t> no_root_below_ = 0;
  mutable std::atomic<std::int64_t> no_orphans_below_ = 0;
  mutable std::mutex mutex_;  // saved_ and staged_
  std::optional<Newest> saved_;
  std::vector<Tree> staged_;  // without this store, which would keep itself alive
  Status opened_;             // last: reading needs the members above
};

Status RocksTreeStore::read_newest() {
  const auto last = iterate(columns_.roots);
  last->SeekToLast();
  if (!last->Valid()) return to_status<Errc>(last->status());
  const auto version = decode_version(view(last->key()));
  if (!version) return fail(Errc::store_corrupt, "a root key does not decode");
  auto root = decode_root(view(last->value()));
  if (!root) return fail(std::move(root.error()));
  saved_ = Newest{*version, root->empty ? Tree().root_hash() : root->hash};
  durable_ = *version;
  return {};
}

std::optional<RocksTreeStore::Newest> RocksTreeStore::newest_known() const {
  const std::scoped_lock lock(mutex_);
  if (staged_.empty()) return saved_;
  return Newest{staged_.back().version(), staged_.back().root_hash()};
}

std::optional<Tree> RocksTreeStore::staged(std::int64_t version) const {
  const std::scoped_lock lock(mutex_);
  for (const Tree& tree : staged_) {
    if (tree.version() == version) return tree;
  }
  return std::nullopt;
}

Result<std::optional<Bytes>> RocksTreeStore::read(rocksdb::ColumnFamilyHandle* column, BytesView key) const {
  rocksdb::PinnableSlice value;
  const auto status = db_.Get(rocksdb::ReadOptions{}, column, slice(key), &value);
  if (status.IsNotFound()) return std::nullopt;
  if (!status.ok()) return store_failure<Errc>(status);
  return to_bytes(view(value));
}

Result<Ref<Node>> RocksTreeStore::fetch(const NodeId& id, const Hash& hash) {
  Ref<Node> node = cache_.find(id);
  const bool cached = node != nullptr;
  if (!cached) {
    auto record = read(columns_.nodes, encode_node_id(id));
    if (!record) return fail(std::move(record.error()));
    if (!*record) return fail(Errc::store_corrupt, "a node is missing");
    auto decoded = decode_node(id, **record);
    if (!decoded) return decoded;
    node = std::move(*decoded);
  }
  if (node->hash != hash) return fail(Errc::store_corrupt, "a node does not have the hash its parent names");
  if (!cached) cache_.insert(node);
  return node;
}

Result<Tree> RocksTreeStore::load(std::int64_t version) {
  if (!opened_) return fail(opened_.error());
  if (auto tree = staged(version)) return make_tree(version, tree->root());
  if (version == 0 && !newest_known()) return make_start();
  return load_saved(version);
}

Result<Tree> RocksTreeStore::load_saved(std::int64_t version) {
  if (version < 0) return fail(Errc::version_unknown, std::to_string(version));
  auto record = read(columns_.roots, encode_version(version));
  if (!record) return fail(std::move(record.error()));
  if (!*record) return fail(Errc::version_unknown, std::to_string(version));
  auto root = decode_root(**record);
  if (!root) return fail(std::move(root.error()));
  if (root->empty) return make_tree(version, nullptr);
  auto node = fetch(root->id, root->hash);
  if (!node) return fail(std::move(node.error()));
  return make_tree(version, std::move(*node));
}

Result<std::int64_t> RocksTreeStore::newest() const {
  if (!opened_) return fail(opened_.error());
  const auto known = newest_known();
  return known ? known->version : 0;
}

std::unique_ptr<rocksdb::Iterator> RocksTreeStore::first_of(rocksdb::ColumnFamilyHandle* column,
                                                            std::atomic<std::int64_t>& none_below) const {
  auto out = iterate(column);
  out->Seek(slice(encode_version(none_below.load(std::memory_order_relaxed))));
  if (!out->Valid() || out->key().size() < version_bytes) return out;
  const auto version = decode_version(view(out->key()).first(version_bytes));
  if (version) none_below.store(*version, std::memory_order_relaxed);
  return out;
}

Result<std::int64_t> RocksTreeStore::oldest() const {
  if (!opened_) return fail(opened_.error());
  const auto first = first_of(columns_.roots, no_root_below_);
  if (first->Valid()) {
    const auto version = decode_version(view(first->key()));
    if (!version) return fail(Errc::store_corrupt, "a root key does not decode");
    return *version;
  }
  if (!first->status().ok()) return store_failure<Errc>(first->status());
  const std::scoped_lock lock(mutex_);
  return staged_.empty() ? 0 : staged_.front().version();
}

Result<bool> RocksTreeStore::contains(std::int64_t version) const {
  if (!opened_) return fail(opened_.error());
  if (staged(version)) return true;
  if (version < 0) return false;
  auto record = read(columns_.roots, encode_version(version));
  if (!record) return fail(std::move(record.error()));
  return record->has_value();
}

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

Status RocksTreeStore::drop_roots(std::int64_t keep_from, rocksdb::WriteBatch& batch) const {
  const auto root = first_of(columns_.roots, no_root_below_);
  for (; root->Valid(); root->Next()) {
    const auto version = decode_version(view(root->key()));
    if (!version) return fail(Errc::store_corrupt, "a root key does not decode");
    if (*version >= keep_from) return {};
    if (auto gone = to_status<Errc>(batch.Delete(columns_.roots, root->key())); !gone) return gone;
  }
  return to_status<Errc>(root->status());
}

Result<std::size_t> RocksTreeStore::drop_orphans(BytesView key, BytesView ids, std::size_t budget,
                                                 rocksdb::WriteBatch& batch) const {
  if (ids.size() % node_id_bytes != 0)
    return fail(Errc::store_corrupt, "an orphans record has the wrong length");
  const std::size_t count = std::min(budget, ids.size() / node_id_bytes);
  for (std::size_t i = 0; i < count; ++i) {
    const BytesView id = ids.subspan(i * node_id_bytes, node_id_bytes);
    if (const auto gone = batch.Delete(columns_.nodes, slice(id)); !gone.ok())
      return store_failure<Errc>(gone);
  }
  const BytesView rest = ids.subspan(count * node_id_bytes);
  const auto kept = rest.empty() ? batch.Delete(columns_.orphans, slice(key))
                                 : batch.Put(columns_.orphans, slice(key), slice(rest));
  if (!kept.ok()) return store_failure<Errc>(kept);
  return count;
}

Result<bool> RocksTreeStore::prune(std::int64_t keep_from, std::size_t max_nodes,
                                   rocksdb::WriteBatch& batch) {
  if (!opened_) return fail(opened_.error());
  const auto known = newest_known();
  if (!known) return true;
  const std::int64_t keep = std::min(keep_from, known->version);
  if (auto gone = drop_roots(keep, batch); !gone) return fail(std::move(gone.error()));
  const auto orphans = first_of(columns_.orphans, no_orphans_below_);
  std::size_t budget = max_nodes;
  for (; orphans->Valid(); orphans->Next()) {
    const auto version = orphans_version(view(orphans->key()));
    if (!version) return fail(Errc::store_corrupt, "an orphans key does not decode");
    if (*version > keep) return true;
    if (budget == 0) return false;
    auto gone = drop_orphans(view(orphans->key()), view(orphans->value()), budget, batch);
    if (!gone) return fail(std::move(gone.error()));
    if (orphans->value().size() > *gone * node_id_bytes) return false;
    budget -= *gone;
  }
  if (!orphans->status().ok()) return store_failure<Errc>(orphans->status());
  return true;
}

}  // namespace

TreeStore::~TreeStore() = default;

std::shared_ptr<TreeStore> TreeStore::open(rocksdb::DB& db, Columns columns, TreeStoreOptions options) {
  return std::make_shared<RocksTreeStore>(db, columns, options);
}

Tree TreeStore::make_tree(std::int64_t version, NodePtr root) {
  return {version, std::move(root), shared_from_this(), nullptr};
}

Tree TreeStore::without_store(const Tree& tree) { return {tree.version(), tree.root(), nullptr, nullptr}; }

Tree TreeStore::make_start() {
  Tree tree;
  tree.store_ = shared_from_this();
  return tree;
}

}  // namespace wastewatch::merkle
