#include "ledger/abci/snapshot_maker.h"

#include <tuple>

namespace wastewatch::ledger {

SnapshotMaker::SnapshotMaker(SnapshotStore& store, SnapshotSchedule schedule)
    : store_(store), schedule_(schedule) {
  if (schedule_.interval > 0) thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

SnapshotMaker::~SnapshotMaker() = default;

void SnapshotMaker::consider(const merkle::Tree& tree) {
  if (schedule_.interval <= 0 || tree.version() % schedule_.interval != 0) return;
  {
    const std::scoped_lock lock(mutex_);
    if (due_) return;
    due_ = tree;
  }
  woken_.notify_one();
}

std::optional<std::int64_t> SnapshotMaker::holds() const {
  const std::scoped_lock lock(mutex_);
  if (!due_) return std::nullopt;
  return due_->version();
}

void SnapshotMaker::run(const std::stop_token& stop) {
  for (;;) {
    merkle::Tree tree;
    {
      std::unique_lock lock(mutex_);
      if (!woken_.wait(lock, stop, [&] { return due_.has_value(); })) return;
      tree = *due_;
    }
    // A store that fails also fails the next commit, which says so.
    if (!make(tree, stop)) std::ignore = store_.drop(tree.version());
    const std::scoped_lock lock(mutex_);
    due_.reset();
  }
}

Status SnapshotMaker::make(const merkle::Tree& tree, const std::stop_token& stop) {
  const auto keep = [&](std::uint32_t index, BytesView chunk) -> Status {
    if (stop.stop_requested()) return fail(Errc::store_failed, "stopped");
    return store_.put_chunk(tree.version(), index, chunk);
  };
  const auto made = merkle::export_snapshot(tree, schedule_.pieces, keep);
  if (!made) return fail(made.error());
  const KeptSnapshot record{tree.version(), merkle::snapshot_format, made->chunks, made->hash};
  if (auto completed = store_.complete(record); !completed) return completed;
  return drop_old();
}

Status SnapshotMaker::drop_old() {
  const auto kept = store_.list();
  if (!kept) return fail(kept.error());
  for (std::size_t at = schedule_.keep; at < kept->size(); ++at) {
    if (auto dropped = store_.drop((*kept)[at].height); !dropped) return dropped;
  }
  return {};
}

}  // namespace wastewatch::ledger
