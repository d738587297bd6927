// State sync of the ledger application: snapshots handed out and taken in.
#include "ledger/abci/application.h"

namespace wastewatch::ledger {

namespace abci = chain::abci;

Result<std::vector<abci::Snapshot>> LedgerApplication::list_snapshots() {
  const auto kept = database_->snapshots().list();
  if (!kept) return fail(kept.error());
  std::vector<abci::Snapshot> out;
  for (const auto& one : *kept) {
    out.push_back({static_cast<std::uint64_t>(one.height), one.format, one.chunks, to_bytes(one.hash), {}});
  }
  return out;
}

Result<Bytes> LedgerApplication::load_snapshot_chunk(std::uint64_t height, std::uint32_t format,
                                                     std::uint32_t chunk) {
  if (format != merkle::snapshot_format || height > INT64_MAX) return Bytes{};
  return database_->snapshots()
      .chunk(static_cast<std::int64_t>(height), chunk)
      .transform([](std::optional<Bytes> found) { return std::move(found).value_or(Bytes{}); });
}

Result<abci::OfferSnapshotResult> LedgerApplication::offer_snapshot(const abci::Snapshot& snapshot,
                                                                    BytesView app_hash) {
  if (committed_ && !database_->just_restored()) return abci::OfferSnapshotResult::abort;
  committed_ = false;
  genesis_.reset();
  pending_.reset();
  {
    const std::lock_guard lock(tree_mutex_);
    tree_.reset();
  }
  return receiver_.offer(snapshot, app_hash);
}

Result<abci::ApplyChunkOutcome> LedgerApplication::apply_snapshot_chunk(std::uint32_t index, BytesView chunk,
                                                                        const std::string& sender) {
  auto outcome = receiver_.apply(index, chunk, sender);
  if (!outcome || !receiver_.complete() || committed_) return outcome;
  if (auto loaded = load(); !loaded) return fail(std::move(loaded.error()));
  return outcome;
}

}  // namespace wastewatch::ledger
