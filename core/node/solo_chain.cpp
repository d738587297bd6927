#include "node/solo_chain.h"

#include <algorithm>

#include "chain/encoding.h"
#include "chain/hashes.h"
#include "crypto/hash.h"
#include "node/block_maker.h"

namespace wastewatch::node {
namespace {

namespace abci = chain::abci;

constexpr std::int64_t one_ms_in_ns = 1'000'000;

abci::InitChain init_request(const GenesisDoc& genesis) {
  abci::InitChain out{.time = genesis.genesis_time,
                      .chain_id = genesis.chain_id,
                      .consensus_params = genesis.consensus_params,
                      .validators = {},
                      .app_state = to_bytes(genesis.app_state),
                      .initial_height = genesis.initial_height};
  for (const auto& [validator, name] : genesis.validators) {
    out.validators.push_back({validator.public_key, validator.voting_power});
  }
  return out;
}

abci::FinalizeBlock finalize_request(const chain::Block& block, const chain::BlockId& id) {
  return {.txs = block.txs,
          .misbehavior = {},
          .height = block.header.height,
          .time = block.header.time,
          .hash = id.hash,
          .next_validators_hash = block.header.next_validators_hash,
          .proposer_address = block.header.proposer_address};
}

bool signed_at(const chain::Commit& commit, const Timestamp& time) {
  for (const auto& entry : commit.signatures) {
    if (entry.block_id_flag == chain::BlockIdFlag::commit && entry.timestamp != time) return false;
  }
  return true;
}

}  // namespace

Result<std::unique_ptr<SoloChain>> SoloChain::open(SoloOptions options, GenesisDoc genesis,
                                                   LocalSigners signers, abci::Application& application) {
  auto store = BlockStore::open(options.home / "blocks");
  if (!store) return std::unexpected(store.error());
  const Hash genesis_hash = crypto::sha256(as_bytes(genesis_json(genesis)));
  if (const auto fits = store->check_genesis(genesis_hash); !fits) return std::unexpected(fits.error());
  std::unique_ptr<SoloChain> chain(new SoloChain(std::move(options), std::move(genesis), std::move(signers),
                                                 std::move(*store), application));
  if (const auto started = chain->start(); !started) return std::unexpected(started.error());
  // Not earlier: a genesis that these keys cannot sign for must not claim the folder.
  if (const auto bound = chain->store_.bind_to_genesis(genesis_hash); !bound)
    return std::unexpected(bound.error());
  return chain;
}

SoloChain::SoloChain(SoloOptions options, GenesisDoc genesis, LocalSigners signers, BlockStore store,
                     abci::Application& application)
    : options_(std::move(options)),
      genesis_(std::move(genesis)),
      signers_(std::move(signers)),
      store_(std::move(store)),
      application_(application),
      mempool_(application, options_.mempool) {}

Status SoloChain::start() {
  const auto info = application_.info();
  if (!info) return std::unexpected(info.error());
  const auto stored = store_.height();
  if (!stored) return std::unexpected(stored.error());
  if (info->last_block_height > *stored) {
    return fail(Errc::application_ahead, "application at " + std::to_string(info->last_block_height) +
                                             ", block store at " + std::to_string(*stored));
  }
  if (info->app_version != genesis_.consensus_params.version_app) {
    return fail(Errc::wrong_app_version, "program " + std::to_string(info->app_version) + ", genesis " +
                                             std::to_string(genesis_.consensus_params.version_app));
  }
  if (info->last_block_height == 0) {
    if (const auto done = initialise(); !done) return done;
  }
  if (*stored > 0) {
    if (const auto done = replay(info->last_block_height + 1); !done) return done;
  }
  if (const auto turn = signers_.turn(state_.validators); !turn) return std::unexpected(turn.error());
  height_ = state_.last_height;
  last_block_time_ = state_.last_block_time;
  return {};
}

Status SoloChain::initialise() {
  const auto initialised = application_.init_chain(init_request(genesis_));
  if (!initialised) return std::unexpected(initialised.error());
  auto state = state_at_genesis(genesis_, *initialised);
  if (!state) return std::unexpected(state.error());
  state_ = std::move(*state);
  return store_.save_initial_validators(state_.validators);
}

Status SoloChain::replay(std::int64_t from) {
  auto state = store_.state(genesis_);
  if (!state) return std::unexpected(state.error());
  state_ = std::move(**state);
  auto seen = store_.commit(state_.last_height);
  if (!seen) return std::unexpected(seen.error());
  seen_commit_ = std::move(*seen);
  for (std::int64_t height = from; height <= state_.last_height; ++height) {
    const auto block = store_.block(height);
    if (!block) return std::unexpected(block.error());
    const auto expected = store_.result(height);
    if (!expected) return std::unexpected(expected.error());
    const auto result = application_.finalize_block(finalize_request(*block, chain::block_id_of(*block)));
    if (!result) return std::unexpected(result.error());
    if (result->app_hash != expected->app_hash) {
      return fail(Errc::application_diverged, "at height " + std::to_string(height));
    }
    if (const auto done = application_.commit(); !done) return std::unexpected(done.error());
  }
  const auto info = application_.info();
  if (!info) return std::unexpected(info.error());
  if (info->last_block_app_hash != state_.app_hash) {
    return fail(Errc::application_diverged,
                "the stored root of height " + std::to_string(state_.last_height));
  }
  return {};
}

Status SoloChain::check_time(const Timestamp& time) const {
  const bool first = state_.last_height == 0;
  if (first ? time == state_.last_block_time : time > state_.last_block_time) return {};
  return fail(Errc::bad_block_time,
              "block " + std::to_string(state_.last_height + 1) + " at " + to_rfc3339(time) +
                  (first ? ", genesis at " : ", the one before at ") + to_rfc3339(state_.last_block_time));
}

Status SoloChain::append(std::span<const PlannedBlock> blocks) {
  const std::lock_guard lock(append_mutex_);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const auto& planned = blocks[i];
    if (const auto good = check_time(planned.time); !good) return good;
    if (data_bytes(planned.txs) > max_data_bytes(state_))
      return fail(Errc::block_too_large, to_rfc3339(planned.time));
    const auto turn = signers_.turn(state_.validators);
    if (!turn) return std::unexpected(turn.error());
    const auto good = accepted(planned.txs, planned.time, turn->proposer);
    if (!good) return std::unexpected(good.error());
    if (!*good) return fail(Errc::block_rejected, "block " + std::to_string(state_.last_height + 1));
    const Timestamp next = i + 1 < blocks.size() ? blocks[i + 1].time : planned.time.plus_ns(one_ms_in_ns);
    if (const auto done = append_one(planned.txs, planned.time, next, false); !done) return done;
  }
  return {};
}

