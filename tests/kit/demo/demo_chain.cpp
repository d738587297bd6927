#include "kit/demo/demo_chain.h"

#include <thread>

#include "base/encoding.h"
#include "chain/hashes.h"
#include "chain/validator_set.h"
#include "kit/need.h"
#include "ledger/abci/snapshot_query.h"
#include "node/genesis.h"
#include "node/validator_keys.h"
#include "scenario/genesis.h"

namespace wastewatch::test {
namespace {

constexpr std::int64_t ms_per_minute = 60'000;

// Passes everything on, with another root.
class LyingApplication final : public chain::abci::Application {
 public:
  LyingApplication(chain::abci::Application& inner, RootChange change)
      : inner_(inner), change_(std::move(change)) {}
  Result<chain::abci::Info> info() override { return inner_.info(); }
  Result<chain::abci::InitChainResult> init_chain(const chain::abci::InitChain& request) override {
    return inner_.init_chain(request);
  }
  Result<chain::abci::CheckTxResult> check_tx(BytesView tx, bool recheck) override {
    return inner_.check_tx(tx, recheck);
  }
  Result<std::vector<Bytes>> prepare_proposal(const chain::abci::PrepareProposal& request) override {
    return inner_.prepare_proposal(request);
  }
  Result<bool> process_proposal(const chain::abci::ProcessProposal& request) override {
    return inner_.process_proposal(request);
  }
  Result<chain::abci::FinalizeBlockResult> finalize_block(
      const chain::abci::FinalizeBlock& request) override {
    auto out = inner_.finalize_block(request);
    if (out) change_(request.height, out->app_hash);
    return out;
  }
  Result<std::int64_t> commit() override { return inner_.commit(); }
  Result<chain::abci::QueryResult> query(const chain::abci::Query& request) override {
    return inner_.query(request);
  }

