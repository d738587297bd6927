#include "index/state_restore.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <thread>

#include "base/pause.h"
#include "merkle/snapshot.h"

namespace wastewatch::index {
namespace {

// What is not the chunk's but the own computer's fault ends the restore.
bool is_own_fault(const Error& error) {
  return error.domain == ErrorDomain::base || error.is(merkle::Errc::store_failed) ||
         error.is(merkle::Errc::store_corrupt) || error.is(Errc::store_failed) ||
         error.is(Errc::store_corrupt);
}

// A node that does not give a piece is asked again before it is left: it may be busy.
constexpr unsigned most_misses = 3;
constexpr std::chrono::milliseconds pause_after_miss{200};

bool is_usable(const ledger::KeptSnapshot& snapshot, std::int64_t tip) {
  return snapshot.format == merkle::snapshot_format && snapshot.height > 0 && snapshot.height < tip &&
         snapshot.chunks >= 2 && snapshot.chunks <= merkle::max_snapshot_chunks;
}

}  // namespace

// Which chunks are still to come, shared by one thread a source.
struct StateRestore::Transfer {
  std::mutex mutex;
  std::deque<std::uint32_t> waiting;
  std::uint32_t under_way = 0;
  std::condition_variable_any changed;
  std::optional<Error> failure;

