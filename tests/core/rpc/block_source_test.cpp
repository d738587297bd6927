// Bodies from several nodes: whoever fails or is refused is not asked next.
#include "rpc/block_source.h"

#include <gtest/gtest.h>

#include "chain/hashes.h"
#include "kit/demo/demo_chain.h"
#include "kit/nodes/scripted_node.h"
#include "node/rpc_server.h"

namespace wastewatch::rpc {
namespace {

using test::HttpAnswer;
using test::ScriptedNode;

constexpr int minutes = 480;

class BlockSourceTest : public ::testing::Test {
 protected:
  BlockSourceTest() {
    demo_.run_minutes(minutes);
    server_ = node::RpcServer::start(demo_.chain(), node::parse_endpoint("127.0.0.1:0").value()).value();
  }

  // What the honest node says, with the last transaction of every block missing.
  HttpAnswer without_last_transaction(const std::string& body) {
    auto said = nlohmann::json::parse(http_.post({.url = server_->url(), .body = body}, {}).value().body);
    if (said.is_array()) {
      for (auto& answer : said) shorten(answer);
    } else {
      shorten(said);
    }
    return {.body = said.dump()};
  }
  static void shorten(nlohmann::json& answer) {
    auto& txs = answer["result"]["block"]["data"]["txs"];
    if (txs.is_array() && !txs.empty()) txs.erase(txs.size() - 1);
  }
  std::int64_t busy_height() {
    for (std::int64_t height = demo_.chain().height();; --height) {
      if (!demo_.chain().store().block(height)->txs.empty()) return height;
    }
  }
  static bool belongs(const chain::Block& block) {
    return to_bytes(chain::data_hash(block.txs)) == to_bytes(block.header.data_hash);
  }

  test::DemoChain demo_;
  std::unique_ptr<node::RpcServer> server_;
  NetworkThread thread_;
  HttpClient http_{thread_};
};

TEST_F(BlockSourceTest, AfterARefusalSomebodyElseIsAsked) {
  const ScriptedNode liar([this](const std::string& body) { return without_last_transaction(body); });
  Client lying(http_, liar.address());
  Client honest(http_, server_->url());
  HttpBlockSource source({lying, honest});
  const auto height = busy_height();
  const auto lie = source.blocks(height, height, index::any_size, {});
  ASSERT_TRUE(lie) << lie.error().text();
  EXPECT_FALSE(belongs(lie->value.front()));
  EXPECT_EQ(lie->node, lying.address());
  source.refuse(lie->node);
  const auto truth = source.blocks(height, height, index::any_size, {});
  ASSERT_TRUE(truth) << truth.error().text();
  EXPECT_TRUE(belongs(truth->value.front()));
  EXPECT_EQ(truth->node, honest.address());
}

TEST_F(BlockSourceTest, WhoeverDoesNotAnswerIsPassedOver) {
  const ScriptedNode broken([](const std::string&) { return HttpAnswer{.status = 500}; });
  Client failing(http_, broken.address());
  Client honest(http_, server_->url());
  HttpBlockSource source({failing, honest});
  const auto bodies = source.blocks(2, 5, index::any_size, {});
  ASSERT_TRUE(bodies);
  EXPECT_EQ(bodies->node, honest.address());
}

TEST_F(BlockSourceTest, TheOnlyNodeIsAskedAgain) {
  Client honest(http_, server_->url());
  HttpBlockSource source(honest);
  source.refuse(honest.address());
  EXPECT_TRUE(source.blocks(2, 5, index::any_size, {}));
}

}  // namespace
}  // namespace wastewatch::rpc
