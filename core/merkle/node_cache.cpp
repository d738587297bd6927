#include "merkle/node_cache.h"

namespace wastewatch::merkle {

namespace {

std::size_t charge(const Node& node) {
  constexpr std::size_t bookkeeping = 112;  // list node, index node and bucket
  return memory_bytes(node) + bookkeeping;
}

}  // namespace

std::size_t NodeCache::IdHash::operator()(const NodeId& id) const noexcept {
  std::uint64_t x = static_cast<std::uint64_t>(id.version) << 32 ^ id.nonce;
  x *= 0x9e3779b97f4a7c15U;
  x ^= x >> 32;
  return x * 0xd6e8feb86659fd93U;
}

Ref<Node> NodeCache::find(const NodeId& id) {
  Shard& shard = shard_of(id);
  const std::scoped_lock lock(shard.mutex);
  const auto found = shard.index.find(id);
  if (found == shard.index.end()) return nullptr;
  shard.by_use.splice(shard.by_use.begin(), shard.by_use, found->second);
  return *found->second;
}

void NodeCache::insert(Ref<Node> node) {
  Shard& shard = shard_of(node->id);
  const std::size_t cost = charge(*node);
  const std::scoped_lock lock(shard.mutex);
  if (cost > shard_capacity_ || shard.index.contains(node->id)) return;
  const NodeId id = node->id;
  shard.by_use.push_front(std::move(node));
  shard.index.emplace(id, shard.by_use.begin());
  shard.bytes += cost;
  evict(shard);
}

void NodeCache::evict(Shard& shard) const {
  while (shard.bytes > shard_capacity_) {
    const Node& oldest = *shard.by_use.back();
    shard.bytes -= charge(oldest);
    shard.index.erase(oldest.id);
    shard.by_use.pop_back();
  }
}

std::size_t NodeCache::bytes() const {
  std::size_t sum = 0;
  for (const Shard& shard : shards_) {
    const std::scoped_lock lock(shard.mutex);
    sum += shard.bytes;
  }
  return sum;
}

}  // namespace wastewatch::merkle
