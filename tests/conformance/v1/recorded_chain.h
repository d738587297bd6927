// A chain of tests/vectors/v1, read from its folder, and a peer that serves it: light blocks for the light
// client, genesis and bodies for the replica. Plain values; throws std::runtime_error when the recording
// cannot be read.
#pragma once

#include <string>
#include <vector>

#include "chain/types.h"
#include "index/snapshot_source.h"
#include "kit/memory_peer.h"
#include "node/genesis.h"

namespace wastewatch::test {

// What the program that recorded the chain answered to one transaction.
struct RecordedResult {
  std::string label;  // what the transaction is about
  std::uint32_t code = 0;
  Bytes data;
  std::int64_t gas = 0;  // wanted and used
};

struct RecordedHeight {
  chain::Block block;
  chain::LightBlock light_block;
  Bytes app_hash;           // after this block: the next header's
  Bytes last_results_hash;  // of these results: the next header's
  std::vector<RecordedResult> results;
};

struct RecordedChain {
  node::GenesisDoc genesis;
  Bytes genesis_root;
  std::vector<RecordedHeight> heights;  // from 1 on

  const RecordedHeight& at(std::int64_t height) const {
    return heights.at(static_cast<std::size_t>(height - 1));
  }
  std::int64_t top() const { return static_cast<std::int64_t>(heights.size()); }
  Hash hash_at(std::int64_t height) const;
  // A second after the newest block.
  Timestamp now() const;
};

std::filesystem::path v1_vectors();
RecordedChain read_chain(const std::string& name);
// The whole file in pieces, each after its length as a varint.
std::vector<Bytes> read_pieces(const std::filesystem::path& file);
std::string hex_of(BytesView bytes);

// One node's answers. It can be told to end lower than the recording does.
class RecordedPeer final : public MemoryPeer {
 public:
  explicit RecordedPeer(const RecordedChain& chain) : chain_(chain), top_(chain.top()) {}
  void end_at(std::int64_t height) { top_ = height; }

  std::string name() const override { return "recording"; }
  Result<chain::LightBlock> light_block(std::int64_t height, std::stop_token stop) override;
  Result<index::From<index::Bodies>> blocks(std::int64_t from, std::int64_t to, std::size_t most_bytes,
                                            std::stop_token stop) override;
  Result<index::From<index::Results>> results(std::int64_t height, std::stop_token stop) override;
  void expect(std::int64_t, const Bytes&) override {}
  void refuse(const std::string&) override {}

 private:
  const node::GenesisDoc& document() const override { return chain_.genesis; }

  const RecordedChain& chain_;
  std::int64_t top_;
};

// The snapshot recorded beside the chain.
struct RecordedSnapshot {
  ledger::KeptSnapshot kept;
  Bytes app_hash;
  Bytes metadata;
  std::vector<Bytes> chunks;
};
RecordedSnapshot read_snapshot(const std::string& name);

class RecordedSnapshotPeer final : public index::SnapshotSource {
 public:
  explicit RecordedSnapshotPeer(RecordedSnapshot snapshot) : snapshot_(std::move(snapshot)) {}
  std::string name() const override { return "recording"; }
  Result<std::vector<ledger::KeptSnapshot>> snapshots(std::stop_token) override {
    return std::vector{snapshot_.kept};
  }
  Result<Bytes> chunk(const ledger::KeptSnapshot&, std::uint32_t index, std::stop_token) override {
    return snapshot_.chunks.at(index);
  }

 private:
  RecordedSnapshot snapshot_;
};

}  // namespace wastewatch::test
