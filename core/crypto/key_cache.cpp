// Parsed keys by their bytes: 16 shards with a lock each, the least recently used entry of a shard goes
// first.
#include <algorithm>
#include <array>
#include <list>
#include <mutex>
#include <string>
#include <unordered_map>

#include "crypto/public_key.h"

namespace wastewatch::crypto {
namespace {

using Parsed = std::shared_ptr<const ParsedKey>;
constexpr std::size_t shard_count = 16;
constexpr std::size_t entries_per_shard = 512;

class Shard {
 public:
  Parsed find(std::string_view name) {
    const std::lock_guard lock(mutex_);
    const auto found = by_name_.find(name);
    if (found == by_name_.end()) return nullptr;
    recent_.splice(recent_.begin(), recent_, found->second);
    return found->second->key;
  }

  void insert(std::string_view name, const Parsed& key) {
    const std::lock_guard lock(mutex_);
    if (by_name_.contains(name)) return;
    recent_.push_front({std::string(name), key});
    by_name_.emplace(recent_.front().name, recent_.begin());
    if (recent_.size() <= entries_per_shard) return;
    by_name_.erase(recent_.back().name);
    recent_.pop_back();
  }

 private:
  struct Entry {
    std::string name;
    Parsed key;
  };
  std::mutex mutex_;
  std::list<Entry> recent_;
  std::unordered_map<std::string_view, std::list<Entry>::iterator> by_name_;  // views into recent_
};

Shard& shard_of(std::string_view name) {
  static std::array<Shard, shard_count> shards;
  return shards[std::hash<std::string_view>{}(name) % shard_count];
}

}  // namespace

Result<Parsed> parse_cached(const PublicKey& key) {
  std::array<char, 66> buffer;
  if (key.bytes.size() >= buffer.size()) return fail(Errc::malformed_key, "too long");
  buffer[0] = static_cast<char>(key.type);
  std::ranges::copy(key.bytes, buffer.begin() + 1);
  const std::string_view name(buffer.data(), key.bytes.size() + 1);
  Shard& shard = shard_of(name);
  if (Parsed known = shard.find(name)) return known;
  auto parsed = parse(key);
  if (parsed) shard.insert(name, *parsed);
  return parsed;
}

}  // namespace wastewatch::crypto
