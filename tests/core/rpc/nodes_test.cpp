// Whatever is asked, another node answers when the first one fails or was refused.
#include "rpc/nodes.h"

#include <gtest/gtest.h>

#include "kit/demo/demo_chain.h"
#include "kit/nodes/scripted_node.h"
#include "node/rpc_server.h"
#include "rpc/block_source.h"

namespace wastewatch::rpc {
namespace {

using test::HttpAnswer;
using test::ScriptedNode;

class NodesTest : public ::testing::Test {
 protected:
  static std::unique_ptr<node::RpcServer> serve(test::DemoChain& demo) {
    demo.run_minutes(20);
    return node::RpcServer::start(demo.chain(), node::parse_endpoint("127.0.0.1:0").value()).value();
  }

  test::DemoChain demo_;
  std::unique_ptr<node::RpcServer> server_ = serve(demo_);
  NetworkThread thread_;
  HttpClient http_{thread_};
  ScriptedNode broken_{[](const std::string&) { return HttpAnswer{.status = 500}; }};
  Client failing_{http_, broken_.address()};
  Client honest_{http_, server_->url()};
};

TEST_F(NodesTest, EveryKindOfQuestionGoesOnToTheNextNode) {
  const std::stop_token stop;
  const std::vector<std::function<bool(Client&)>> questions = {
      [&](Client& node) { return node.status(stop).has_value(); },
      [&](Client& node) { return node.genesis(stop).has_value(); },
      [&](Client& node) { return node.commit(3, stop).has_value(); },
      [&](Client& node) { return node.validators(3, stop).has_value(); },
      [&](Client& node) { return node.block(3, stop).has_value(); },
      [&](Client& node) { return node.blocks(2, 5, stop).has_value(); },
      [&](Client& node) { return node.block_results(3, stop).has_value(); },
      [&](Client& node) { return node.consensus_params(3, stop).has_value(); },
      [&](Client& node) { return node.abci_info(stop).has_value(); },
      [&](Client& node) {
        return node.abci_query({.path = "/key", .data = {1}, .height = 0, .prove = true}, stop).has_value();
      },
  };
  for (std::size_t i = 0; i < questions.size(); ++i) {
    Nodes nodes({failing_, honest_});
    std::string answered;
    const auto answer = nodes.ask(
        [&](Client& node) -> Result<bool> {
          if (questions[i](node)) return true;
          return fail(Errc::unreachable);
        },
        stop, [&](const std::string& address) { answered = address; });
    EXPECT_TRUE(answer) << i;
    EXPECT_EQ(answered, honest_.address()) << i;
  }
}

TEST_F(NodesTest, WhoAnsweredIsAskedFirstAndWhoWasRefusedNoMore) {
  Nodes nodes({failing_, honest_});
  EXPECT_EQ(nodes.order().front().get().address(), failing_.address());
  ASSERT_TRUE(nodes.ask([](Client& node) { return node.status({}); }, {}));
  EXPECT_EQ(nodes.order().front().get().address(), honest_.address());
  nodes.refuse(honest_.address());
  ASSERT_EQ(nodes.order().size(), 1U);
  EXPECT_EQ(nodes.order().front().get().address(), failing_.address());
  nodes.refuse(failing_.address());
  EXPECT_EQ(nodes.order().size(), 2U) << "nobody else is left";
}

TEST_F(NodesTest, NobodyWaitsForANodeThatAskedForPatienceWhileAnotherIsLeft) {
  Nodes nodes({failing_, honest_});
  ASSERT_FALSE(failing_.status({}));
  const int asked = broken_.requests();
  EXPECT_EQ(nodes.order().front().get().address(), honest_.address());
  ASSERT_TRUE(nodes.ask([](Client& node) { return node.status({}); }, {}));
  EXPECT_EQ(broken_.requests(), asked);
  EXPECT_EQ(Nodes({failing_}).order().size(), 1U) << "it is asked when nobody else is left";
}

TEST_F(NodesTest, TheFirstErrorIsReportedWhenNobodyAnswers) {
  Nodes nodes({failing_, failing_});
  EXPECT_TRUE(nodes.ask([](Client& node) { return node.status({}); }, {}).error().is(Errc::http_status));
}

TEST_F(NodesTest, ALimitUnderTheSignedParametersIsLearned) {
  HttpBlockSource source({honest_});
  const auto header = demo_.chain().store().block(10).value().header;
  source.expect(10, header.consensus_hash);
  ASSERT_TRUE(source.blocks(2, 10, index::any_size, {}));
  source.expect(10, Bytes(32, 1));
  EXPECT_TRUE(source.blocks(2, 10, index::any_size, {}))
      << "nobody knows parameters with this hash: the route's limit";
}

}  // namespace
}  // namespace wastewatch::rpc
