// Committed nodes in memory, least recently used first out, bounded in bytes.
// Thread safe: sixteen shards, each with its own lock. Internal to core/merkle.
#pragma once

#include <array>
#include <list>
#include <memory>
#include <mutex>
#include <unordered_map>

#include "merkle/node.h"

namespace wastewatch::merkle {

class NodeCache {
 public:
  explicit NodeCache(std::size_t capacity_bytes) : shard_capacity_(capacity_bytes / shard_count) {}

  Ref<Node> find(const NodeId& id);
  // `node` must not point to other nodes (node_codec.h, detached). One larger than a shard is not kept.
  void insert(Ref<Node> node);
  std::size_t bytes() const;

 private:
  static constexpr std::size_t shard_count = 16;
  struct IdHash {
    std::size_t operator()(const NodeId& id) const noexcept;
  };
  struct Shard {
    mutable std::mutex mutex;
    std::list<Ref<Node>> by_use;  // most recent first
    std::unordered_map<NodeId, std::list<Ref<Node>>::iterator, IdHash> index;
    std::size_t bytes = 0;
  };
  Shard& shard_of(const NodeId& id) { return shards_[IdHash{}(id) >> 60]; }
  void evict(Shard& shard) const;

  std::size_t shard_capacity_;
  std::array<Shard, shard_count> shards_;
};

}  // namespace wastewatch::merkle
