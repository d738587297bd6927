// The smallest durable ABCI application, for tests of the servers and of the solo chain: "key=value" sets a
// key, "val:<hex secp256k1 key>:<power>" changes a validator, "work:<n>" wants n gas, "reject…" is refused in
// proposals and "corrupt" in a block makes the store report damage. The root is a rolling hash over all
// blocks.
#pragma once

#include <filesystem>
#include <map>
#include <mutex>

#include "chain/abci.h"

namespace wastewatch::test {

class KeyValueApplication final : public chain::abci::Application {
 public:
  // State lives in `file` (one record a block); an empty path keeps it in memory only.
  explicit KeyValueApplication(std::filesystem::path file = {});

  Result<chain::abci::Info> info() override;
  Result<chain::abci::InitChainResult> init_chain(const chain::abci::InitChain& request) override;
  Result<chain::abci::CheckTxResult> check_tx(BytesView tx, bool recheck) override;
  Result<std::vector<Bytes>> prepare_proposal(const chain::abci::PrepareProposal& request) override;
  Result<bool> process_proposal(const chain::abci::ProcessProposal& request) override;
  Result<chain::abci::FinalizeBlockResult> finalize_block(const chain::abci::FinalizeBlock& request) override;
  bool is_damage(const Error& error) const override;
  Result<std::int64_t> commit() override;
  Result<chain::abci::QueryResult> query(const chain::abci::Query& request) override;

  std::int64_t last_block_time_ms() const { return time_ms_; }

 private:
  void apply(BytesView tx);

  std::filesystem::path file_;
  std::mutex mutex_;
  std::map<std::string, std::string> values_;
  std::int64_t height_ = 0;
  Hash root_;
  std::int64_t pending_height_ = 0;
  std::vector<Bytes> pending_;
  Hash pending_root_;
  std::int64_t time_ms_ = 0;
};

}  // namespace wastewatch::test
