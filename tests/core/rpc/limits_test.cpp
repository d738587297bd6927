// What a node can cost us, however it answers: requests, bytes, memory and patience of a whole task.
#include <gtest/gtest.h>

#include <thread>

#include "base/encoding.h"
#include "core/light/chain_fixture.h"
#include "kit/nodes/scripted_node.h"
#include "light/errors.h"
#include "rpc/provider.h"

namespace wastewatch::rpc {
namespace {

using namespace std::chrono_literals;
using nlohmann::json;
using test::HttpAnswer;
using test::Manner;
using test::ScriptedNode;

constexpr std::int64_t tip = 40;

class Limits : public testing::Test {
 protected:
  std::vector<chain::LightBlock> chain_ = test::build(test::steady(4), tip);
  NetworkThread thread_;
  HttpClient http_{thread_};
};

// Answers like `usual`, but every `nth` request like `refusal`.
ScriptedNode::Script refusing_every(int nth, HttpAnswer refusal, ScriptedNode::Script usual) {
  return [nth, refusal, usual, count = 0](const std::string& body) mutable {
    return ++count % nth == 0 ? refusal : usual(body);
  };
}

TEST_F(Limits, ASetOfOneValidatorAPageIsRefusedAtTheFirstPage) {
  const ScriptedNode node([this](const std::string& body) {
    json answer = json::parse(test::honest_answer(chain_, body));
    if (answer["result"].contains("validators")) {
      answer["result"]["total"] = "10000";
      answer["result"]["count"] = "1";
      answer["result"]["validators"] = json::array({answer["result"]["validators"][0]});
    }
    return HttpAnswer{.body = answer.dump()};
  });
  const auto block = HttpProvider(http_, node.address()).light_block(5, {});
  ASSERT_FALSE(block);
  EXPECT_TRUE(block.error().is(light::Errc::malformed_response)) << block.error().text();
  EXPECT_EQ(node.requests(), 2) << "the commit and one page";
}

TEST_F(Limits, AGenesisInEmptyChunksEnds) {
  const ScriptedNode node([](const std::string& body) {
    const json request = json::parse(body);
    json answer = {{"jsonrpc", "2.0"}, {"id", request["id"]}};
    if (request["method"] == "genesis") {
      answer["error"] = {{"code", -32603}, {"message", "Internal error"}, {"data", "too large"}};
    } else {
      answer["result"] = {{"chunk", request["params"]["chunk"]}, {"total", "1000000"}, {"data", ""}};
    }
    return HttpAnswer{.body = answer.dump()};
  });
  EXPECT_TRUE(Client(http_, node.address()).genesis({}).error().is(Errc::wrong_content));
  EXPECT_EQ(node.requests(), 2);
}

TEST_F(Limits, ABodyWithoutLengthAndEndIsCutOff) {
  const ScriptedNode node([](const std::string&) {
    return HttpAnswer{.body = std::string(256 * 1024, ' '), .manner = Manner::endless};
  });
  Client client(http_, node.address());
  EXPECT_TRUE(client.status({}).error().is(Errc::too_large));
  EXPECT_LT(node.bytes_sent(), std::size_t{32} << 20) << "what the sockets hold";
}

TEST_F(Limits, ManyEndlessBodiesEndAfterAFewWaves) {
  const ScriptedNode node([](const std::string&) {
    return HttpAnswer{.body = std::string(256 * 1024, ' '), .manner = Manner::endless};
  });
  Client client(http_, node.address());
  EXPECT_TRUE(client.blocks(1, 100, {}, {.one = 1U << 20}).error().is(Errc::too_large));
  EXPECT_LT(node.requests(), 60) << "for a hundred blocks";
}

TEST_F(Limits, BatchesThatAreTooLargeAreAskedForInParts) {
  constexpr std::size_t padding = 600 * 1024;
  const ScriptedNode node([this](const std::string& body) {
    json answers = json::parse(test::honest_answer(chain_, body));
    const auto pad = [](json& answer) { answer["result"]["padding"] = std::string(padding, 'x'); };
    if (answers.is_array()) {
      for (auto& answer : answers) pad(answer);
    } else if (answers["result"].contains("signed_header")) {
      pad(answers);
    }
    return HttpAnswer{.body = answers.dump()};
  });
  HttpProvider provider(http_, node.address());
  std::int64_t next = 1;
  while (next <= tip) {
    const auto blocks = provider.light_blocks(next, tip, {});
    ASSERT_TRUE(blocks) << blocks.error().text();
    ASSERT_LE(blocks->size(), 28U) << "no more than is collected at a time";
    next += std::ssize(*blocks);
  }
}

TEST_F(Limits, ANodeThatAsksForPatienceGetsItAndAnswersAfterwards) {
  const ScriptedNode node(
      refusing_every(2, {.status = 429, .extra_headers = "Retry-After: 1\r\n"}, test::honest(chain_)));
  const auto start = std::chrono::steady_clock::now();
  const auto blocks = HttpProvider(http_, node.address()).light_blocks(1, tip, {});
  ASSERT_TRUE(blocks) << blocks.error().text();
  EXPECT_EQ(std::ssize(*blocks), tip);
  EXPECT_GE(std::chrono::steady_clock::now() - start, 1s);
}

TEST_F(Limits, ANodeThatWantsToBeLeftAloneForLongIsNotWaitedFor) {
  const ScriptedNode node(
      [](const std::string&) { return HttpAnswer{.status = 503, .extra_headers = "Retry-After: 600\r\n"}; });
  Client client(http_, node.address());
  EXPECT_TRUE(client.status({}).error().is(Errc::busy));
  EXPECT_TRUE(client.status({}).error().is(Errc::busy));
  EXPECT_EQ(node.requests(), 1) << "the second question waits for the pause to end";
}

TEST_F(Limits, EveryFourthRefusalLosesNothing) {
  const std::vector<HttpAnswer> refusals = {
      {.status = 429}, {.status = 500, .body = "<html>"}, {.manner = Manner::close_now}};
  for (const auto& refusal : refusals) {
    const ScriptedNode node(refusing_every(4, refusal, test::honest(chain_)));
    HttpProvider provider(http_, node.address(), 3);
    const auto blocks = provider.light_blocks(1, tip, {});
    ASSERT_TRUE(blocks) << blocks.error().text();
    EXPECT_EQ(std::ssize(*blocks), tip) << refusal.status;
    for (int i = 0; i < 5; ++i) EXPECT_TRUE(provider.light_block(i + 1, {})) << refusal.status;
  }
}

TEST_F(Limits, TheGoodPartOfABatchIsKept) {
  const ScriptedNode node([this](const std::string& body) {
    json answers = json::parse(test::honest_answer(chain_, body));
    if (answers.is_array()) {
      for (auto& answer : answers) {
        if (answer["result"]["signed_header"]["header"]["height"] != "16") continue;
        answer.erase("result");
        answer["error"] = {{"code", -32603}, {"message", "Internal error"}, {"data", "try later"}};
      }
    }
    return HttpAnswer{.body = answers.dump()};
  });
  const auto blocks = HttpProvider(http_, node.address()).light_blocks(1, tip, {});
  ASSERT_TRUE(blocks) << blocks.error().text();
  EXPECT_EQ(blocks->size(), 15U);
}

TEST_F(Limits, WhatIsSentIsNotSentAgainAfterAFailure) {
  const ScriptedNode node([](const std::string&) { return HttpAnswer{.status = 502, .body = "<html>"}; });
  EXPECT_FALSE(Client(http_, node.address()).broadcast_tx_sync(Bytes{1}, {}));
  EXPECT_EQ(node.requests(), 1);
}

TEST(ReplyMemoryTest, IsSharedAndGivenBack) {
  const auto memory = std::make_shared<ReplyMemory>(100);
  auto most = memory->take(80, 1ms, {});
  ASSERT_TRUE(most);
  EXPECT_FALSE(memory->take(30, 1ms, {}));
  EXPECT_TRUE(memory->take(20, 1ms, {}));
  std::jthread waiting([&] { EXPECT_TRUE(memory->take(500, 60s, {})) << "larger than all: alone"; });
  most.reset();
  waiting.join();
  EXPECT_EQ(memory->taken(), 0U);
}

TEST(ReplyMemoryTest, WaitingCanBeStopped) {
  const auto memory = std::make_shared<ReplyMemory>(1);
  const auto all = memory->take(1, 1ms, {});
  std::stop_source stop;
  std::jthread waiting([&] { EXPECT_FALSE(memory->take(1, 60s, stop.get_token())); });
  stop.request_stop();
}

TEST(BudgetTest, EndsWithTimeBytesOrRequests) {
  Budget requests({60s, 100, 2});
  EXPECT_TRUE(requests.take_request());
  EXPECT_TRUE(requests.take_request());
  EXPECT_TRUE(requests.take_request().error().is(Errc::too_large));
  EXPECT_TRUE(requests.take_bytes(100));
  EXPECT_TRUE(requests.take_bytes(1).error().is(Errc::too_large));
  Budget over({0s, 100, 2});
  EXPECT_TRUE(over.take_request().error().is(Errc::timeout));
}

TEST(BlockReply, FollowsTheConsensusParameters) {
  chain::abci::ConsensusParams params;
  params.block_max_bytes = 1'000'000;
  EXPECT_LT(block_reply_bytes(params), 3'100'000U);
  params.block_max_bytes = -1;
  const auto without_limit = block_reply_bytes(params);
  params.block_max_bytes = std::int64_t{1} << 62;
  EXPECT_EQ(block_reply_bytes(params), without_limit);
}

}  // namespace
}  // namespace wastewatch::rpc
