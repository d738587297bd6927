// A chain made block by block as CometBFT makes it, with any transactions (bad envelopes too) and any
// evidence, and the folder it is recorded in: genesis.json, blocks.bin, results.json, snapshots
// (../v1/README.md). Throws std::runtime_error: the recorder stops at the first surprise.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "chain/abci.h"
#include "kit/need.h"
#include "ledger/abci/application.h"
#include "node/chain_state.h"
#include "support/vectors.h"

namespace wastewatch::record {

using test::need;

void write_file(const std::filesystem::path& path, BytesView content);

struct Labelled {
  std::string label;
  Bytes tx;
};

struct ChainOptions {
  std::string chain_id;
  Timestamp genesis_time;
  std::string app_state;
  int validators = 4;           // of power 10 each; the names of their keys begin with the chain id
  bool some_stay_away = false;  // at some heights the last one is absent, at others it votes nil
  ledger::SnapshotSchedule snapshots{};
};

class ChainWriter {
 public:
  explicit ChainWriter(const ChainOptions& options);

  // The results' codes. Block 1 is at the genesis time, later ones later than the one before.
  std::vector<std::uint32_t> block(Timestamp time, std::vector<Labelled> txs,
                                   std::vector<chain::Evidence> evidence = {});
  // Two precommits of validator `index` for different blocks of `height`.
  chain::Evidence duplicate_vote(std::int64_t height, std::size_t index) const;
  // A header of `height` with another root, signed by all validators.
  chain::Evidence light_client_attack(std::int64_t height) const;

  std::int64_t height() const { return state_.last_height; }
  Timestamp time() const { return state_.last_block_time; }
  merkle::Tree tree() const { return *application_->tree(); }
  // Adds a last block 1 s later, so that every root is in a header, and writes the folder.
  void write(const std::filesystem::path& folder);

 private:
  struct Recorded {
    chain::Block block;
    chain::ValidatorSet validators;
    chain::abci::FinalizeBlockResult outcome;
    std::vector<std::string> labels;
  };
  chain::Commit commit_of_last(Timestamp time) const;
  void stay_away(chain::Commit& commit, Timestamp time) const;
  Bytes sign_vote(const chain::Vote& vote, std::size_t index) const;
  const crypto::PrivateKey& key_of(const Address& address) const;
  void write_blocks(const std::filesystem::path& folder) const;
  void write_results(const std::filesystem::path& folder) const;
  void write_snapshot(const std::filesystem::path& folder) const;

  ChainOptions options_;
  test::TemporaryFolder state_folder_;
  std::unique_ptr<ledger::LedgerApplication> application_;
  std::vector<crypto::PrivateKey> keys_;
  node::GenesisDoc genesis_;
  node::ChainState state_;
  std::vector<Recorded> blocks_;
};

}  // namespace wastewatch::record
