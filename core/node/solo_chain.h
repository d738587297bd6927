// A chain of one process: the same blocks, hashes and signatures as CometBFT, made by local validators over
// one application. It proves integrity, not agreement.
//
// A block is finalised, written with its results in one atomic write, and only then committed by the
// application: the application is never ahead, and at start missing blocks are replayed into it. The time of
// block H is the median of the times in its last commit; when the chosen time of H differs from what was
// signed at H−1, the local validators sign the same block H−1 again with that time (the commit shown at the
// tip is not canonical until then).
//
// Thread safe: readers and broadcast may run beside the one thread that appends or produces.
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <span>

#include "node/block_store.h"
#include "node/clock_guard.h"
#include "node/local_signers.h"
#include "node/mempool.h"

namespace wastewatch::node {

struct PlannedBlock {
  Timestamp time;  // later than the block before; block 1: the genesis time
  std::vector<Bytes> txs;
};

struct SoloOptions {
  std::filesystem::path home;  // blocks are kept in home/blocks
  MempoolLimits mempool;
  bool sync = true;  // live blocks survive a power cut; planned ones only the end of the process
};

class SoloChain {
 public:
  // Opens or creates, and replays into the application what it lacks. `application` outlives the chain.
  // Errors: store_*, wrong_chain, bad_genesis, wrong_app_version, application_ahead, application_diverged.
  static Result<std::unique_ptr<SoloChain>> open(SoloOptions options, GenesisDoc genesis,
                                                 LocalSigners signers, chain::abci::Application& application);

  // Appends blocks with given times and transactions, past the mempool; stops at the first error, earlier
  // ones stay. Errors: bad_block_time, block_too_large, block_rejected, no_quorum, bad_validator_update,
  // store_*, the application's.
  Status append(std::span<const PlannedBlock> blocks);
  // One block from the mempool at `now`, or 1 ms after the last block when `now` is not later. Errors: as
  // append.
  Status produce(const Timestamp& now);

  Result<chain::abci::CheckTxResult> broadcast(BytesView tx) { return mempool_.add(tx); }
  // Waits until the chain is higher than `height`; false when the time is over.
  bool wait_above(std::int64_t height, std::chrono::milliseconds timeout) const;
  // Called after every block by the appending thread; must be quick. When it returns, the old listener runs
  // no more.
  void on_block(std::function<void(std::int64_t)> listener);

  std::int64_t height() const { return height_.load(); }
  // Why the chain makes no blocks although it is running. Thread safe.
  std::optional<ClockTrouble> clock_trouble() const;
  void set_clock_trouble(std::optional<ClockTrouble> trouble);
  // Of the last block, or the genesis time.
  Timestamp last_block_time() const;
  const GenesisDoc& genesis() const { return genesis_; }
  const BlockStore& store() const { return store_; }
  const Mempool& mempool() const { return mempool_; }
  const LocalSigners& signers() const { return signers_; }
  chain::abci::Application& application() const { return application_; }

 private:
  SoloChain(SoloOptions options, GenesisDoc genesis, LocalSigners signers, BlockStore store,
            chain::abci::Application& application);
  Status start();
  Status initialise();
  Status replay(std::int64_t from);
  Status append_one(std::vector<Bytes> txs, const Timestamp& time, const Timestamp& next_time, bool sync);
  Result<std::vector<Bytes>> propose(const Timestamp& time, const Address& proposer);
  Result<bool> accepted(const std::vector<Bytes>& txs, const Timestamp& time, const Address& proposer);
  Result<chain::Commit> last_commit(const Timestamp& time) const;
  Status check_time(const Timestamp& time) const;
  Status commit(const chain::Block& block);

  SoloOptions options_;
  GenesisDoc genesis_;
  LocalSigners signers_;
  BlockStore store_;
  chain::abci::Application& application_;
  Mempool mempool_;
  ChainState state_;
  chain::Commit seen_commit_;  // of the last block
  std::atomic<std::int64_t> height_ = 0;
  std::mutex listener_mutex_;
  std::function<void(std::int64_t)> listener_;
  mutable std::mutex append_mutex_;
  mutable std::mutex height_mutex_;
  mutable std::condition_variable height_changed_;
  Timestamp last_block_time_;                  // under height_mutex_
  std::optional<ClockTrouble> clock_trouble_;  // likewise
};

}  // namespace wastewatch::node
