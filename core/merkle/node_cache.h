// Committed nodes in memory, bounded in bytes; what was not read since the hand last came by goes first
// (CLOCK). A lookup or an insertion allocates nothing: a block brings thousands of nodes.
// Thread safe: sixteen shards, each with its own lock. Internal to core/merkle.
#pragma once

#include <array>
#include <mutex>
#include <vector>

#include "merkle/node.h"
#include "merkle/tree_store.h"

namespace wastewatch::merkle {

class NodeCache {
 public:
  explicit NodeCache(std::size_t capacity_bytes) : shard_capacity_(capacity_bytes / shard_count) {}

  Ref<Node> find(const NodeId& id);
  // `node` must not point to other nodes (node_codec.h, detached). One larger than a shard is not kept.
  void insert(Ref<Node> node);
  // For nodes that a newer version replaced: only old versions still need them. Without this they would fill
  // the cache.
  void forget(const NodeId& id);
  CacheUse use() const;

 private:
  static constexpr std::size_t shard_count = 16;

  struct Slot {
    Ref<Node> node;
    std::uint32_t tag = 0;  // of the id's hash, so that other nodes need not be looked at
    bool used = false;      // read since the hand came by
  };
  // Open addressing with linear probing; the number of slots is a power of two, at most half are taken.
  struct Shard {
    mutable std::mutex mutex;
    std::vector<Slot> slots;
    std::size_t taken = 0;
    std::size_t hand = 0;
    CacheUse use;  // bytes among it

    // The id's slot, or the empty one where it belongs. Needs at least one empty slot.
    std::size_t place(const NodeId& id, std::uint64_t hash) const;
    void grow();
    void erase(std::size_t at);
    void evict_down_to(std::size_t capacity);
  };
  Shard& shard_of(std::uint64_t hash) { return shards_[hash >> 60]; }

  std::size_t shard_capacity_;
  std::array<Shard, shard_count> shards_;
};

}  // namespace wastewatch::merkle
