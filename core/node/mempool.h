// Transactions that wait for a block: checked by the application, bounded, in order of arrival. Recently seen
// ones are refused as duplicates, best effort, as in CometBFT; sequences protect the ledger. Thread safe.
#pragma once

#include <deque>
#include <mutex>
#include <unordered_set>
#include <vector>

#include "chain/abci.h"
#include "node/errors.h"

namespace wastewatch::node {

struct MempoolLimits {
  std::size_t max_txs = 5'000;
  std::size_t max_bytes = 64UL * 1024 * 1024;
  std::size_t max_tx_bytes = 1024UL * 1024;
  std::size_t seen_hashes = 20'000;
};

struct MempoolSize {
  std::size_t txs = 0;
  std::size_t bytes = 0;
};

class Mempool {
 public:
  explicit Mempool(chain::abci::Application& application, MempoolLimits limits = {})
      : application_(application), limits_(limits) {}

  // Runs CheckTx and keeps the transaction when its code is 0.
  // Errors: tx_too_large, mempool_full, duplicate_tx; or the application's own (corruption).
  Result<chain::abci::CheckTxResult> add(BytesView tx);

  // The oldest transactions that fit together; a negative limit does not bound.
  std::vector<Bytes> reap(std::int64_t max_bytes, std::int64_t max_gas) const;
  std::vector<Bytes> first(std::size_t count) const;
  MempoolSize size() const;

  // Keeps add() waiting while a block is committed; update() needs it.
  std::unique_lock<std::mutex> lock() { return std::unique_lock(mutex_); }
  // Drops what the block included and rechecks the rest. Errors: the application's.
  Status update(const std::unique_lock<std::mutex>& held, const std::vector<Bytes>& committed);

 private:
  struct Entry {
    Hash hash;
    Bytes tx;
    std::int64_t gas_wanted = 0;
  };
  void remember(const Hash& hash);
  Status recheck();

  chain::abci::Application& application_;
  MempoolLimits limits_;
  mutable std::mutex mutex_;
  std::deque<Entry> entries_;
  std::size_t bytes_ = 0;
  std::unordered_set<Hash> seen_;
  std::deque<Hash> seen_order_;
};

}  // namespace wastewatch::node
