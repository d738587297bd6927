#include "node/mempool.h"

#include <cassert>

#include "crypto/hash.h"

namespace wastewatch::node {
namespace {

// Field tag and length before each transaction of a block's Data message.
std::int64_t encoded_size(std::size_t tx_bytes) {
  std::int64_t size = 2 + static_cast<std::int64_t>(tx_bytes);
  for (std::size_t rest = tx_bytes; rest >= 0x80; rest >>= 7) ++size;
  return size;
}

}  // namespace

Result<chain::abci::CheckTxResult> Mempool::add(BytesView tx) {
  if (tx.size() > limits_.max_tx_bytes) {
    return fail(Errc::tx_too_large, "Tx too large. Max size is " + std::to_string(limits_.max_tx_bytes) +
                                        ", but got " + std::to_string(tx.size()));
  }
  const Hash hash = crypto::sha256(tx);
  const std::lock_guard lock(mutex_);
  if (entries_.size() >= limits_.max_txs || bytes_ + tx.size() > limits_.max_bytes) {
    return fail(Errc::mempool_full, "mempool is full: number of txs " + std::to_string(entries_.size()) +
                                        " (max: " + std::to_string(limits_.max_txs) + "), total txs bytes " +
                                        std::to_string(bytes_) +
                                        " (max: " + std::to_string(limits_.max_bytes) + ")");
  }
  if (seen_.contains(hash)) return fail(Errc::duplicate_tx, "tx already exists in cache");
  auto result = application_.check_tx(tx, false);
  if (!result || result->code != 0) return result;
  remember(hash);
  bytes_ += tx.size();
  entries_.push_back({hash, to_bytes(tx), result->gas_wanted});
  return result;
}

std::vector<Bytes> Mempool::reap(std::int64_t max_bytes, std::int64_t max_gas) const {
  const std::lock_guard lock(mutex_);
  std::vector<Bytes> out;
  std::int64_t bytes = 0;
  std::int64_t gas = 0;
  for (const auto& entry : entries_) {
    bytes += encoded_size(entry.tx.size());
    gas += entry.gas_wanted;
    if ((max_bytes >= 0 && bytes > max_bytes) || (max_gas >= 0 && gas > max_gas)) break;
    out.push_back(entry.tx);
  }
  return out;
}

std::vector<Bytes> Mempool::first(std::size_t count) const {
  const std::lock_guard lock(mutex_);
  std::vector<Bytes> out;
  for (std::size_t i = 0; i < count && i < entries_.size(); ++i) out.push_back(entries_[i].tx);
  return out;
}

MempoolSize Mempool::size() const {
  const std::lock_guard lock(mutex_);
  return {entries_.size(), bytes_};
}

Status Mempool::update([[maybe_unused]] const std::unique_lock<std::mutex>& held,
                       const std::vector<Bytes>& committed) {
  assert(held.owns_lock() && held.mutex() == &mutex_);
  std::unordered_set<Hash> included;
  for (const auto& tx : committed) {
    const Hash hash = crypto::sha256(tx);
    included.insert(hash);
    remember(hash);
  }
  std::erase_if(entries_, [&](const Entry& entry) {
    if (!included.contains(entry.hash)) return false;
    bytes_ -= entry.tx.size();
    return true;
  });
  return recheck();
}

Status Mempool::recheck() {
  std::deque<Entry> kept;
  for (auto& entry : entries_) {
    const auto result = application_.check_tx(entry.tx, true);
    if (!result) return std::unexpected(result.error());
    if (result->code == 0) {
      kept.push_back(std::move(entry));
    } else {
      bytes_ -= entry.tx.size();
      seen_.erase(entry.hash);
    }
  }
  entries_ = std::move(kept);
  return {};
}

void Mempool::remember(const Hash& hash) {
  if (!seen_.insert(hash).second) return;
  seen_order_.push_back(hash);
  if (seen_order_.size() <= limits_.seen_hashes) return;
  seen_.erase(seen_order_.front());
  seen_order_.pop_front();
}

}  // namespace wastewatch::node