  // Nothing when all is done, failed or stopped. Waits while others have what remains under way.
  std::optional<std::uint32_t> take(const std::stop_token& stop) {
    std::unique_lock lock(mutex);
    changed.wait(lock, stop, [&] { return failure || !waiting.empty() || under_way == 0; });
    if (failure || waiting.empty() || stop.stop_requested()) return std::nullopt;
    const auto index = waiting.front();
    waiting.pop_front();
    ++under_way;
    return index;
  }
  void settle(std::optional<std::uint32_t> again) {
    {
      const std::scoped_lock lock(mutex);
      --under_way;
      if (again) waiting.push_front(*again);
    }
    changed.notify_all();
  }
  void fail_with(const Error& error) {
    const std::scoped_lock lock(mutex);
    if (!failure) failure = error;
  }
};

void StateRestore::tell() const {
  if (listener_) listener_(progress_);
}

void StateRestore::refuse(const SnapshotSource& source, std::uint32_t chunk, const Error& why) {
  progress_.refusals.push_back({source.name(), chunk, why});
  tell();
}

Status StateRestore::run(const std::stop_token& stop, std::int64_t end) {
  const auto tip = client_.newest();
  if (!tip) return fail(tip.error());
  Status outcome = fail(Errc::no_snapshot, "nobody offers one");
  for (const auto& candidate : candidates(std::min(tip->height(), end), stop)) {
    outcome = restore(candidate, stop);
    if (outcome || stop.stop_requested() || is_own_fault(outcome.error())) break;
  }
  return outcome;
}

// Newest first. Snapshots that differ in anything are different candidates.
std::vector<StateRestore::Candidate> StateRestore::candidates(std::int64_t tip,
                                                              const std::stop_token& stop) const {
  std::vector<Candidate> out;
  for (const auto& source : sources_) {
    const auto offered = source.get().snapshots(stop);
    if (!offered) continue;
    for (const auto& snapshot : *offered) {
      if (!is_usable(snapshot, tip)) continue;
      auto known = std::ranges::find(out, snapshot, &Candidate::snapshot);
      if (known == out.end()) known = out.insert(out.end(), Candidate{snapshot, {}});
      known->sources.push_back(source);
    }
  }
  std::ranges::stable_sort(out, std::ranges::greater(),
                           [](const Candidate& one) { return one.snapshot.height; });
  return out;
}

Status StateRestore::restore(const Candidate& offered, const std::stop_token& stop) {
  Candidate candidate = offered;
  const std::int64_t height = candidate.snapshot.height;
  const auto verified = client_.history(height, height + 1, stop);
  if (!verified) return fail(verified.error());
  const auto root = Hash::from(verified->back().signed_header.header.app_hash);
  if (!root) return fail(Errc::no_snapshot, "app_hash is no root");
  progress_.height = height;
  progress_.done = 0;
  progress_.sources.clear();
  for (const auto& source : candidate.sources) progress_.sources.push_back(source.get().name());
  auto begun = begin(candidate, *root, stop);
  if (!begun) return fail(begun.error());
  progress_.chunks = begun->chunks();
  progress_.done = 1;
  tell();
  if (auto emptied = replica_.begin_restore(); !emptied) return emptied;
  if (auto moved = transfer(candidate, *begun, stop); !moved) return moved;
  return finish(*begun, *verified, stop);
}

Result<merkle::SnapshotRestore> StateRestore::begin(Candidate& candidate, const Hash& root,
                                                    const std::stop_token& stop) {
  while (!candidate.sources.empty() && !stop.stop_requested()) {
    auto& source = candidate.sources.front().get();
    auto chunk = source.chunk(candidate.snapshot, 0, stop);
    Error why = chunk ? Error{} : chunk.error();
    if (chunk) {
      auto begun = merkle::SnapshotRestore::begin(*chunk, candidate.snapshot.height, root);
      if (begun) return begun;
      why = begun.error();
    }
    refuse(source, 0, why);
    candidate.sources.erase(candidate.sources.begin());
  }
  return fail(stop.stop_requested() ? Errc::cancelled : Errc::no_snapshot,
              "height " + std::to_string(candidate.snapshot.height) + ": no top that has the signed root");
}

Status StateRestore::transfer(const Candidate& candidate, merkle::SnapshotRestore& restore,
                              const std::stop_token& stop) {
  Transfer shared;
  for (std::uint32_t index = 1; index < restore.chunks(); ++index) shared.waiting.push_back(index);
  const auto serve = [&](SnapshotSource& source) {
    for (unsigned misses = 0; misses < most_misses;) {
      const auto index = shared.take(stop);
      if (!index) return;
      auto chunk = source.chunk(candidate.snapshot, *index, stop);
      const bool missed = !chunk && ++misses < most_misses;
      const Status added = chunk ? replica_.intake().add(restore, *index, *chunk) : fail(chunk.error());
      if (!added && is_own_fault(added.error())) shared.fail_with(added.error());
      if (!missed) {
        const std::scoped_lock lock(shared.mutex);
        added ? static_cast<void>(++progress_.done) : refuse(source, *index, added.error());
        if (added) tell();
      }
      shared.settle(added ? std::nullopt : index);
      if (!added && !missed) return;
      if (missed) pause_for(misses * pause_after_miss, stop);
    }
  };
  {
    std::vector<std::jthread> threads;
    for (const auto& source : candidate.sources) threads.emplace_back([&] { serve(source.get()); });
  }
  if (stop.stop_requested()) return fail(Errc::cancelled);
  if (shared.failure) return fail(*shared.failure);
  if (restore.missing() != 0) return fail(Errc::no_snapshot, "nobody has the remaining chunks");
  return {};
}

Status StateRestore::finish(const merkle::SnapshotRestore& restore,
                            const std::vector<chain::LightBlock>& verified, const std::stop_token& stop) {
  Status outcome = finish_once(restore, verified, stop);
  for (std::size_t others = blocks_.nodes() - 1; others > 0 && !outcome; --others) {
    if (!outcome.error().is(Errc::wrong_block) || stop.stop_requested()) break;
    outcome = finish_once(restore, verified, stop);
  }
  return outcome;
}

Status StateRestore::finish_once(const merkle::SnapshotRestore& restore,
                                 const std::vector<chain::LightBlock>& verified,
                                 const std::stop_token& stop) {
  auto bodies = blocks_.blocks(restore.version(), restore.version(), any_size, stop);
  if (!bodies) return fail(bodies.error());
  if (bodies->value.size() != 1) return fail(Errc::not_found, "no body");
  auto results = blocks_.results(restore.version(), stop);
  if (!results) return fail(results.error());
  const Status finished =
      replica_.finish_restore(restore, {verified.front(), verified.back().signed_header.header,
                                        std::move(bodies->value.front()), std::move(results->value)});
  if (finished) return finished;
  const bool false_results = finished.error().is(Errc::results_mismatch);
  const std::string& sender = false_results ? results->node : bodies->node;
  if (!false_results && !finished.error().is(Errc::wrong_block)) return finished;
  blocks_.refuse(sender);
  client_.blame(sender, light::PeerEvent::invalid, restore.version(), finished.error().text());
  return fail(Errc::wrong_block, sender + ": " + finished.error().text());
}

}  // namespace wastewatch::index
