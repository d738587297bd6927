#include "index/follower.h"

#include <algorithm>
#include <future>

namespace wastewatch::index {
namespace {

// Whether the genesis document is not the one that the first header was made from.
bool is_false_genesis(const Status& begun) {
  const Error& why = begun.error();
  return why.is(Errc::malformed_genesis) || why.is(Errc::wrong_chain) || why.is(Errc::root_mismatch);
}

// Between rounds, however often a node says that there is news.
constexpr std::chrono::milliseconds least_pause{50};

// What a source sent beyond what it was asked for is asked for again.
std::size_t cut_to(Bodies& bodies, std::size_t most_bytes) {
  std::size_t bytes = 0;
  std::size_t kept = 0;
  while (kept < bodies.size()) {
    const std::size_t more = body_bytes(bodies[kept]);
    if (kept > 0 && bytes + more > most_bytes) break;
    bytes += more;
    ++kept;
  }
  bodies.resize(kept);
  return bytes;
}

FollowerOptions bounded(FollowerOptions options) {
  options.chunk = std::clamp<std::int64_t>(options.chunk, 1, light::Client::max_history);
  return options;
}

}  // namespace

Follower::Follower(light::Client& client, Replica& replica, BlockSource& source, FollowerOptions options,
                   const Clock& clock)
    : client_(client),
      replica_(replica),
      source_(source),
      options_(bounded(options)),
      clock_(clock),
      chunk_(options_.chunk),
      budget_(options_.body_budget) {
  status_.heard_at = clock_.now();
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
  auto outcome = rebuild(stop);
  if (outcome) outcome = follow_tip(stop);
  if (outcome) outcome = begin(stop);
  if (outcome) outcome = catch_up(stop);
  if (!outcome && !stop.stop_requested()) note_failure(outcome.error());
  return outcome;
}

// Asks nobody, so that it goes on where there is no network.
Status Follower::rebuild(const std::stop_token& stop) {
  if (!replica_.rebuilding()) return {};
  const auto say = [this](const RebuildProgress& progress) {
    change([&](FollowStatus& status) {
      status.rebuild = progress;
      status.phase = FollowPhase::catching_up;
      status.checked_height = std::max(status.checked_height, progress.total);
    });
    note_progress();
  };
  say(*replica_.rebuilding());
  const auto done = replica_.rebuild(stop, std::max(options_.signature_threads, 1U) - 1, say);
  if (done && !replica_.rebuilding()) change([](FollowStatus& status) { status.rebuild.reset(); });
  return done;
}

Status Follower::follow_tip(const std::stop_token& stop) {
  auto update = client_.update(stop);
  if (!update) return fail(update.error());
  note_tip(*update);
  return {};
}

Status Follower::begin(const std::stop_token& stop) {
  if (replica_.started()) return {};
  if (!replica_.rebuilding()) {
    const auto restored = restore(stop);
    if (!restored) return fail(restored.error());
    if (*restored) return {};
  }
  std::vector<From<Error>> doubtful;
  for (std::size_t left = source_.nodes(); left > 0; --left) {
    auto genesis = source_.genesis(stop);
    if (!genesis) return fail(genesis.error());
    const Status begun = begin_from(genesis->value, stop);
    if (begun) {
      for (const auto& liar : doubtful)
        client_.blame(liar.node, light::PeerEvent::invalid, 0, liar.value.text());
      return {};
    }
    if (left == 1 || !is_false_genesis(begun)) return begun;
    source_.refuse(genesis->node);
    doubtful.push_back({std::move(genesis->node), begun.error()});
    if (auto forgotten = replica_.forget_start(); !forgotten) return forgotten;
  }
  return {};
}

Status Follower::begin_from(const Genesis& genesis, const std::stop_token& stop) {
  if (auto started = replica_.start(genesis); !started) return started;
  if (replica_.rebuilding()) return rebuild(stop);
  return confirm_genesis(genesis.initial_height, stop);
}

Status Follower::confirm_genesis(std::int64_t initial_height, const std::stop_token& stop) {
  if (status().checked_height < initial_height) return {};
  const auto first = client_.history(initial_height, initial_height, stop);
  if (!first) return fail(first.error());
  return replica_.confirm(first->front().signed_header.header);
}

std::int64_t Follower::end() const {
  const std::int64_t tip = status().checked_height;
  return options_.last_height > 0 ? std::min(tip, options_.last_height + 1) : tip;
}

void Follower::refuse(const std::string& node, std::int64_t height, const Error& why) {
  source_.refuse(node);
  client_.blame(node, light::PeerEvent::invalid, height, why.text());
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
      status.heard_at = clock_.now();
      status.phase = FollowPhase::catching_up;
    });
  });
  const auto restored = restore.run(stop, end());
  if (restored) {
    note_progress();
    return true;
  }
  if (stop.stop_requested()) return fail(restored.error());
  if (auto abandoned = replica_.abandon_restore(); !abandoned) return fail(abandoned.error());
  if (restored.error().is(Errc::no_snapshot)) return false;
  return fail(restored.error());
}

