// Makes a snapshot every so many blocks on a thread of its own, from a committed version that does not
// change, and keeps the last few. Blocks continue meanwhile; a snapshot that is due while another is being
// made is skipped. consider() and holds() belong to the block thread.
#pragma once

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

#include "ledger/abci/snapshot_store.h"
#include "merkle/snapshot.h"

namespace wastewatch::ledger {

struct SnapshotSchedule {
  std::int64_t interval = 0;  // blocks between snapshots; 0: none
  std::size_t keep = 3;
  merkle::SnapshotOptions pieces{};  // equal on all nodes of a chain, so that they hand out the same chunks
};

class SnapshotMaker {
 public:
  // `store` must outlive the maker.
  SnapshotMaker(SnapshotStore& store, SnapshotSchedule schedule);
  ~SnapshotMaker();

  // `tree` was just committed.
  void consider(const merkle::Tree& tree);
  // The version that is being read and must not be pruned.
  std::optional<std::int64_t> holds() const;

 private:
  void run(const std::stop_token& stop);
  Status make(const merkle::Tree& tree, const std::stop_token& stop);
  Status drop_old();

  SnapshotStore& store_;
  const SnapshotSchedule schedule_;
  mutable std::mutex mutex_;
  std::condition_variable_any woken_;
  std::optional<merkle::Tree> due_;  // until it is made
  std::jthread thread_;
};

}  // namespace wastewatch::ledger
