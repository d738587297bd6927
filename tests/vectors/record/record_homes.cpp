// Folders as this program leaves them: a followed chain with decisions (anchor, what peers did, one attack
// that was decided about and one that is open), and the home of a solo chain.
#include <iostream>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "cast.h"
#include "chain/hashes.h"
#include "chain/validator_set.h"
#include "chain_writer.h"
#include "conformance/v1/packed_folder.h"
#include "conformance/v1/recorded_chain.h"
#include "crypto/hash.h"
#include "index/follower.h"
#include "index/home.h"
#include "light/errors.h"
#include "node/local_signers.h"
#include "node/solo_chain.h"
#include "node/validator_keys.h"
#include "parts.h"
#include "rpc/network_link.h"
#include "scenario/feed.h"
#include "scenario/genesis.h"

namespace wastewatch::record {
namespace {

using nlohmann::json;

// Shows another validly signed header at its tip.
class ForkedPeer final : public light::Provider {
 public:
  ForkedPeer(const test::RecordedChain& chain, std::int64_t top, const std::string& root)
      : chain_(chain), top_(top) {
    forged_ = chain.at(top).light_block;
    auto& [header, commit] = forged_.signed_header;
    header.app_hash = to_bytes(crypto::sha256(as_bytes(root)).view());
    const chain::BlockId id{to_bytes(chain::header_hash(header).view()),
                            {1, to_bytes(crypto::sha256(as_bytes("parts")).view())}};
    std::vector<crypto::PrivateKey> keys;
    for (int i = 0; i < 4; ++i) {
      keys.push_back(crypto::PrivateKey::from_name(
          crypto::KeyType::secp256k1, chain.genesis.chain_id + " validator " + std::to_string(i)));
    }
    commit = need(node::LocalSigners(std::move(keys))
                      .commit(chain.genesis.chain_id, forged_.validators, top, 0, id, header.time));
  }
  std::string name() const override { return "http://192.0.2.7:26657"; }
  Result<chain::LightBlock> light_block(std::int64_t height, std::stop_token) override {
    if (height > top_) return fail(light::Errc::height_too_high);
    return height == 0 || height == top_ ? forged_ : chain_.at(height).light_block;
  }
  Result<std::vector<chain::LightBlock>> light_blocks(std::int64_t from, std::int64_t to,
                                                      std::stop_token stop) override {
    std::vector<chain::LightBlock> out;
    for (std::int64_t height = from; height <= to; ++height) out.push_back(need(light_block(height, stop)));
    return out;
  }
  Status report_evidence(const chain::Evidence&, std::stop_token) override { return {}; }

 private:
  const test::RecordedChain& chain_;
  std::int64_t top_;
  chain::LightBlock forged_;
};

// Does not answer.
class DeadPeer final : public light::Provider {
 public:
  std::string name() const override { return "http://192.0.2.9:26657"; }
  Result<chain::LightBlock> light_block(std::int64_t, std::stop_token) override {
    return fail(light::Errc::no_response, "connection refused");
  }
  Result<std::vector<chain::LightBlock>> light_blocks(std::int64_t, std::int64_t, std::stop_token) override {
    return fail(light::Errc::no_response, "connection refused");
  }
  Status report_evidence(const chain::Evidence&, std::stop_token) override {
    return fail(light::Errc::no_response);
  }
};

class Recording {
 public:
  explicit Recording(const test::RecordedChain& chain)
      : chain_(chain), clock_(chain.now()), primary_(std::make_shared<test::RecordedPeer>(chain)) {
    home_ = need(index::Home::open(folder_.path(), chain.genesis.chain_id));
  }
  // Follows to the block before `height`, with these witnesses; the error, when there is one, is expected.
  Status follow(std::int64_t height, std::vector<std::shared_ptr<light::Provider>> witnesses) {
    primary_->end_at(height);
    light::ClientOptions options;
    options.chain_id = chain_.genesis.chain_id;
    options.anchor = {1, chain_.hash_at(1)};
    options.required_agreement = 0;
    auto client = need(light::Client::open(options, {primary_, std::move(witnesses)},
                                           {.store = home_->trusted(),
                                            .anchors = home_->anchors(),
                                            .clock = clock_,
                                            .peer_records = &home_->peer_records()}));
    index::Follower follower(*client, home_->replica(), *primary_, {}, clock_);
    return follower.once({});
  }
  void reopen() {
    home_.reset();
    home_ = need(index::Home::open(folder_.path(), chain_.genesis.chain_id));
  }
  index::Home& home() { return *home_; }
  void close() { home_.reset(); }
  const std::filesystem::path& folder() const { return folder_.path(); }

