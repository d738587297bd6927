// A solo chain in a temporary folder with hours of the demonstration on it, and a peer that serves it in
// memory: light blocks for the light client, bodies and genesis for the replica. The peer can be told to lie.
#pragma once

#include <atomic>
#include <functional>
#include <memory>

#include "index/snapshot_source.h"
#include "kit/memory_peer.h"
#include "ledger/abci/application.h"
#include "node/solo_chain.h"
#include "scenario/feed.h"
#include "support/vectors.h"

namespace wastewatch::test {

// Changes what an application answers; used to make a chain whose signed roots are wrong.
using RootChange = std::function<void(std::int64_t height, Bytes& app_hash)>;

class DemoChain {
 public:
  static constexpr std::int64_t start_ms = 1'772'380'800'000;  // 2026-03-02 00:00 in China

  // How a real network runs the scenario: see scenario::FeedOptions.
  struct Pace {
    std::int64_t time_scale = 1;
    std::int64_t begin_minute = -1;
    // Somebody watches live traffic from this minute on; negative: there is none.
    std::int64_t live_minute = -1;
  };
  explicit DemoChain(std::uint64_t seed = 7, RootChange change = {}, ledger::SnapshotSchedule snapshots = {})
      : DemoChain(seed, std::move(change), snapshots, Pace{}) {}
  DemoChain(std::uint64_t seed, RootChange change, ledger::SnapshotSchedule snapshots, Pace pace);
  ~DemoChain();
  // The newest snapshot is of this height. Snapshots are made beside the blocks: waits.
  void wait_for_snapshot(std::int64_t height) const;
  // Appends blocks a minute apart.
  void run_minutes(int minutes);
  // Appends a block a second, none with more transactions than a node sends meanwhile.
  void run_second();

  node::SoloChain& chain() { return *chain_; }
  const ledger::LedgerApplication& application() const { return *ledger_; }
  Timestamp now() const { return chain_->last_block_time().plus_ns(1'000'000'000); }
  Hash hash_at(std::int64_t height) const;
  const std::vector<scenario::Label>& labels() const { return labels_; }
  std::vector<std::uint32_t> result_codes() const;

 private:
  TemporaryFolder folder_;
  std::unique_ptr<ledger::LedgerApplication> ledger_;
  std::unique_ptr<chain::abci::Application> lying_;
  std::unique_ptr<node::SoloChain> chain_;
  std::unique_ptr<scenario::Feed> feed_;
  std::vector<scenario::Label> labels_;
};

// One node's answers, from memory.
class ChainPeer final : public MemoryPeer {
 public:
  explicit ChainPeer(DemoChain& demo) : demo_(demo) {}

  std::function<void(chain::LightBlock&)> change_header;
  std::function<void(chain::Block&)> change_body;

  std::string name() const override { return "memory"; }
  Result<chain::LightBlock> light_block(std::int64_t height, std::stop_token stop) override;
  Result<index::From<index::Bodies>> blocks(std::int64_t from, std::int64_t to, std::size_t most_bytes,
                                            std::stop_token stop) override;
  Result<index::From<index::Results>> results(std::int64_t height, std::stop_token stop) override;
  void expect(std::int64_t, const Bytes& hash) override { expected = hash; }
  void refuse(const std::string&) override { ++refused; }
  Bytes expected;
  int refused = 0;

 private:
  const node::GenesisDoc& document() const override { return demo_.chain().genesis(); }

  DemoChain& demo_;
};

// One node's snapshots, from memory. It can be told to alter chunks, or not to have any.
class SnapshotPeer final : public index::SnapshotSource {
 public:
  SnapshotPeer(DemoChain& demo, std::string name) : demo_(demo), name_(std::move(name)) {}

  std::function<void(std::uint32_t index, Bytes& chunk)> change_chunk;
  std::atomic<int> served = 0;

  std::string name() const override { return name_; }
  Result<std::vector<ledger::KeptSnapshot>> snapshots(std::stop_token stop) override;
  Result<Bytes> chunk(const ledger::KeptSnapshot& snapshot, std::uint32_t index,
                      std::stop_token stop) override;

 private:
  DemoChain& demo_;
  std::string name_;
};

}  // namespace wastewatch::test
