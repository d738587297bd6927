#include "evaluate/player.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <ranges>
#include <utility>

#include "evaluate/chain_maker.h"
#include "index/replica.h"
#include "ledger/state_machine.h"
#include "track/gather_track.h"
#include "watch/feed.h"
#include "watch/gather_facts.h"

namespace wastewatch::evaluate {
namespace {

using Steady = std::chrono::steady_clock;

constexpr std::size_t most_in_block = 10'000;  // transactions; what is due besides waits for the next block

class Stopwatch {
 public:
  explicit Stopwatch(std::int64_t& total_ns) : total_ns_(total_ns) {}
  ~Stopwatch() { total_ns_ += std::chrono::nanoseconds(Steady::now() - begin_).count(); }
  Stopwatch(const Stopwatch&) = delete;
  Stopwatch& operator=(const Stopwatch&) = delete;

 private:
  std::int64_t& total_ns_;
  Steady::time_point begin_ = Steady::now();
};

index::Genesis genesis_of(const PlayPlan& plan) {
  index::Genesis out;
  out.chain_id = plan.chain_id;
  out.time = Timestamp::from_ms(plan.start_ms);
  out.consensus_params.version_app = ledger::app_version;
  out.app_state = to_bytes(plan.app_state);
  return out;
}

// The newest position that the tracker bound last has measured: where the alert's page says that the load is.
Result<std::optional<geo::Point>> stated_place(const index::Reader& reader, const watch::BatchFacts& facts) {
  for (const auto& tracker : facts.trackers | std::views::reverse) {
    const std::int64_t until_ms = tracker.is_bound() ? facts.now_ms + 1 : tracker.bound.back().to_ms;
    const auto track = track::gather_track(
        reader, {tracker.device, tracker.bound.front().from_ms, until_ms, facts.time_scale});
    if (!track) return fail(track.error());
    const auto moments = track::moments_of(*track);
    if (!moments.empty()) return std::optional(moments.back().place);
  }
  return std::optional<geo::Point>{};
}

class Player {
 public:
  Player(const PlayPlan& plan, Actions& actions) : plan_(plan), actions_(actions) {}
  ~Player() {
    feed_.reset();
    replica_.reset();
  }
  Player(const Player&) = delete;
  Player& operator=(const Player&) = delete;

  Status open() {
    auto database = index::Database::open_derived(plan_.folder);
    if (!database) return fail(database.error());
    database_ = std::move(*database);
    const auto genesis = genesis_of(plan_);
    auto chain = ChainMaker::begin(genesis);
    if (!chain) return fail(chain.error());
    chain_.emplace(std::move(*chain));
    auto replica = index::Replica::open(*database_, plan_.chain_id);
    if (!replica) return fail(replica.error());
    replica_ = std::move(*replica);
    if (auto started = replica_->start(genesis); !started) return started;
    auto feed = watch::Feed::attach(*replica_);
    if (!feed) return fail(feed.error());
    feed_ = std::move(*feed);
    return {};
  }

  Status run(const std::stop_token& stop, const PlayProgress& progress) {
    std::int64_t time_ms = plan_.start_ms;
    for (; time_ms < plan_.until_ms; time_ms += plan_.block_ms) {
      if (stop.stop_requested()) return fail(index::Errc::cancelled);
      if (auto done = step(time_ms); !done) return done;
      if (progress) progress(time_ms + plan_.block_ms - plan_.start_ms);
    }
    return step(time_ms);  // confirms the one before
  }

  Result<Played> finish() {
    const auto reader = index::Reader::open(*replica_);
    if (!reader) return fail(reader.error());
    if (auto noted = note_loads(*reader); !noted) return fail(noted.error());
    out_.refused = chain_->refused();
    out_.evaluated = feed_->evaluated();
    return std::move(out_);
  }

 private:
  Result<std::vector<Bytes>> due(std::int64_t time_ms) {
    const Stopwatch watch(out_.cost.making_ns);
    std::vector<Bytes> txs;
    for (auto next = actions_.next_time(); next && *next <= time_ms && txs.size() < most_in_block;
         next = actions_.next_time()) {
      auto tx = actions_.next(chain_->next_height());
      if (!tx) return fail(tx.error());
      if (*tx) txs.push_back(std::move(**tx));
    }
    out_.transactions += std::ssize(txs);
    return txs;
  }

