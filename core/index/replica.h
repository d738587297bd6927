// The verified replica: executes every block of the chain itself and compares state root and results with
// what more than two thirds of the validators signed.
//
// A block H is executed first and held back; only when the verified header H+1 carries the same root and
// results does its one write batch (state, block, indexes, height) reach the disk. Nothing unconfirmed is
// ever stored or shown, and kill -9 at any moment loses only what was not shown. A difference stops the
// replica for good: mismatch() gives both values.
//
// start, apply and confirm belong to one thread; prepare() and published() may be called from any.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

#include "chain/types.h"
#include "index/block_source.h"
#include "index/block_store.h"
#include "index/prepared_blocks.h"
#include "index/projection.h"
#include "index/rebuild_mark.h"
#include "ledger/state_machine.h"
#include "merkle/snapshot_intake.h"
#include "merkle/tree_store.h"

namespace wastewatch::index {

struct ReplicaOptions {
  std::int64_t keep_versions = 1'000;  // of the state tree, for proofs of the recent past
  std::size_t tree_cache_bytes = 48U << 20;
  std::size_t prune_nodes_per_block = 4'000;
};

// What the own execution found against what was signed.
struct Mismatch {
  Errc kind = Errc::root_mismatch;
  std::int64_t height = 0;  // of the block whose outcome differs
  Bytes computed;
  Bytes signed_hash;  // app_hash or last_results_hash of header height + 1
};

// The block a restored state belongs to.
struct RestoredBlock {
  chain::LightBlock checked;                 // verified by the light client
  chain::Header next;                        // verified; its app_hash is the state's root
  chain::Block body;                         // untrusted
  std::vector<chain::ExecTxResult> results;  // untrusted
};

// Why kept blocks are recomputed: another version derived data in another way, or a person asked for it.
enum class RebuildCause : std::uint8_t { earlier_version, asked };

// How far a recomputation from kept blocks is.
struct RebuildProgress {
  std::int64_t done = 0;   // recomputed to this height
  std::int64_t total = 0;  // the newest kept block
  RebuildCause cause = RebuildCause::earlier_version;
  bool operator==(const RebuildProgress&) const = default;
};
using RebuildListener = std::function<void(const RebuildProgress&)>;

// What readers see: the newest confirmed state.
struct Published {
  std::string chain_id;
  std::int64_t height = 0;
  Timestamp block_time;
  merkle::Tree tree;
};

class Replica {
 public:
  // Continues from the database. Errors: wrong_chain, store_too_new, store_failed, store_corrupt.
  static Result<std::unique_ptr<Replica>> open(const Database& database, std::string chain_id,
                                               ReplicaOptions options = {});
  // Of a database that is only read: published() stays as it is. Errors: as open(), needs_writing (an earlier
  // format, or a rebuild or restore that has not ended), not_replayed.
  static Result<std::unique_ptr<Replica>> open_to_read(const Database& database, std::string chain_id);
  ~Replica();
  Replica(const Replica&) = delete;
  Replica& operator=(const Replica&) = delete;

  // The newest confirmed and durable height; initial height − 1 before the first block, −1 before genesis.
  std::int64_t height() const;
  // The block that apply() wants next; nothing before start().
  std::optional<std::int64_t> next_height() const;
  bool started() const { return next_height().has_value(); }

  // Makes the genesis state; the first header confirms it. Errors: malformed_genesis, wrong_chain.
  Status start(const Genesis& genesis);
  // Undoes start(), also after a mismatch with the first header: nothing of it was stored. Errors:
  // out_of_order (a state was confirmed already).
  Status forget_start();

  // Data of an earlier format, or of which ask_for_rebuild was told, is recomputed from the blocks that are
  // kept in it, without a node: open() empties what follows from blocks, rebuild() replays them and may be
  // cut short and called again, also after a restart. Nothing when there is nothing left to do. Not started()
  // meanwhile: only the genesis document is missing, which earlier versions did not keep; get it and start().
  // What began with a snapshot and no longer holds that state is emptied, and begins as new.
  std::optional<RebuildProgress> rebuilding() const;
  // Errors: as apply(), cancelled. Blocks that are damaged are left for the nodes to give.
  Status rebuild(const std::stop_token& stop, unsigned helpers = 0, const RebuildListener& listener = {});
  // The next open() recomputes everything that follows from blocks. Errors: store_failed.
  static Status ask_for_rebuild(const Database& database);

  // Instead of start(): the state after a later block (state_restore.h). begin empties what is derived and
  // leaves a mark that only finish takes away; a replica opened with the mark starts over. finish writes the
  // root, derives the index from the state, and publishes. Errors of begin: out_of_order (there is a state),
  // store_failed; of finish: wrong_block, results_mismatch, wrong_chain, merkle's wrong_chunk, ledger's
  // unknown_version, the stores'.
  Status begin_restore();
  merkle::SnapshotIntake& intake() { return intake_; }
  // What a restore that failed left is emptied: start() is possible again.
  Status abandon_restore();
  Status finish_restore(const merkle::SnapshotRestore& restore, const RestoredBlock& block);
  // Of the snapshot this replica began with: no block below is held. Nothing when it began with genesis.
  std::optional<std::int64_t> restored_at() const { return restored_at_; }

