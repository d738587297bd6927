#include <rocksdb/write_batch.h>

#include "base/rocks.h"
#include "merkle/node_codec.h"
#include "merkle/rocks_tree_store.h"
#include "merkle/tree_store_records.h"

namespace wastewatch::merkle {

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
                                                 rocksdb::WriteBatch& batch) {
  if (ids.size() % node_id_bytes != 0)
    return fail(Errc::store_corrupt, "an orphans record has the wrong length");
  const std::size_t count = std::min(budget, ids.size() / node_id_bytes);
  for (std::size_t i = 0; i < count; ++i) {
    const BytesView id = ids.subspan(i * node_id_bytes, node_id_bytes);
    if (const auto gone = batch.Delete(columns_.nodes, slice(id)); !gone.ok())
      return store_failure<Errc>(gone);
    if (const auto node = decode_node_id(id)) cache_.forget(*node);
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

}  // namespace wastewatch::merkle
