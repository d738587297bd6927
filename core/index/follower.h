// Keeps the replica at the tip: follows the chain with the light client, fetches bodies, replays them, and
// says how things stand. One loop, meant for the node thread; bodies of the next chunk are fetched and their
// signatures checked while the present one executes.
//
// run() belongs to one thread; hint(), status() and the listener's registration are thread safe. The listener
// is called on the node thread with a value and must return at once.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <utility>
#include <vector>

#include "index/block_budget.h"
#include "index/follow_status.h"
#include "index/replica.h"
#include "index/state_restore.h"
#include "light/client.h"

namespace wastewatch::index {

struct FollowerOptions {
  std::chrono::milliseconds poll_interval{1'000};  // without hints
  std::chrono::milliseconds first_pause{500};      // after an error; doubles up to the longest
  std::chrono::milliseconds longest_pause{15'000};
  std::chrono::milliseconds halted_after{30'000};  // no new block for so long
  std::int64_t chunk = 100;      // blocks fetched at a time, at most light::Client::max_history; halved while
                                 // nodes cannot keep up
  std::int64_t last_height = 0;  // recomputed to this block and no further; 0: to the tip
  unsigned signature_threads = 2;  // the replaying one, when it has nothing to execute, among them
  std::size_t body_budget = std::size_t{32} << 20;  // bytes of bodies fetched and not yet executed
};

class Follower {
 public:
  using Listener = std::function<void(const FollowStatus&)>;
  // All references must outlive the follower.
  Follower(light::Client& client, Replica& replica, BlockSource& source, FollowerOptions options = {},
           const Clock& clock = system_clock());

  // Until the token is triggered.
  void run(std::stop_token stop);
  // One round: to the tip and replayed to it. For the command line and tests. Errors: what stopped it.
  Status once(const std::stop_token& stop);
  // There may be a new block: look now.
  void hint();

  // A replica without a state starts from a snapshot of these when the chain is at least `from_blocks` long,
  // and from genesis when it is shorter or nobody has a snapshot that holds. Before run().
  void restore_from(StateRestore::Sources sources, std::int64_t from_blocks);

  void set_listener(Listener listener);
  // Done by run() before every round, on its thread. Set before run().
  void set_chore(std::function<void(const std::stop_token&)> chore) { chore_ = std::move(chore); }
  FollowStatus status() const;
  // Of bodies between the network and the replay. Thread safe.
  const BlockBudget& budget() const { return budget_; }

 private:
  Status rebuild(const std::stop_token& stop);
  Status follow_tip(const std::stop_token& stop);
  Status begin(const std::stop_token& stop);
  // If every node gives a genesis that does not fit, nobody is blamed.
  Status begin_from(const Genesis& genesis, const std::stop_token& stop);
  // Holds a genesis against the first header, where there is one.
  Status confirm_genesis(std::int64_t initial_height, const std::stop_token& stop);
  // False when there is no snapshot to start from.
  Result<bool> restore(const std::stop_token& stop);
  Status catch_up(const std::stop_token& stop);
  Status catch_up_in_chunks(const std::stop_token& stop);
  // Blocks of the past may have been larger than today's parameters allow.
  Status catch_up_by_old_limits(const std::stop_token& stop);
  // Bodies on their way, and what they take of the budget.
  struct Chunk {
    std::unique_ptr<PreparingBlocks> bodies;
    BlockBudget::Lease lease;
  };
  using Ahead = Result<From<Chunk>>;
  // Waits while the budget is used up.
  Ahead fetch(std::int64_t from, std::int64_t to, const std::stop_token& stop);
  // Gives back the budget block by block.
  Status apply_chunk(const std::vector<chain::LightBlock>& verified, std::vector<PreparedBlock> bodies,
                     BlockBudget::Lease lease);
  // The node's answer does not belong to the verified headers.
  void refuse(const std::string& node, std::int64_t height, const Error& why);
  // The last block to take: the one after `last_height` confirms that one.
  std::int64_t end() const;
  void note_tip(const light::Update& update);
  void note_failure(const Error& error);
  void note_progress();
  void wait(std::chrono::milliseconds pause, const std::stop_token& stop);
  template <class Change>
  void change(Change&& apply);

  light::Client& client_;
  Replica& replica_;
  BlockSource& source_;
  FollowerOptions options_;
  const Clock& clock_;
  StateRestore::Sources snapshot_sources_;
  std::int64_t restore_from_blocks_ = 0;
  std::int64_t chunk_ = 1;  // at present
  BlockBudget budget_;
  mutable std::mutex mutex_;
  std::condition_variable_any woken_;
  bool hinted_ = false;
  FollowStatus status_;
  Listener listener_;
  std::function<void(const std::stop_token&)> chore_;
};

}  // namespace wastewatch::index
