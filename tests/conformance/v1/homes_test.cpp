// Folders of version 1 open: what was trusted, found and decided is there, the state is recomputed from the
// blocks that are kept, and both kinds go on from where they stood. The folders are unpacked into a temporary
// one; opening changes them.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "chain/hashes.h"
#include "conformance/v1/followed_chain.h"
#include "conformance/v1/packed_folder.h"
#include "ledger/abci/application.h"
#include "node/solo_chain.h"
#include "node/validator_keys.h"
#include "rpc/network_link.h"

namespace wastewatch::test {
namespace {

using nlohmann::json;

json said_of(const char* name) {
  return json::parse(read_file(v1_vectors() / "homes" / (std::string(name) + ".json")));
}

class FollowedHome : public ::testing::Test {
 protected:
  void SetUp() override {
    unpack_folder(v1_vectors() / "homes" / "followed.bin", folder_.path());
    auto home = index::Home::open(folder_.path(), chain_id());
    ASSERT_TRUE(home) << home.error().text();
    home_ = std::move(*home);
  }
  std::string chain_id() const { return said_.at("chain_id"); }

  const json said_ = said_of("followed");
  TemporaryFolder folder_;
  std::unique_ptr<index::Home> home_;
};

// Its format of derived data is an earlier one: the kept blocks give the same state again, and no node is
// asked.
TEST_F(FollowedHome, gets_what_was_recomputed_from_its_own_blocks) {
  const std::int64_t replayed = said_.at("replayed");
  const auto begun = home_->replica().rebuilding();
  ASSERT_TRUE(begun);
  EXPECT_EQ(*begun, (index::RebuildProgress{0, replayed}));
  ASSERT_TRUE(home_->replica().rebuild({}, 1, {}));
  EXPECT_FALSE(home_->replica().rebuilding());
  const auto reader = home_->reader();
  ASSERT_TRUE(reader) << reader.error().text();
  EXPECT_EQ(reader->height(), replayed);
  EXPECT_EQ(json(hex_of(reader->tree().root_hash())), said_.at("app_hash"));
}

TEST_F(FollowedHome, has_the_trusted_headers) {
  const auto anchor = home_->trusted().anchor();
  ASSERT_TRUE(anchor && *anchor);
  EXPECT_EQ((json{(*anchor)->height, hex_of((*anchor)->hash)}), said_.at("trusted_anchor"));
  const auto highest = home_->trusted().highest();
  ASSERT_TRUE(highest && *highest);
  EXPECT_EQ((*highest)->height(), said_.at("trusted_top").get<std::int64_t>());
  const auto trace = home_->trusted().trace(10'000);
  ASSERT_TRUE(trace);
  EXPECT_EQ(trace->size(), said_.at("trace_steps").get<std::size_t>());
}

TEST_F(FollowedHome, has_what_was_decided_and_found) {
  const auto anchor = home_->anchors().anchor(chain_id());
  ASSERT_TRUE(anchor && *anchor);
  EXPECT_EQ(json(hex_of(light::encode(**anchor))), said_.at("anchor"));
  const auto open = home_->anchors().divergence(chain_id());
  ASSERT_TRUE(open && *open);
  EXPECT_EQ(json(hex_of(light::encode(**open))), said_.at("divergence"));
  const auto past = home_->anchors().past_attacks(chain_id());
  ASSERT_TRUE(past);
  json past_now = json::array();
  for (const auto& one : *past) past_now.push_back(hex_of(light::encode(one)));
  EXPECT_EQ(past_now, said_.at("past_attacks"));
  const auto records = home_->peer_records().records(chain_id());
  ASSERT_TRUE(records);
  json records_now = json::array();
  for (const auto& one : *records) records_now.push_back(hex_of(light::encode(one)));
  EXPECT_EQ(records_now, said_.at("peer_records"));
}

TEST_F(FollowedHome, names_its_network) {
  const auto network = rpc::parse_network(read_file(folder_.path() / "network.link"));
  ASSERT_TRUE(network) << network.error().text();
  EXPECT_EQ(json(rpc::to_network_link(*network)), said_.at("link"));
  EXPECT_EQ(network->chain_id, chain_id());
}

TEST_F(FollowedHome, goes_on_after_the_conflict_was_decided) {
  const auto chain = read_chain("chain");
  ASSERT_TRUE(home_->anchors().forget_divergence(chain_id()));
  const FixedClock clock(chain.now());
  const auto peer = std::make_shared<RecordedPeer>(chain);
  light::ClientOptions options;
  options.chain_id = chain_id();
  options.anchor = {1, chain.hash_at(1)};
  options.required_agreement = 0;
  auto client = light::Client::open(options, {peer, {}}, {home_->trusted(), home_->anchors(), clock});
  ASSERT_TRUE(client) << client.error().text();
  index::Follower follower(**client, home_->replica(), *peer, {}, clock);
  const auto status = follower.once({});
  ASSERT_TRUE(status) << status.error().text();
  const auto reader = home_->reader();
  ASSERT_TRUE(reader);
  EXPECT_EQ(hex_of(reader->tree().root_hash()), hex_of(chain.at(chain.top() - 1).app_hash));
}

TEST(SoloHome, starts_and_goes_on) {
  const auto said = said_of("solo");
  const TemporaryFolder folder;
  const auto& home = folder.path();
  unpack_folder(v1_vectors() / "homes" / "solo.bin", home);
  auto application = ledger::LedgerApplication::open({.folder = home / "state", .sync = false});
  ASSERT_TRUE(application) << application.error().text();
  auto genesis = node::load_genesis(home / "genesis.json");
  auto keys = node::load_validator_keys(home / "validators");
  ASSERT_TRUE(genesis && keys);
  auto chain = node::SoloChain::open({.home = home, .mempool = {}, .sync = false}, *genesis,
                                     node::LocalSigners(std::move(*keys)), **application);
  ASSERT_TRUE(chain) << chain.error().text();
  const std::int64_t top = said.at("height");
  ASSERT_EQ((*chain)->height(), top);
  const auto block = (*chain)->store().block(top);
  ASSERT_TRUE(block);
  EXPECT_EQ(json(hex_of(chain::header_hash(block->header))), said.at("header"));
  const auto info = (*application)->info();
  ASSERT_TRUE(info);
  EXPECT_EQ(json(hex_of(info->last_block_app_hash)), said.at("app_hash"));
  const auto snapshots = (*application)->list_snapshots();
  ASSERT_TRUE(snapshots);
  EXPECT_FALSE(snapshots->empty());
  const node::PlannedBlock next{(*chain)->last_block_time().plus_ns(1'000'000'000), {}};
  const auto appended = (*chain)->append({&next, 1});
  ASSERT_TRUE(appended) << appended.error().text();
  EXPECT_EQ((*chain)->height(), top + 1);
}

}  // namespace
}  // namespace wastewatch::test
