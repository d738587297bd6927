// The ledger as an ABCI application over its own database. What Info reports is durable; a crash at any
// moment loses at most blocks that were not committed, and replaying them gives the same answers. Thread
// safety is that of chain::abci::Application.
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "chain/abci.h"
#include "ledger/abci/database.h"
#include "ledger/abci/snapshot_maker.h"
#include "ledger/abci/snapshot_receiver.h"
#include "ledger/state_machine.h"

namespace wastewatch::ledger {

struct ApplicationOptions {
  std::filesystem::path folder;
  std::int64_t keep_versions = 0;  // how many states stay provable; 0: all
  unsigned threads = 2;            // for signatures
  std::size_t cache_bytes = 64U << 20;
  // False: commits survive the end of the process, not a power cut. For the solo chain only, whose synced
  // block store replays what the application lost.
  bool sync = true;
  SnapshotSchedule snapshots{};
};

class Rules;
class CheckState;  // application.cpp: the mempool's state

class LedgerApplication final : public chain::abci::Application {
 public:
  // Errors: store_failed, store_corrupt, unknown_version.
  static Result<std::unique_ptr<LedgerApplication>> open(const ApplicationOptions& options);
  ~LedgerApplication() override;

  Result<chain::abci::Info> info() override;
  // May be repeated until the first commit. Errors: bad_genesis, already_committed.
  Result<chain::abci::InitChainResult> init_chain(const chain::abci::InitChain& request) override;
  Result<chain::abci::CheckTxResult> check_tx(BytesView tx, bool recheck) override;
  Result<std::vector<Bytes>> prepare_proposal(const chain::abci::PrepareProposal& request) override;
  Result<bool> process_proposal(const chain::abci::ProcessProposal& request) override;
  Result<chain::abci::FinalizeBlockResult> finalize_block(const chain::abci::FinalizeBlock& request) override;
  Result<std::int64_t> commit() override;
  // Height 0 asks for the newest state that a header can have confirmed: one below the newest committed.
  Result<chain::abci::QueryResult> query(const chain::abci::Query& request) override;
  bool is_damage(const Error& error) const override;
  // State sync: application_sync.cpp.
  Result<std::vector<chain::abci::Snapshot>> list_snapshots() override;
  Result<Bytes> load_snapshot_chunk(std::uint64_t height, std::uint32_t format, std::uint32_t chunk) override;
  Result<chain::abci::OfferSnapshotResult> offer_snapshot(const chain::abci::Snapshot& snapshot,
                                                          BytesView app_hash) override;
  Result<chain::abci::ApplyChunkOutcome> apply_snapshot_chunk(std::uint32_t index, BytesView chunk,
                                                              const std::string& sender) override;

  // The newest committed tree, or the genesis before the first commit; nothing before genesis.
  std::optional<merkle::Tree> tree() const;

 private:
  LedgerApplication(ApplicationOptions options, std::unique_ptr<Database> database);
  Status load();
  std::vector<PreparedTx> prepare(const merkle::Tree& before, const std::vector<Bytes>& txs) const;
  std::vector<PreparedTx> take_prepared(const merkle::Tree& before, const std::vector<Bytes>& txs);
  void show(const merkle::Tree& tree);
  const Rules& rules() const;  // of the tree that is shown
  Result<std::int64_t> height_to_answer(std::int64_t asked) const;
  Status prune(std::int64_t newest);
  Result<chain::abci::QueryResult> answer(const merkle::Tree& tree, const chain::abci::Query& request) const;

  const ApplicationOptions options_;
  const std::unique_ptr<Database> database_;

  mutable std::mutex tree_mutex_;
  std::optional<merkle::Tree> tree_;  // what readers see
  const Rules* rules_ = nullptr;      // of tree_

  // Of the block thread.
  std::optional<merkle::Tree> genesis_;  // until the first commit
  std::optional<merkle::Tree> pending_;  // finalised, not committed
  AddedHeader pending_header_;
  std::vector<Bytes> proposal_txs_;  // the last proposal accepted, so that its signatures are checked once
  std::vector<PreparedTx> proposal_prepared_;
  bool committed_ = false;

  std::mutex check_mutex_;
  std::unique_ptr<CheckState> check_view_;

  SnapshotMaker maker_;  // after the database, which it writes to
  SnapshotReceiver receiver_;
};

}  // namespace wastewatch::ledger
