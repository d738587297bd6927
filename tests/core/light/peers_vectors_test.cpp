// Synchronisation with several peers: outcomes and evidence are those of CometBFT's light client.
#include <gtest/gtest.h>

#include "base/encoding.h"
#include "chain/encoding.h"
#include "core/light/json_vectors.h"
#include "core/light/memory_provider.h"
#include "core/light/store_fixture.h"
#include "light/client.h"

namespace wastewatch::light {
namespace {

using nlohmann::json;

struct Setting {
  Setting(const std::vector<chain::LightBlock>& blocks, const json& test_case)
      : clock(test::time_of(test_case["now"])) {
    for (const auto& places : test_case["chains"]) {
      std::vector<chain::LightBlock> chain;
      for (const auto& place : places) chain.push_back(blocks.at(place.get<std::size_t>()));
      peers.push_back(std::make_shared<test::MemoryProvider>("peer " + std::to_string(peers.size()), chain));
    }
    options.chain_id = blocks.front().signed_header.header.chain_id;
    options.anchor = {test_case["trusted_height"],
                      *Hash::from(*from_hex(test_case["trusted_hash"].get<std::string>()))};
    options.verification = {.trust_level = {test_case["trust_level"][0], test_case["trust_level"][1]},
                            .trusting_period_ns = test_case["trusting_period_ns"],
                            .clock_drift_ns = test_case["max_clock_drift_ns"]};
    options.witness_policy = {.patience_ns = 0};
  }
  Peers roles() const { return {peers.front(), {peers.begin() + 1, peers.end()}}; }

  FixedClock clock;
  ClientOptions options;
  std::vector<std::shared_ptr<test::MemoryProvider>> peers;
  test::StoreFixture database;
};

std::string outcome(const Result<Update>& update) {
  if (update) return "ok";
  if (update.error().is(Errc::divergence)) return "attack";
  return update.error().is(Errc::no_witness) ? "no_witness" : "invalid";
}

void run(const std::vector<chain::LightBlock>& blocks, const json& test_case, SyncMode mode,
         const json& expected) {
  Setting setting(blocks, test_case);
  setting.options.mode = mode;
  auto store = setting.database.store();
  auto anchors = setting.database.anchors();
  const auto client = Client::open(setting.options, setting.roles(), {store, anchors, setting.clock});
  ASSERT_TRUE(client) << client.error().text();
  const auto update = (*client)->verify_height(test_case["target_height"], {});
  EXPECT_EQ(outcome(update), expected["verdict"].get<std::string>()) << (update ? "" : update.error().text());
  for (std::size_t i = 0; i < setting.peers.size(); ++i) {
    SCOPED_TRACE(i);
    const auto sent = setting.peers[i]->evidence();
    ASSERT_EQ(sent.size(), expected["reported"][i].size());
    for (std::size_t j = 0; j < sent.size(); ++j) {
      EXPECT_EQ(to_hex(chain::encode_evidence_leaf(sent[j])),
                expected["reported"][i][j]["bytes"].get<std::string>());
    }
  }
}

TEST(LightPeersVectors, EndAsInCometBftWithTheSameEvidenceSent) {
  const json file = test::json_file(test::own_vectors() / "light/peers.json");
  std::vector<chain::LightBlock> blocks;
  for (const auto& block : file["blocks"]) blocks.push_back(test::light_block(block).value());
  for (const auto& test_case : file["cases"]) {
    SCOPED_TRACE(test_case["name"].get<std::string>());
    run(blocks, test_case, SyncMode::skipping, test_case["skipping"]);
    run(blocks, test_case, SyncMode::sequential, test_case["sequential"]);
  }
  EXPECT_GE(file["cases"].size(), 15U);
}

}  // namespace
}  // namespace wastewatch::light
