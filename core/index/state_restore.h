// A replica that starts from a snapshot instead of genesis: the newest snapshot whose next header the light
// client can verify, its chunks from every node that offers it, each checked on arrival against that header's
// app_hash. A node that sends a wrong chunk is dropped, and the chunk is fetched elsewhere. What
// is restored is a state; of history only the snapshot's own block is there.
//
// Belongs to the thread of client and replica; chunks are fetched and rebuilt on threads of its own.
#pragma once

#include <functional>
#include <limits>
#include <memory>
#include <string>
#include <vector>

#include "index/replica.h"
#include "index/snapshot_source.h"
#include "light/client.h"

namespace wastewatch::index {

struct RestoreProgress {
  std::int64_t height = 0;  // of the snapshot
  std::uint32_t chunks = 0;
  std::uint32_t done = 0;
  std::vector<std::string> sources;  // who offers it
  struct Refusal {
    std::string source;
    std::uint32_t chunk = 0;
    Error why;
  };
  std::vector<Refusal> refusals;  // in the order they were noticed
};

class StateRestore {
 public:
  using Sources = std::vector<std::reference_wrapper<SnapshotSource>>;
  using Listener = std::function<void(const RestoreProgress&)>;  // from several threads, one at a time
  // All references must outlive it.
  StateRestore(light::Client& client, Replica& replica, BlockSource& blocks, Sources sources)
      : client_(client), replica_(replica), blocks_(blocks), sources_(std::move(sources)) {}

  void set_listener(Listener listener) { listener_ = std::move(listener); }
  // Restores and publishes a state of a block below `end`; the replica then goes on with the block after. The
  // light client must have a tip.
  // Errors: no_snapshot (nobody offers one that holds), wrong_block, results_mismatch, wrong_chain, the
  // light client's, the stores'. A replica that had no state has none then.
  Status run(const std::stop_token& stop, std::int64_t end = std::numeric_limits<std::int64_t>::max());
  const RestoreProgress& progress() const { return progress_; }

 private:
  struct Candidate {
    ledger::KeptSnapshot snapshot;
    Sources sources;
  };
  struct Transfer;
  std::vector<Candidate> candidates(std::int64_t tip, const std::stop_token& stop) const;
  Status restore(const Candidate& candidate, const std::stop_token& stop);
  Result<merkle::SnapshotRestore> begin(Candidate& candidate, const Hash& root, const std::stop_token& stop);
  Status transfer(const Candidate& candidate, merkle::SnapshotRestore& restore, const std::stop_token& stop);
  Status finish(const merkle::SnapshotRestore& restore, const std::vector<chain::LightBlock>& verified,
                const std::stop_token& stop);
  Status finish_once(const merkle::SnapshotRestore& restore, const std::vector<chain::LightBlock>& verified,
                     const std::stop_token& stop);
  void refuse(const SnapshotSource& source, std::uint32_t chunk, const Error& why);
  void tell() const;

  light::Client& client_;
  Replica& replica_;
  BlockSource& blocks_;
  Sources sources_;
  Listener listener_;
  RestoreProgress progress_;
};

}  // namespace wastewatch::index
