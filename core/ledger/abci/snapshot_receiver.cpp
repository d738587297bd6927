#include "ledger/abci/snapshot_receiver.h"

namespace wastewatch::ledger {

namespace abci = chain::abci;
using abci::ApplyChunkOutcome;
using abci::ApplyChunkResult;
using abci::OfferSnapshotResult;

namespace {

bool is_plausible(const abci::Snapshot& snapshot) {
  return snapshot.height > 0 && snapshot.height <= INT64_MAX && snapshot.chunks >= 2 &&
         snapshot.chunks <= merkle::max_snapshot_chunks;
}

// What ends the application; everything else is the chunk's or the snapshot's fault.
bool is_own_fault(const Error& error) {
  return error.domain == ErrorDomain::base || error.is(merkle::Errc::store_failed) ||
         error.is(merkle::Errc::store_corrupt) || error.is(Errc::store_failed) ||
         error.is(Errc::store_corrupt);
}

}  // namespace

Result<OfferSnapshotResult> SnapshotReceiver::offer(const abci::Snapshot& snapshot, BytesView app_hash) {
  restore_.reset();
  offered_.reset();
  complete_ = false;
  if (snapshot.format != merkle::snapshot_format) return OfferSnapshotResult::reject_format;
  const auto root = Hash::from(app_hash);
  if (!root || !is_plausible(snapshot)) return OfferSnapshotResult::reject;
  if (auto begun = database_.begin_restore(); !begun) return fail(std::move(begun.error()));
  offered_ = snapshot;
  root_ = *root;
  return OfferSnapshotResult::accept;
}

Result<ApplyChunkOutcome> SnapshotReceiver::apply(std::uint32_t index, BytesView chunk,
                                                  const std::string& sender) {
  if (!offered_) return ApplyChunkOutcome{.result = ApplyChunkResult::abort};
  if (index == 0) return take_top(chunk, sender);
  if (!restore_) return give_up();  // chunks come in order; the first is missing
  if (auto added = database_.intake().add(*restore_, index, chunk); !added) {
    return refuse(added.error(), index, sender);
  }
  if (restore_->missing() == 0) return finish();
  return ApplyChunkOutcome{.result = ApplyChunkResult::accept};
}

Result<ApplyChunkOutcome> SnapshotReceiver::take_top(BytesView chunk, const std::string& sender) {
  auto begun = merkle::SnapshotRestore::begin(chunk, static_cast<std::int64_t>(offered_->height), root_);
  if (!begun) return refuse(begun.error(), 0, sender);
  if (begun->chunks() != offered_->chunks) return give_up();
  restore_ = std::move(*begun);
  return ApplyChunkOutcome{.result = ApplyChunkResult::accept};
}

Result<ApplyChunkOutcome> SnapshotReceiver::refuse(const Error& error, std::uint32_t index,
                                                   const std::string& sender) {
  if (is_own_fault(error)) return fail(error);
  ApplyChunkOutcome out{.result = ApplyChunkResult::retry, .refetch_chunks = {index}};
  if (!sender.empty()) out.reject_senders.push_back(sender);
  return out;
}

Result<ApplyChunkOutcome> SnapshotReceiver::finish() {
  if (auto finished = database_.finish_restore(*restore_); !finished) {
    if (is_own_fault(finished.error())) return fail(std::move(finished.error()));
    return give_up();
  }
  complete_ = true;
  return ApplyChunkOutcome{.result = ApplyChunkResult::accept};
}

Result<ApplyChunkOutcome> SnapshotReceiver::give_up() {
  restore_.reset();
  offered_.reset();
  return ApplyChunkOutcome{.result = ApplyChunkResult::reject_snapshot};
}

}  // namespace wastewatch::ledger