 private:
  const test::RecordedChain& chain_;
  test::TemporaryFolder folder_;
  FixedClock clock_;
  std::shared_ptr<test::RecordedPeer> primary_;
  std::unique_ptr<index::Home> home_;
};

void must_diverge(const Status& status) {
  if (status || !status.error().is(light::Errc::divergence))
    throw std::runtime_error("no divergence: " + (status ? "followed" : status.error().text()));
}

rpc::Network network_of(const test::RecordedChain& chain) {
  rpc::Network out;
  out.name = "Recorded 录制";
  out.chain_id = chain.genesis.chain_id;
  out.endpoint = "http://192.0.2.1:26657";
  out.witnesses = {"http://192.0.2.7:26657", "https://node.example:443/rpc"};
  out.anchor = {1, chain.hash_at(1)};
  return out;
}

json contents(index::Home& home, const std::string& chain_id, const std::string& link) {
  const auto reader = need(home.reader());
  json out{{"chain_id", chain_id},
           {"link", link},
           {"replayed", reader.height()},
           {"app_hash", to_hex(reader.tree().root_hash())}};
  out["anchor"] = to_hex(light::encode(need(home.anchors().anchor(chain_id)).value()));
  out["divergence"] = to_hex(light::encode(need(home.anchors().divergence(chain_id)).value()));
  for (const auto& past : need(home.anchors().past_attacks(chain_id)))
    out["past_attacks"].push_back(to_hex(light::encode(past)));
  for (const auto& record : need(home.peer_records().records(chain_id)))
    out["peer_records"].push_back(to_hex(light::encode(record)));
  const auto trusted = need(home.trusted().anchor()).value();
  out["trusted_anchor"] = {trusted.height, to_hex(trusted.hash)};
  out["trusted_top"] = need(home.trusted().highest()).value().height();
  out["trace_steps"] = need(home.trusted().trace(10'000)).size();
  return out;
}

void record_followed(const Job& job) {
  const auto chain = test::read_chain("chain");
  Recording recording(chain);
  const std::string link = rpc::to_network_link(network_of(chain));
  write_file(recording.folder() / "network.link", as_bytes(link + "\n"));
  need(recording.home().anchors().put(light::TrustAnchor{.chain_id = chain.genesis.chain_id,
                                                         .point = {1, chain.hash_at(1)},
                                                         .trusting_period_ns = 14LL * 24 * 3'600'000'000'000,
                                                         .decided_at = chain.now()}));
  need(recording.follow(61, {std::make_shared<DeadPeer>()}));
  must_diverge(recording.follow(71, {std::make_shared<ForkedPeer>(chain, 71, "one")}));
  need(recording.home().anchors().forget_divergence(chain.genesis.chain_id));
  recording.reopen();  // what was logged becomes tables
  need(recording.follow(101, {std::make_shared<DeadPeer>()}));
  must_diverge(recording.follow(111, {std::make_shared<ForkedPeer>(chain, 111, "two")}));
  const json said = contents(recording.home(), chain.genesis.chain_id, link);
  recording.close();
  const Bytes packed = test::pack_folder(recording.folder());
  std::cout << "  home: " << packed.size() << " bytes, " << said.at("peer_records").size()
            << " peer records\n";
  write_file(job.folder / "homes" / "followed.bin", packed);
  write_file(job.folder / "homes" / "followed.json", as_bytes(said.dump(1) + "\n"));
}

class Solo {
 public:
  explicit Solo(const std::filesystem::path& home) : home_(home) {
    application_ = need(ledger::LedgerApplication::open(
        {.folder = home / "state", .sync = false, .snapshots = {.interval = 10, .keep = 2}}));
    chain_ = need(node::SoloChain::open(
        {.home = home, .mempool = {}, .sync = true}, need(node::load_genesis(home / "genesis.json")),
        node::LocalSigners(need(node::load_validator_keys(home / "validators"))), *application_));
  }
  node::SoloChain& chain() { return *chain_; }

 private:
  std::filesystem::path home_;
  std::unique_ptr<ledger::LedgerApplication> application_;
  std::unique_ptr<node::SoloChain> chain_;
};

void begin_solo(const std::filesystem::path& home, std::int64_t start_ms) {
  need(node::create_validator_keys(home / "validators", 1, "v1-solo"));
  node::GenesisDoc genesis;
  genesis.chain_id = "v1-solo";
  genesis.genesis_time = Timestamp::from_ms(start_ms);
  genesis.consensus_params = node::default_consensus_params(ledger::app_version);
  genesis.app_state = scenario::genesis_app_state({});
  const auto keys = need(node::load_validator_keys(home / "validators"));
  genesis.validators.push_back({need(chain::make_validator(keys.front().public_key(), 10)), "solo"});
  write_file(home / "genesis.json", as_bytes(node::genesis_json(genesis)));
}

void append_solo(node::SoloChain& chain, scenario::Feed& feed, int blocks) {
  for (int i = 0; i < blocks; ++i) {
    const std::int64_t time_ms = chain.last_block_time().ms() + (chain.height() == 0 ? 0 : 30 * minute_ms);
    node::PlannedBlock block{Timestamp::from_ms(time_ms), {}};
    while (feed.next_time() <= time_ms) {
      auto action = need(feed.next(chain.height() + 1));
      if (action) block.txs.push_back(std::move(action->tx));
    }
    need(chain.append({&block, 1}));
  }
}

void record_solo(const Job& job) {
  constexpr std::int64_t start_ms = 1'772'380'800'000;
  const test::TemporaryFolder folder;
  begin_solo(folder.path(), start_ms);
  scenario::FeedOptions options;
  options.chain_id = "v1-solo";
  options.start_ms = start_ms;
  options.loads_permille = 100;
  auto feed = need(scenario::Feed::make(options));
  for (int i = 0; i < 2; ++i) append_solo(Solo(folder.path()).chain(), feed, 15);
  json said{{"chain_id", "v1-solo"}};
  {
    Solo solo(folder.path());
    const auto top = solo.chain().height();
    said["height"] = top;
    said["app_hash"] = to_hex(need(solo.chain().store().result(top)).app_hash);
    said["header"] = to_hex(chain::header_hash(need(solo.chain().store().block(top)).header));
  }
  const Bytes packed = test::pack_folder(folder.path());
  std::cout << "  solo: " << packed.size() << " bytes\n";
  write_file(job.folder / "homes" / "solo.bin", packed);
  write_file(job.folder / "homes" / "solo.json", as_bytes(said.dump(1) + "\n"));
}

}  // namespace

void record_homes(const Job& job) {
  record_followed(job);
  record_solo(job);
}

}  // namespace wastewatch::record
