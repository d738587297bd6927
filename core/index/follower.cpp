#include "index/follower.h"

#include <algorithm>
#include <array>
#include <future>

namespace wastewatch::index {
namespace {

struct PhaseRow {
  ErrorDomain domain;
  int code;
  FollowPhase phase;
};

template <class E>
constexpr PhaseRow row(E code, FollowPhase phase) {
  return {error_domain(code), static_cast<int>(code), phase};
}

// Which errors take over the chain bar. What is not listed comes from a peer that shows something invalid.
constexpr std::array phase_table = {
    row(light::Errc::no_response, FollowPhase::unreachable),
    row(light::Errc::height_too_high, FollowPhase::unreachable),
    row(light::Errc::height_pruned, FollowPhase::unreachable),
    row(light::Errc::cancelled, FollowPhase::unreachable),
    row(light::Errc::expired_trust, FollowPhase::trust_expired),
    row(light::Errc::wrong_trust_anchor, FollowPhase::wrong_anchor),
    row(light::Errc::no_trusted_state, FollowPhase::wrong_anchor),
    row(light::Errc::divergence, FollowPhase::diverged),
    row(light::Errc::no_witness, FollowPhase::no_witness),
    row(light::Errc::store_failed, FollowPhase::store_failed),
    row(light::Errc::store_corrupt, FollowPhase::store_failed),
    row(Errc::store_failed, FollowPhase::store_failed),
    row(Errc::store_corrupt, FollowPhase::store_failed),
    row(Errc::root_mismatch, FollowPhase::mismatch),
    row(Errc::results_mismatch, FollowPhase::mismatch),
};

FollowPhase phase_of(const Error& error) {
  for (const auto& entry : phase_table) {
    if (entry.domain == error.domain && entry.code == error.code) return entry.phase;
  }
  if (error.domain == ErrorDomain::rpc) return FollowPhase::unreachable;
  if (error.domain == ErrorDomain::merkle) return FollowPhase::store_failed;
  return FollowPhase::refused;
}

constexpr std::array<std::string_view, 12> names = {
    "starting",      "catching_up",  "following", "halted",   "unreachable", "no_witness",
    "trust_expired", "wrong_anchor", "diverged",  "mismatch", "refused",     "store_failed"};

}  // namespace

std::string_view phase_name(FollowPhase phase) { return names[static_cast<std::size_t>(phase)]; }

Follower::Follower(light::Client& client, Replica& replica, BlockSource& source, FollowerOptions options,
                   const Clock& clock)
    : client_(client), replica_(replica), source_(source), options_(options), clock_(clock) {
  options_.chunk = std::clamp<std::int64_t>(options_.chunk, 1, light::Client::max_history);
  status_.replayed_height = std::max<std::int64_t>(0, replica.height());
  if (const auto known = replica.published()) status_.replayed_block_time = known->block_time;
}

void Follower::run(std::stop_token stop) {
  auto pause = options_.first_pause;
  while (!stop.stop_requested()) {
    if (chore_) chore_(stop);
    const auto round = once(stop);
    pause = round ? options_.first_pause : std::min(pause * 2, options_.longest_pause);
    wait(round ? options_.poll_interval : pause, stop);
  }
}

Status Follower::once(const std::stop_token& stop) {
  auto outcome = follow_tip(stop);
  if (outcome) outcome = begin(stop);
  if (outcome) outcome = catch_up(stop);
  if (!outcome && outcome.error().is(Errc::wrong_block)) source_.refuse();
  if (!outcome && !stop.stop_requested()) note_failure(outcome.error());
  return outcome;
}

Status Follower::follow_tip(const std::stop_token& stop) {
  auto update = client_.update(stop);
  if (!update) return fail(update.error());
  note_tip(*update);
  return {};
}

Status Follower::begin(const std::stop_token& stop) {
  if (replica_.started()) return {};
  const auto restored = restore(stop);
  if (!restored) return fail(restored.error());
  if (*restored) return {};
  auto genesis = source_.genesis(stop);
  if (!genesis) return fail(genesis.error());
  return replica_.start(*genesis);
}

void Follower::restore_from(StateRestore::Sources sources, std::int64_t from_blocks) {
  snapshot_sources_ = std::move(sources);
  restore_from_blocks_ = from_blocks;
}

Result<bool> Follower::restore(const std::stop_token& stop) {
  if (snapshot_sources_.empty() || status().checked_height < restore_from_blocks_) return false;
  StateRestore restore(client_, replica_, source_, snapshot_sources_);
  restore.set_listener([this](const RestoreProgress& progress) {
    change([&](FollowStatus& status) {
      status.restore = progress;
      status.phase = FollowPhase::catching_up;
    });
  });
  const auto restored = restore.run(stop);
  if (restored) {
    note_progress();
    return true;
  }
  if (stop.stop_requested()) return fail(restored.error());
  if (auto abandoned = replica_.abandon_restore(); !abandoned) return fail(abandoned.error());
  if (restored.error().is(Errc::no_snapshot)) return false;
  return fail(restored.error());
}

Follower::Ahead Follower::fetch(std::int64_t from, std::int64_t to, const std::stop_token& stop) const {
  auto blocks = source_.blocks(from, to, stop);
  if (!blocks) return fail(blocks.error());
  if (blocks->empty()) return fail(Errc::wrong_block, "no bodies");
  return replica_.prepare(std::move(*blocks), std::max(options_.signature_threads, 1U) - 1);
}

// The next chunk travels and is checked while the present one executes; what is left to check then is shared.
Status Follower::catch_up(const std::stop_token& stop) {
  const std::int64_t tip = status().checked_height;
  const auto end_of = [&](std::int64_t from) { return std::min(from + options_.chunk - 1, tip); };
  std::int64_t from = replica_.next_height().value_or(tip + 1);
  replica_.database().expect(tip - from < options_.chunk ? Writing::trickle : Writing::bulk);
  auto ahead = from <= tip ? fetch(from, end_of(from), stop) : Ahead{};
  while (from <= tip) {
    if (stop.stop_requested()) return fail(Errc::cancelled);
    if (!ahead) return fail(ahead.error());
    auto bodies = (*ahead)->take();
    const std::int64_t to = from + std::ssize(bodies) - 1;
    auto verified = client_.history(from, to, stop);
    if (!verified) return fail(verified.error());
    std::future<Ahead> following;
    if (to < tip) {
      following =
          std::async(std::launch::async, [&, next = to + 1] { return fetch(next, end_of(next), stop); });
    }
    const auto applied = apply_chunk(*verified, std::move(bodies));
    if (following.valid()) ahead = following.get();
    if (!applied) return applied;
    from = to + 1;
  }
  replica_.database().expect(Writing::trickle);
  note_progress();
  return {};
}

Status Follower::apply_chunk(const std::vector<chain::LightBlock>& verified,
                             std::vector<PreparedBlock> bodies) {
  if (verified.size() != bodies.size()) return fail(Errc::wrong_block, "bodies and headers do not match");
  std::int64_t transactions = 0;
  for (std::size_t i = 0; i < bodies.size(); ++i) {
    transactions += std::ssize(bodies[i].txs);
    if (auto applied = replica_.apply(verified[i], std::move(bodies[i])); !applied) return applied;
  }
  change([&](FollowStatus& status) { status.transactions_replayed += transactions; });
  note_progress();
  return {};
}

void Follower::note_tip(const light::Update& update) {
  const auto& header = update.block.signed_header.header;
  std::int64_t signatures = 0;
  for (const auto& step : update.steps) signatures += step.signatures_verified;
  const auto trust = client_.trust();
  change([&](FollowStatus& status) {
    const Timestamp now = clock_.now();
    const bool moved = header.height != status.checked_height;
    if (moved) status.checked_at = now;
    status.checked_height = header.height;
    status.checked_block_time = header.time;
    status.signatures_verified += signatures;
    if (!update.witnesses.empty()) status.witnesses = update.witnesses;
    if (trust) status.trust = *trust;
    status.error.reset();
    const auto idle_ms = now.ms() - status.checked_at.ms();
    const bool behind = status.replayed_height + 1 < header.height;
    status.phase = behind                                    ? FollowPhase::catching_up
                   : idle_ms > options_.halted_after.count() ? FollowPhase::halted
                                                             : FollowPhase::following;
  });
}

void Follower::note_failure(const Error& error) {
  const auto trust = client_.trust();
  change([&](FollowStatus& status) {
    status.error = error;
    status.phase = phase_of(error);
    status.mismatch = replica_.mismatch();
    if (trust) status.trust = *trust;
  });
}

void Follower::note_progress() {
  const auto known = replica_.published();
  change([&](FollowStatus& status) {
    if (known) {
      status.replayed_height = known->height;
      status.replayed_block_time = known->block_time;
    }
    if (status.phase == FollowPhase::catching_up && status.replayed_height + 1 >= status.checked_height) {
      status.phase = FollowPhase::following;
    }
  });
}

void Follower::hint() {
  {
    const std::scoped_lock lock(mutex_);
    hinted_ = true;
  }
  woken_.notify_all();
}

void Follower::wait(std::chrono::milliseconds pause, const std::stop_token& stop) {
  std::unique_lock lock(mutex_);
  woken_.wait_for(lock, stop, pause, [&] { return hinted_; });
  hinted_ = false;
}

void Follower::set_listener(Listener listener) {
  const std::scoped_lock lock(mutex_);
  listener_ = std::move(listener);
}

FollowStatus Follower::status() const {
  const std::scoped_lock lock(mutex_);
  return status_;
}

template <class Change>
void Follower::change(Change&& apply) {
  Listener listener;
  FollowStatus now;
  {
    const std::scoped_lock lock(mutex_);
    apply(status_);
    now = status_;
    listener = listener_;
  }
  if (listener) listener(now);
}

}  // namespace wastewatch::index
