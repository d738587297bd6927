#include "merkle/tree_store.h"

#include "base/rocks.h"
#include "merkle/node_codec.h"
#include "merkle/rocks_tree_store.h"
#include "merkle/tree_store_records.h"

namespace wastewatch::merkle {

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

TreeStore::~TreeStore() = default;

std::shared_ptr<TreeStore> TreeStore::open(rocksdb::DB& db, Columns columns, TreeStoreOptions options) {
  return std::make_shared<RocksTreeStore>(db, columns, options);
}

Tree TreeStore::make_tree(std::int64_t version, NodePtr root) {
  return {version, std::move(root), shared_from_this(), nullptr};
}

Tree TreeStore::without_store(const Tree& tree) {
  return {tree.version(), tree.root(), nullptr, tree.edits()};
}

Tree TreeStore::make_start() {
  Tree tree;
  tree.store_ = shared_from_this();
  return tree;
}

}  // namespace wastewatch::merkle