  index::PreparedBlock prepared(chain::Block block) {
    const Stopwatch watch(out_.cost.checking_ns);
    std::vector<chain::Block> blocks;
    blocks.push_back(std::move(block));
    return std::move(replica_->prepare(std::move(blocks), 0)->take().front());
  }

  Status execute(const index::PreparedBlock& body) {
    const Stopwatch watch(out_.cost.executing_ns);
    return chain_->execute(body.block.header, body.txs);
  }

  Status follow(const chain::LightBlock& checked, index::PreparedBlock body) {
    const Stopwatch watch(out_.cost.following_ns);
    return replica_->apply(checked, std::move(body));
  }

  Status step(std::int64_t time_ms) {
    auto txs = due(time_ms);
    if (!txs) return fail(txs.error());
    auto body = prepared(chain_->next_block(std::move(*txs), Timestamp::from_ms(time_ms)));
    const auto checked = chain_->light_block(body.block.header);
    if (auto done = execute(body); !done) return done;
    if (auto done = follow(checked, std::move(body)); !done) return done;
    return note_changes();
  }

  Status note_changes() {
    const Stopwatch watch(out_.cost.noting_ns);
    const auto reader = index::Reader::open(*replica_);
    if (!reader) return fail(reader.error());
    constexpr std::size_t all = 1'000'000;
    const auto changes = watch::changes_since(*reader, noted_height_, all);
    if (!changes) return fail(changes.error());
    for (const auto& change : *changes) {
      if (auto noted = note(*reader, change); !noted) return noted;
    }
    noted_height_ = reader->height();
    return {};
  }

  Status note(const index::Reader& reader, const watch::FeedChange& change) {
    const auto& alert = change.alert;
    SeenChange seen{.event = change.event,
                    .time_ms = change.time_ms,
                    .rule = std::string(alert.rule),
                    .claim = claim_of(alert),
                    .grade = alert.grade,
                    .subject = alert.subject,
                    .batch = alert.batch,
                    .place = {}};
    if (seen.claim == Claim::not_arrived && change.event != watch::FeedEvent::ended) {
      auto place = place_of(reader, alert.batch);
      if (!place) return fail(place.error());
      seen.place = *place;
    }
    out_.seen.changes.push_back(std::move(seen));
    return {};
  }

  static Result<std::optional<geo::Point>> place_of(const index::Reader& reader,
                                                    const ledger::BatchId& batch) {
    const auto context = watch::gather_context(reader);
    if (!context) return fail(context.error());
    const auto facts = watch::gather_batch(reader, *context, batch);
    if (!facts) return fail(facts.error());
    return stated_place(reader, *facts);
  }

  Status note_loads(const index::Reader& reader) {
    constexpr std::size_t page_size = 1'000;
    const index::BatchQuery query{.scope = {}, .all_of = {}, .oldest_first = true};
    std::optional<Bytes> cursor;
    do {
      auto page = reader.batches(query, cursor, page_size);
      if (!page) return fail(page.error());
      for (const auto& batch : page->batches) note_load(batch);
      cursor = std::move(page->next);
    } while (cursor);
    return {};
  }

  void note_load(const ledger::v1::Batch& batch) {
    const auto id = ledger::BatchId::from(as_bytes(batch.id()));
    if (!id) return;
    const auto& journey = batch.journey();
    out_.seen.loads.push_back({.batch = *id,
                               .declared_ms = batch.declared_ms(),
                               .deliver_by_ms = journey.is_return() ? 0 : journey.deliver_by_ms(),
                               .mass_g = batch.declared_mass_g()});
  }

  const PlayPlan& plan_;
  Actions& actions_;
  Played out_;
  std::int64_t noted_height_ = 0;
  std::unique_ptr<index::Database> database_;
  std::optional<ChainMaker> chain_;
  std::unique_ptr<index::Replica> replica_;
  std::unique_ptr<watch::Feed> feed_;
};

}  // namespace

PlayCost& PlayCost::operator+=(const PlayCost& other) {
  making_ns += other.making_ns;
  checking_ns += other.checking_ns;
  executing_ns += other.executing_ns;
  following_ns += other.following_ns;
  noting_ns += other.noting_ns;
  return *this;
}

Result<Played> play(const PlayPlan& plan, Actions& actions, const std::stop_token& stop,
                    const PlayProgress& progress) {
  Player player(plan, actions);
  if (auto opened = player.open(); !opened) return fail(opened.error());
  if (auto done = player.run(stop, progress); !done) return fail(done.error());
  return player.finish();
}

}  // namespace wastewatch::evaluate