  // Begins to decode and to check signatures of several blocks at once, against the newest state known, on
  // `helpers` threads besides the one that will take them. Thread safe.
  std::unique_ptr<PreparingBlocks> prepare(std::vector<chain::Block> blocks, unsigned helpers) const;

  // Executes the next block: confirms the one before with `verified`, checks the body against it, executes,
  // holds the result back. `verified` was verified by the light client. Errors: out_of_order, wrong_block,
  // root_mismatch, results_mismatch, store_failed, store_corrupt; nothing is changed then except a
  // confirmation that succeeded.
  Status apply(const chain::LightBlock& verified, PreparedBlock body);
  // Confirms the block held back with the header after it. Does nothing when it is confirmed already. Errors
  // as apply().
  Status confirm(const chain::Header& next);

  // Called after each block that became durable, on the replaying thread; its error is returned by apply and
  // confirm, and the block stays. For what is derived from confirmed blocks by layers above. Before
  // apply().
  void set_confirmed(std::function<Status()> confirmed) { confirmed_ = std::move(confirmed); }

  const std::optional<Mismatch>& mismatch() const { return mismatch_; }
  // Of the state tree's nodes.
  merkle::CacheUse cache_use() const { return trees_->cache_use(); }

  // Nothing while no state is confirmed. Thread safe.
  std::shared_ptr<const Published> published() const;
  const Database& database() const { return database_; }
  const BlockStore& blocks() const { return blocks_; }
  // The confirmed state of `height` while it is not pruned, also when it was written just now and not yet
  // published. Thread safe. Errors: merkle's version_unknown, store_failed, store_corrupt.
  Result<merkle::Tree> state_at(std::int64_t height) const;

 private:
  // In the meta column.
  static constexpr std::string_view restored_key = "restored";
  static constexpr std::string_view format_key = "format";
  static constexpr std::uint32_t asked_format =
      0;  // stands for the stored one when a person asks to recompute
  static constexpr std::string_view height_meta_key = "height";
  static constexpr std::string_view time_key = "time";
  // A block executed and not yet confirmed, or restored and not yet written.
  struct Pending {
    std::int64_t height = 0;
    Timestamp time;
    merkle::Tree tree;
    Hash results_hash;
    bool has_results = false;  // genesis has none
    std::optional<chain::LightBlock> checked;
    rocksdb::WriteBatch batch;
  };
  Replica(const Database& database, std::string chain_id, ReplicaOptions options);
  Status load();
  Status load_to_read();
  Status check_current() const;
  Status resume(std::int64_t height);
  Status renew_terms();
  Status load_restored();
  Result<std::optional<std::int64_t>> stored_height() const;
  Status load_format(const std::string& format);
  std::shared_ptr<merkle::TreeStore> open_trees() const;
  // replica_restore.cpp
  Status forget(std::span<const Column> columns) const;
  Status forget_derived();
  Result<bool> is_restoring() const;
  Status set_restoring(bool restoring);
  Status check_restored(const RestoredBlock& block) const;
  Status publish_restored(merkle::Tree tree, const RestoredBlock& block);
  // replica_rebuild.cpp
  Status keep_genesis(const Genesis& genesis, rocksdb::WriteBatch& batch) const;
  Result<RebuildMark> plan_rebuild(std::int64_t height) const;
  Status mark_rebuild(const RebuildMark& mark);
  Status begin_rebuild(const RebuildMark& mark);
  Status begin_from_snapshot(const RebuildMark& mark);
  Status start_anew();
  Status rebuild_some(unsigned helpers);
  Status forget_kept();
  Status end_rebuild();
  Status check_body(const chain::Header& header, const chain::Block& body) const;
  Status check_last_commit(const chain::Header& header, const chain::Commit& commit) const;
  Result<chain::LightBlock> newest_checked() const;  // below the next block
  Status execute(const chain::LightBlock& verified, PreparedBlock body);
  Status stage(const chain::LightBlock& verified, const PreparedBlock& body,
               const ledger::BlockOutcome& outcome, Pending& pending);
  Status stage_height(Pending& pending);
  Status differs(Errc kind, Bytes computed, Bytes signed_hash);
  void publish(const Pending& pending);
  void abandon();

  const Database& database_;
  std::string chain_id_;
  ReplicaOptions options_;
  BlockStore blocks_;
  Projection projection_;
  std::shared_ptr<merkle::TreeStore> trees_;
  merkle::SnapshotIntake intake_;
  std::optional<std::int64_t> restored_at_;
  std::optional<std::int64_t> kept_to_;  // while it is recomputed from kept blocks
  RebuildCause rebuild_cause_ = RebuildCause::earlier_version;
  merkle::Tree tree_;  // newest confirmed
  std::int64_t height_ = -1;
  std::unique_ptr<Pending> pending_;
  std::optional<Mismatch> mismatch_;
  std::function<Status()> confirmed_;
  mutable std::mutex mutex_;  // guards published_
  std::shared_ptr<const Published> published_;
};

}  // namespace wastewatch::index