Follower::Ahead Follower::fetch(std::int64_t from, std::int64_t to, const std::stop_token& stop) {
  auto lease = budget_.take_half(stop);
  if (!lease) return fail(Errc::cancelled);
  auto blocks = source_.blocks(from, to, lease->bytes(), stop);
  if (!blocks) return fail(blocks.error());
  if (blocks->value.empty()) return fail(Errc::not_found, "no bodies");
  lease->resize(cut_to(blocks->value, lease->bytes()));
  return From<Chunk>{
      std::move(blocks->node),
      {replica_.prepare(std::move(blocks->value), std::max(options_.signature_threads, 1U) - 1),
       std::move(*lease)}};
}

// A node that sent something false was refused: the others are asked in the same round.
Status Follower::catch_up(const std::stop_token& stop) {
  Status outcome = catch_up_in_chunks(stop);
  for (std::size_t others = source_.nodes() - 1; others > 0 && !outcome; --others) {
    if (!outcome.error().is(Errc::wrong_block) || stop.stop_requested()) break;
    outcome = catch_up_in_chunks(stop);
  }
  const bool from_network = !outcome && outcome.error().domain == ErrorDomain::rpc;
  if (from_network && chunk_ == 1 && !stop.stop_requested()) outcome = catch_up_by_old_limits(stop);
  if (!outcome) chunk_ = std::max<std::int64_t>(chunk_ / 2, 1);
  return outcome;
}

Status Follower::catch_up_by_old_limits(const std::stop_token& stop) {
  const auto next = replica_.next_height();
  if (!next) return fail(Errc::not_replayed);
  const auto header = client_.history(*next, *next, stop);
  if (!header) return fail(header.error());
  source_.expect(*next, header->front().signed_header.header.consensus_hash);
  return catch_up_in_chunks(stop);
}

// The next chunk travels and is checked while the present one executes; what is left to check then is shared.
Status Follower::catch_up_in_chunks(const std::stop_token& stop) {
  const std::int64_t tip = end();
  const auto end_of = [&](std::int64_t from) { return std::min(from + chunk_ - 1, tip); };
  std::int64_t from = replica_.next_height().value_or(tip + 1);
  replica_.database().expect(tip - from < options_.chunk ? Writing::trickle : Writing::bulk);
  auto ahead = from <= tip ? fetch(from, end_of(from), stop) : Ahead{};
  while (from <= tip) {
    if (stop.stop_requested()) return fail(Errc::cancelled);
    if (!ahead) return fail(ahead.error());
    const std::string sender = std::move(ahead->node);
    auto bodies = ahead->value.bodies->take();
    auto lease = std::move(ahead->value.lease);
    const std::int64_t to = from + std::ssize(bodies) - 1;
    auto verified = client_.history(from, to, stop);
    if (!verified) return fail(verified.error());
    std::future<Ahead> following;
    if (to < tip) {
      following = std::async(std::launch::async, [this, &stop, next = to + 1, last = end_of(to + 1)] {
        return fetch(next, last, stop);
      });
    }
    const auto applied = apply_chunk(*verified, std::move(bodies), std::move(lease));
    if (following.valid()) ahead = following.get();
    if (!applied && applied.error().is(Errc::wrong_block)) refuse(sender, from, applied.error());
    if (!applied) return applied;
    chunk_ = std::min(chunk_ * 2, options_.chunk);
    from = to + 1;
  }
  replica_.database().expect(Writing::trickle);
  note_progress();
  return {};
}

Status Follower::apply_chunk(const std::vector<chain::LightBlock>& verified,
                             std::vector<PreparedBlock> bodies, BlockBudget::Lease lease) {
  if (verified.size() != bodies.size()) return fail(Errc::wrong_block, "bodies and headers do not match");
  std::int64_t transactions = 0;
  for (std::size_t i = 0; i < bodies.size(); ++i) {
    transactions += std::ssize(bodies[i].txs);
    const std::size_t bytes = body_bytes(bodies[i].block);
    if (auto applied = replica_.apply(verified[i], std::move(bodies[i])); !applied) return applied;
    lease.resize(lease.bytes() - std::min(bytes, lease.bytes()));
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
  source_.expect(header.height, header.consensus_hash);
  change([&](FollowStatus& status) {
    const Timestamp now = clock_.now();
    const bool moved = header.height != status.checked_height;
    if (moved) status.checked_at = now;
    status.checked_height = header.height;
    status.checked_block_time = header.time;
    status.signatures_verified += signatures;
    status.heard_at = now;
    if (!update.witnesses.empty()) {
      status.witnesses = update.witnesses;
      status.witnesses_at = now;
    }
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
    status.heard_at = clock_.now();
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
  woken_.wait_for(lock, stop, least_pause, [] { return false; });
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