Status SoloChain::produce(const Timestamp& now) {
  const std::lock_guard lock(append_mutex_);
  const Timestamp earliest = state_.last_block_time.plus_ns(one_ms_in_ns);
  const Timestamp time = state_.last_height == 0 ? state_.last_block_time : std::max(now, earliest);
  const auto turn = signers_.turn(state_.validators);
  if (!turn) return std::unexpected(turn.error());
  auto txs = propose(time, turn->proposer);
  if (!txs) return std::unexpected(txs.error());
  return append_one(std::move(*txs), time, time.plus_ns(one_ms_in_ns), options_.sync);
}

Result<std::vector<Bytes>> SoloChain::propose(const Timestamp& time, const Address& proposer) {
  const std::int64_t room = max_data_bytes(state_);
  abci::PrepareProposal request{.max_tx_bytes = room,
                                .txs = mempool_.reap(room, state_.params.block_max_gas),
                                .height = state_.last_height + 1,
                                .time = time,
                                .proposer_address = to_bytes(proposer.view())};
  auto txs = application_.prepare_proposal(request);
  if (!txs) return txs;
  const auto good = accepted(*txs, time, proposer);
  if (!good) return std::unexpected(good.error());
  if (*good && data_bytes(*txs) <= room) return txs;
  auto held = mempool_.lock();
  if (const auto dropped = mempool_.update(held, request.txs); !dropped)
    return std::unexpected(dropped.error());
  return std::vector<Bytes>{};
}

Result<bool> SoloChain::accepted(const std::vector<Bytes>& txs, const Timestamp& time,
                                 const Address& proposer) {
  return application_.process_proposal({.txs = txs,
                                        .height = state_.last_height + 1,
                                        .time = time,
                                        .proposer_address = to_bytes(proposer.view())});
}

Result<chain::Commit> SoloChain::last_commit(const Timestamp& time) const {
  if (state_.last_height == 0) return chain::Commit{};
  if (signed_at(seen_commit_, time)) return seen_commit_;
  return signers_.commit(state_.chain_id, state_.last_validators, state_.last_height, seen_commit_.round,
                         state_.last_block_id, time);
}

Status SoloChain::append_one(std::vector<Bytes> txs, const Timestamp& time, const Timestamp& next_time,
                             bool sync) {
  const auto turn = signers_.turn(state_.validators);
  if (!turn) return std::unexpected(turn.error());
  auto previous = last_commit(time);
  if (!previous) return std::unexpected(previous.error());
  const chain::Block block = make_block(state_, std::move(txs), std::move(*previous), time, turn->proposer);
  Bytes encoded = chain::encode_block(block);
  const chain::BlockId id{to_bytes(chain::header_hash(block.header).view()), chain::part_set_header(encoded)};
  const auto result = application_.finalize_block(finalize_request(block, id));
  if (!result) return std::unexpected(result.error());
  auto next = state_after(state_, block, id, *result);
  if (!next) return std::unexpected(next.error());
  auto seen =
      signers_.commit(state_.chain_id, state_.validators, block.header.height, turn->round, id, next_time);
  if (!seen) return std::unexpected(seen.error());
  if (const auto saved = store_.save({block, std::move(encoded), *seen, *result, *next}, sync); !saved)
    return saved;
  state_ = std::move(*next);
  seen_commit_ = std::move(*seen);
  return commit(block);
}

Status SoloChain::commit(const chain::Block& block) {
  {
    auto held = mempool_.lock();
    if (const auto done = application_.commit(); !done) return std::unexpected(done.error());
    if (const auto done = mempool_.update(held, block.txs); !done) return done;
  }
  {
    const std::lock_guard lock(height_mutex_);
    height_ = block.header.height;
    last_block_time_ = block.header.time;
  }
  height_changed_.notify_all();
  const std::lock_guard lock(listener_mutex_);
  if (listener_) listener_(block.header.height);
  return {};
}

void SoloChain::on_block(std::function<void(std::int64_t)> listener) {
  const std::lock_guard lock(listener_mutex_);
  listener_ = std::move(listener);
}

bool SoloChain::wait_above(std::int64_t height, std::chrono::milliseconds timeout) const {
  std::unique_lock lock(height_mutex_);
  return height_changed_.wait_for(lock, timeout, [&] { return height_.load() > height; });
}

std::optional<ClockTrouble> SoloChain::clock_trouble() const {
  const std::lock_guard lock(height_mutex_);
  return clock_trouble_;
}

void SoloChain::set_clock_trouble(std::optional<ClockTrouble> trouble) {
  const std::lock_guard lock(height_mutex_);
  clock_trouble_ = trouble;
}

Timestamp SoloChain::last_block_time() const {
  const std::lock_guard lock(height_mutex_);
  return last_block_time_;
}

}  // namespace wastewatch::node
