// State sync's receiving side: an offer, then chunks from anybody, each checked against the root that
// CometBFT's light client vouches for. A wrong chunk is asked for again elsewhere and its sender named; a
// process that ends in the middle finds an empty state at its next start. One thread.
#pragma once

#include <optional>

#include "chain/abci.h"
#include "ledger/abci/database.h"
#include "merkle/snapshot_restore.h"

namespace wastewatch::ledger {

class SnapshotReceiver {
 public:
  explicit SnapshotReceiver(Database& database) : database_(database) {}

  // Errors: store_failed.
  Result<chain::abci::OfferSnapshotResult> offer(const chain::abci::Snapshot& snapshot, BytesView app_hash);
  // Errors: store_failed, store_corrupt.
  Result<chain::abci::ApplyChunkOutcome> apply(std::uint32_t index, BytesView chunk,
                                               const std::string& sender);
  // The restored state is in the database.
  bool complete() const { return complete_; }

 private:
  Result<chain::abci::ApplyChunkOutcome> take_top(BytesView chunk, const std::string& sender);
  Result<chain::abci::ApplyChunkOutcome> refuse(const Error& error, std::uint32_t index,
                                                const std::string& sender);
  Result<chain::abci::ApplyChunkOutcome> finish();
  Result<chain::abci::ApplyChunkOutcome> give_up();

  Database& database_;
  std::optional<chain::abci::Snapshot> offered_;
  Hash root_;
  std::optional<merkle::SnapshotRestore> restore_;
  bool complete_ = false;
};

}  // namespace wastewatch::ledger