 private:
  chain::abci::Application& inner_;
  RootChange change_;
};

node::GenesisDoc demo_genesis(const std::filesystem::path& folder, const DemoChain::Pace& pace) {
  need(node::create_validator_keys(folder / "validators", 1, "demo-validator"));
  node::GenesisDoc genesis;
  genesis.chain_id = "demo-test";
  genesis.genesis_time = Timestamp::from_ms(DemoChain::start_ms);
  genesis.consensus_params = node::default_consensus_params(ledger::app_version);
  genesis.app_state = scenario::genesis_app_state(
      {.time_scale = pace.time_scale, .validator_keys_hex = {}, .live_traffic = pace.live_minute >= 0});
  for (const auto& key : need(node::load_validator_keys(folder / "validators"))) {
    genesis.validators.push_back({need(chain::make_validator(key.public_key(), 10)), "demo"});
  }
  return genesis;
}

}  // namespace

DemoChain::DemoChain(std::uint64_t seed, RootChange change, ledger::SnapshotSchedule snapshots, Pace pace) {
  auto genesis = demo_genesis(folder_.path(), pace);
  ledger_ =
      need(ledger::LedgerApplication::open({.folder = folder_.path() / "state", .snapshots = snapshots}));
  if (change) lying_ = std::make_unique<LyingApplication>(*ledger_, std::move(change));
  node::SoloOptions options;
  options.home = folder_.path();
  options.sync = false;
  chain::abci::Application& application = lying_ ? *lying_ : *ledger_;
  chain_ = need(node::SoloChain::open(
      options, genesis, node::LocalSigners(need(node::load_validator_keys(folder_.path() / "validators"))),
      application));
  scenario::FeedOptions feed;
  feed.chain_id = genesis.chain_id;
  feed.seed = seed;
  feed.start_ms = start_ms;
  feed.time_scale = pace.time_scale;
  feed.begin_minute = pace.begin_minute;
  feed_ = std::make_unique<scenario::Feed>(need(scenario::Feed::make(feed)));
  if (pace.live_minute >= 0) {
    const std::int64_t from_ms = start_ms + pace.live_minute * ms_per_minute;
    feed_->add_live({start_ms + 5 * ms_per_minute, from_ms, from_ms + 60 * ms_per_minute});
  }
  const node::PlannedBlock first{genesis.genesis_time, {}};
  need(chain_->append({&first, 1}));
}

DemoChain::~DemoChain() = default;

void DemoChain::wait_for_snapshot(std::int64_t height) const {
  for (;;) {
    const auto kept = need(ledger_->list_snapshots());
    if (!kept.empty() && kept.front().height == static_cast<std::uint64_t>(height)) return;
    std::this_thread::sleep_for(std::chrono::milliseconds(2));
  }
}

void DemoChain::run_minutes(int minutes) {
  std::vector<node::PlannedBlock> blocks;
  std::int64_t time_ms = chain_->last_block_time().ms();
  for (int i = 0; i < minutes; ++i) {
    time_ms += ms_per_minute;
    node::PlannedBlock block{Timestamp::from_ms(time_ms), {}};
    while (feed_->next_time() <= time_ms) {
      auto action = need(feed_->next(chain_->height() + i + 1));
      if (action) block.txs.push_back(std::move(action->tx));
    }
    blocks.push_back(std::move(block));
  }
  need(chain_->append(blocks));
  for (auto& label : feed_->take_labels()) labels_.push_back(std::move(label));
}

void DemoChain::run_second() {
  constexpr std::size_t most = 200;
  node::PlannedBlock block{Timestamp::from_ms(chain_->last_block_time().ms() + 1'000), {}};
  while (block.txs.size() < most && feed_->next_time() <= block.time.ms()) {
    auto action = need(feed_->next(chain_->height() + 1));
    if (action) block.txs.push_back(std::move(action->tx));
  }
  need(chain_->append({&block, 1}));
  for (auto& label : feed_->take_labels()) labels_.push_back(std::move(label));
}

Hash DemoChain::hash_at(std::int64_t height) const {
  return chain::header_hash(need(chain_->store().block(height)).header);
}

std::vector<std::uint32_t> DemoChain::result_codes() const {
  std::vector<std::uint32_t> out;
  for (std::int64_t height = 1; height <= chain_->height(); ++height) {
    for (const auto& result : need(chain_->store().result(height)).tx_results) out.push_back(result.code);
  }
  return out;
}

Result<chain::LightBlock> ChainPeer::light_block(std::int64_t height, std::stop_token) {
  const auto& store = demo_.chain().store();
  if (height == 0) height = demo_.chain().height();
  if (height > demo_.chain().height()) return fail(light::Errc::height_too_high);
  chain::LightBlock out{{need(store.block(height)).header, need(store.commit(height))},
                        need(store.validators(height))};
  if (change_header) change_header(out);
  return out;
}

Result<index::From<index::Bodies>> ChainPeer::blocks(std::int64_t from, std::int64_t to, std::size_t,
                                                     std::stop_token) {
  index::Bodies out;
  for (std::int64_t height = from; height <= to; ++height) {
    out.push_back(need(demo_.chain().store().block(height)));
    if (change_body) change_body(out.back());
  }
  return index::From<index::Bodies>{name(), std::move(out)};
}

Result<index::From<index::Results>> ChainPeer::results(std::int64_t height, std::stop_token) {
  return index::From<index::Results>{name(), need(demo_.chain().store().result(height)).tx_results};
}

Result<std::vector<ledger::KeptSnapshot>> SnapshotPeer::snapshots(std::stop_token) {
  const auto answer =
      need(demo_.chain().application().query({.path = std::string(ledger::snapshots_path), .data = {}}));
  return *ledger::decode_snapshots(answer.value);
}

Result<Bytes> SnapshotPeer::chunk(const ledger::KeptSnapshot& snapshot, std::uint32_t index,
                                  std::stop_token) {
  const ledger::ChunkQuery query{snapshot.height, snapshot.format, index};
  auto answer = need(demo_.chain().application().query(
      {.path = std::string(ledger::snapshot_chunk_path), .data = ledger::encode(query)}));
  ++served;
  if (change_chunk) change_chunk(index, answer.value);
  return std::move(answer.value);
}

}  // namespace wastewatch::test
