#include "merkle/node_cache.h"

namespace wastewatch::merkle {

namespace {

constexpr std::size_t first_slots = 64;

std::size_t charge(const Node& node) {
  constexpr std::size_t bookkeeping = 48;  // at least two slots
  return memory_bytes(node) + bookkeeping;
}

std::uint64_t hash_of(const NodeId& id) {
  std::uint64_t x = static_cast<std::uint64_t>(id.version) << 32 ^ id.nonce;
  x *= 0x9e3779b97f4a7c15U;
  x ^= x >> 32;
  return x * 0xd6e8feb86659fd93U;
}

std::uint32_t tag_of(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 24); }

}  // namespace

std::size_t NodeCache::Shard::place(const NodeId& id, std::uint64_t hash) const {
  const std::size_t mask = slots.size() - 1;
  std::size_t at = hash & mask;
  while (slots[at].node && (slots[at].tag != tag_of(hash) || slots[at].node->id != id)) at = (at + 1) & mask;
  return at;
}

void NodeCache::Shard::grow() {
  std::vector<Slot> old(std::max(first_slots, 2 * slots.size()));
  old.swap(slots);
  hand = 0;
  for (Slot& slot : old) {
    if (!slot.node) continue;
    const NodeId id = slot.node->id;
    slots[place(id, hash_of(id))] = std::move(slot);
  }
}

// Entries after the gap move up when the gap lies between them and where they belong.
void NodeCache::Shard::erase(std::size_t gap) {
  const std::size_t mask = slots.size() - 1;
  use.bytes -= charge(*slots[gap].node);
  slots[gap] = Slot{};
  --taken;
  for (std::size_t at = (gap + 1) & mask; slots[at].node; at = (at + 1) & mask) {
    const std::size_t home = hash_of(slots[at].node->id) & mask;
    if (((at - home) & mask) < ((at - gap) & mask)) continue;
    slots[gap] = std::move(slots[at]);
    slots[at] = Slot{};
    gap = at;
  }
}

void NodeCache::Shard::evict_down_to(std::size_t capacity) {
  while (use.bytes > capacity) {
    hand = (hand + 1) & (slots.size() - 1);
    Slot& slot = slots[hand];
    if (!slot.node) continue;
    if (slot.used) {
      slot.used = false;
    } else {
      erase(hand);
    }
  }
}

Ref<Node> NodeCache::find(const NodeId& id) {
  const std::uint64_t hash = hash_of(id);
  Shard& shard = shard_of(hash);
  const std::scoped_lock lock(shard.mutex);
  Slot* slot = shard.taken == 0 ? nullptr : &shard.slots[shard.place(id, hash)];
  if (slot == nullptr || !slot->node) {
    ++shard.use.misses;
    return nullptr;
  }
  ++shard.use.hits;
  slot->used = true;
  return slot->node;
}

void NodeCache::insert(Ref<Node> node) {
  const std::uint64_t hash = hash_of(node->id);
  Shard& shard = shard_of(hash);
  const std::size_t cost = charge(*node);
  const std::scoped_lock lock(shard.mutex);
  if (cost > shard_capacity_) return;
  if (2 * (shard.taken + 1) > shard.slots.size()) shard.grow();
  Slot& slot = shard.slots[shard.place(node->id, hash)];
  if (slot.node) return;
  slot = {std::move(node), tag_of(hash), true};
  ++shard.taken;
  shard.use.bytes += cost;
  shard.evict_down_to(shard_capacity_);
}

void NodeCache::forget(const NodeId& id) {
  const std::uint64_t hash = hash_of(id);
  Shard& shard = shard_of(hash);
  const std::scoped_lock lock(shard.mutex);
  if (shard.taken == 0) return;
  const std::size_t at = shard.place(id, hash);
  if (shard.slots[at].node) shard.erase(at);
}

CacheUse NodeCache::use() const {
  CacheUse sum;
  for (const Shard& shard : shards_) {
    const std::scoped_lock lock(shard.mutex);
    sum.hits += shard.use.hits;
    sum.misses += shard.use.misses;
    sum.bytes += shard.use.bytes;
  }
  return sum;
}

}  // namespace wastewatch::merkle
