// CometBFT's own light client follows the solo chain, header by header and by skipping, across a validator
// change.
#include <gtest/gtest.h>

#include <memory>

#include "base/encoding.h"
#include "chain/validator_set.h"
#include "child_process.h"
#include "cometbft.h"
#include "http_call.h"
#include "node/rpc_server.h"
#include "support/key_value_application.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 60s;
constexpr std::int64_t blocks = 60;
constexpr std::int64_t trusted_height = 2;

crypto::PrivateKey key(int number) {
  return crypto::PrivateKey::from_name(crypto::KeyType::secp256k1, "light-test-" + std::to_string(number));
}

std::vector<crypto::PrivateKey> keys() {
  std::vector<crypto::PrivateKey> out;
  for (int i = 0; i < 5; ++i) out.push_back(key(i));
  return out;
}

// Four validators; the fifth joins on the way.
chain::GenesisDoc genesis() {
  chain::GenesisDoc out;
  out.genesis_time = Timestamp::from_ms(system_clock().now().ms() - 3'600'000);
  out.chain_id = "light-test";
  out.consensus_params = node::default_consensus_params(1);
  for (int i = 0; i < 4; ++i) {
    out.validators.push_back({chain::make_validator(key(i).public_key(), 10).value(), ""});
  }
  return out;
}

std::vector<node::PlannedBlock> history(const Timestamp& start) {
  std::vector<node::PlannedBlock> out;
  for (std::int64_t i = 0; i < blocks; ++i) {
    const std::string tx =
        i == 20 ? "val:" + to_hex(key(4).public_key().bytes) + ":25" : "k=" + std::to_string(i);
    out.push_back({start.plus_ns(i * 30'000'000'000), {to_bytes(tx)}});
  }
  return out;
}

class CometbftLight : public ::testing::TestWithParam<const char*> {
 protected:
  void SetUp() override {
    auto opened = node::SoloChain::open({.home = folder.path(), .mempool = {}, .sync = false}, genesis(),
                                        node::LocalSigners(keys()), application);
    ASSERT_TRUE(opened) << opened.error().text();
    chain = std::move(*opened);
    ASSERT_TRUE(chain->append(history(chain->genesis().genesis_time)));
    const node::Endpoint any{.is_unix = false, .path = {}, .host = "127.0.0.1", .port = 0};
    primary = std::move(*node::RpcServer::start(*chain, any));
    witness = std::move(*node::RpcServer::start(*chain, any));
  }
  std::string hash_at(std::int64_t height) const {
    return to_hex_upper(chain->store().meta(height)->block_id.hash);
  }
  std::unique_ptr<ChildProcess> follow(const std::string& cometbft, const std::string& trusted_hash) {
    port = free_port();
    std::vector<std::string> arguments{cometbft,
                                       "light",
                                       "light-test",
                                       "--primary",
                                       primary->url(),
                                       "--witnesses",
                                       witness->url(),
                                       "--height",
                                       std::to_string(trusted_height),
                                       "--hash",
                                       trusted_hash,
                                       "--trusting-period",
                                       "240h",
                                       "--home-dir",
                                       (folder.path() / "light").string(),
                                       "--laddr",
                                       "tcp://127.0.0.1:" + std::to_string(port)};
    if (*GetParam() != '\0') arguments.emplace_back(GetParam());
    return std::make_unique<ChildProcess>(arguments, folder.path() / "light.log");
  }
  // The hash the light client verified at `height`, read from its own commit answer.
  std::string verified(std::int64_t height) const {
    const auto answer = get_json(port, "/commit?height=" + std::to_string(height));
    if (!answer || !answer->contains("result")) return {};
    return (*answer)["result"]["signed_header"]["commit"]["block_id"]["hash"];
  }

  TemporaryFolder folder;
  KeyValueApplication application;
  std::unique_ptr<node::SoloChain> chain;
  std::unique_ptr<node::RpcServer> primary;
  std::unique_ptr<node::RpcServer> witness;
  std::uint16_t port = 0;
};

TEST_P(CometbftLight, FollowsTheSoloChainFromATrustedHeader) {
  WASTEWATCH_COMETBFT_OR_SKIP(cometbft);
  const auto light = follow(cometbft, hash_at(trusted_height));
  EXPECT_TRUE(eventually([&] { return verified(blocks) == hash_at(blocks); }, patience)) << light->output();
  EXPECT_EQ(verified(30), hash_at(30));
  ASSERT_TRUE(chain->broadcast(to_bytes("live=1")));
  ASSERT_TRUE(chain->produce(system_clock().now()));
  EXPECT_TRUE(eventually([&] { return verified(blocks + 1) == hash_at(blocks + 1); }, patience))
      << light->output();
}

TEST_P(CometbftLight, RefusesAnotherTrustedHash) {
  WASTEWATCH_COMETBFT_OR_SKIP(cometbft);
  const auto light = follow(cometbft, hash_at(trusted_height + 1));
  const auto status = light->wait(patience);
  ASSERT_TRUE(status) << light->output();
  EXPECT_NE(*status, 0);
  EXPECT_TRUE(light->output().contains("expected header's hash")) << light->output();
}

INSTANTIATE_TEST_SUITE_P(Modes, CometbftLight, ::testing::Values("", "--sequential"),
                         [](const auto& mode) { return *mode.param == '\0' ? "skipping" : "sequential"; });

}  // namespace
}  // namespace wastewatch::test
