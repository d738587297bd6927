#include "rpc/provider.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/light/chain_fixture.h"
#include "core/light/store_fixture.h"
#include "kit/nodes/scripted_node.h"
#include "light/client.h"
#include "light/errors.h"
#include "light/peers.h"

namespace wastewatch::rpc {
namespace {

using nlohmann::json;
using test::HttpAnswer;
using test::ScriptedNode;

class Provider : public testing::Test {
 protected:
  Result<chain::LightBlock> ask(const ScriptedNode& node, std::int64_t height) {
    return HttpProvider(http_, node.address()).light_block(height, {});
  }
  // The error of a node that answers the first request with `answer`.
  Error refused(HttpAnswer answer) {
    const ScriptedNode node([answer](const std::string&) { return answer; });
    const auto block = ask(node, 2);
    EXPECT_FALSE(block);
    return block ? Error{} : block.error();
  }
  // What honest answers are changed into.
  ScriptedNode::Script lying(std::function<void(json&)> change) {
    return [this, change](const std::string& body) {
      json answer = json::parse(test::honest_answer(chain_, body));
      change(answer);
      return HttpAnswer{.body = answer.dump()};
    };
  }

  std::vector<chain::LightBlock> chain_ = test::build(test::steady(4), 30);
  NetworkThread thread_;
  HttpClient http_{thread_};
};

bool same_signed_content(const chain::LightBlock& a, const chain::LightBlock& b) {
  return a.signed_header == b.signed_header && a.validators.validators == b.validators.validators;
}

TEST_F(Provider, FetchesALightBlockAtAHeightAndTheLatest) {
  const ScriptedNode node(test::honest(chain_));
  const auto fifth = ask(node, 5);
  ASSERT_TRUE(fifth) << fifth.error().text();
  EXPECT_TRUE(same_signed_content(*fifth, chain_[4]));
  EXPECT_EQ(ask(node, 0)->height(), 30);
}

TEST_F(Provider, FetchesAValidatorSetOnlyWhenItsHashIsNew) {
  const ScriptedNode node(test::honest(chain_));
  HttpProvider provider(http_, node.address());
  for (std::int64_t height = 1; height <= 5; ++height) ASSERT_TRUE(provider.light_block(height, {}));
  EXPECT_EQ(node.requests(), 6);
}

TEST_F(Provider, CollectsAllPagesOfALargeSet) {
  const auto large = test::build(test::steady(230), 1);
  const ScriptedNode node(test::honest(large));
  const auto block = ask(node, 1);
  ASSERT_TRUE(block) << block.error().text();
  EXPECT_TRUE(same_signed_content(*block, large[0]));
  EXPECT_EQ(node.requests(), 4);
}

TEST_F(Provider, FetchesRunsInBatches) {
  const ScriptedNode node(test::honest(chain_));
  const auto blocks = HttpProvider(http_, node.address()).light_blocks(2, 28, {});
  ASSERT_TRUE(blocks) << blocks.error().text();
  EXPECT_TRUE(std::ranges::equal(*blocks, std::span(chain_).subspan(1, 27), same_signed_content));
  EXPECT_EQ(node.requests(), 4) << "three batches of commits and one set";
}

TEST_F(Provider, ARunEndsAtTheTip) {
  const ScriptedNode node(test::honest(chain_));
  HttpProvider provider(http_, node.address());
  EXPECT_EQ(provider.light_blocks(25, 40, {})->size(), 6U);
  EXPECT_TRUE(provider.light_blocks(31, 40, {}).error().is(light::Errc::height_too_high));
}

TEST_F(Provider, AsksSinglyWhenBatchesAreRefused) {
  const ScriptedNode node([this](const std::string& body) {
    if (body.starts_with("["))
      return HttpAnswer{
          .status = 500,
          .body =
              R"({"jsonrpc":"2.0","id":-1,"error":{"code":-32600,"message":"Invalid Request","data":"batch request exceeds maximum (1) allowed number of requests"}})"};
    return HttpAnswer{.body = test::honest_answer(chain_, body)};
  });
  const auto blocks = HttpProvider(http_, node.address()).light_blocks(1, 12, {});
  ASSERT_TRUE(blocks) << blocks.error().text();
  EXPECT_EQ(blocks->size(), 12U);
}

TEST_F(Provider, NamesHeightsThatAreNotThere) {
  const ScriptedNode node(test::honest({chain_.begin() + 10, chain_.end()}));
  EXPECT_TRUE(ask(node, 31).error().is(light::Errc::height_too_high));
  const auto pruned = ask(node, 3);
  EXPECT_TRUE(pruned.error().is(light::Errc::height_pruned));
  EXPECT_NE(pruned.error().detail.find("lowest height is 11"), std::string::npos);
}

TEST_F(Provider, AnEmptySignedHeaderMeansTooHigh) {
  const auto error = refused(
      {.body =
           R"({"jsonrpc":"2.0","id":1,"result":{"signed_header":{"header":null,"commit":null},"canonical":false}})"});
  EXPECT_TRUE(error.is(light::Errc::height_too_high)) << error.text();
}

TEST_F(Provider, GarbageIsNamed) {
  for (const char* body :
       {R"({"jsonrpc":"2.0","id":1,"result":{}})", R"({"jsonrpc":"2.0","id":1,"result":[1,2]})"}) {
    const auto error = refused({.body = body});
    EXPECT_TRUE(error.is(light::Errc::malformed_response)) << body << ' ' << error.text();
  }
  for (const auto& body : {std::string(), std::string("garbage"), std::string("<html>It works!</html>"),
                           std::string("{"), std::string("null"), std::string(300'000, '[')}) {
    const auto error = refused({.body = body});
    EXPECT_TRUE(error.is(light::Errc::not_a_node)) << body.substr(0, 40) << ' ' << error.text();
  }
}

TEST_F(Provider, AnErrorIsNotCalledNoAnswer) {
  for (const int status : {400, 404, 500, 502}) {
    const auto error = refused({.status = status, .body = "<html>"});
    EXPECT_TRUE(error.is(light::Errc::answered_error)) << error.text();
    EXPECT_TRUE(error.detail.contains(std::to_string(status))) << error.text();
  }
  EXPECT_TRUE(refused({.manner = test::Manner::close_now}).is(light::Errc::no_response));
  EXPECT_TRUE(
      refused(
          {.body =
               R"({"jsonrpc":"2.0","id":1,"error":{"code":-32603,"message":"Internal error","data":"timed out"}})"})
          .is(light::Errc::answered_error));
}

TEST_F(Provider, ANodeThatIsBusyOrSendsElsewhereIsNotBlamedForItsAnswer) {
  for (const auto& [status, meaning] : {std::pair{302, light::Errc::redirected},
                                        {308, light::Errc::redirected},
                                        {429, light::Errc::asks_to_wait},
                                        {503, light::Errc::asks_to_wait}}) {
    const Error error = refused(
        {.status = status, .extra_headers = "Retry-After: 1\r\nLocation: http://elsewhere.example/x\r\n"});
    EXPECT_TRUE(error.is(meaning)) << status << " " << error.text();
    EXPECT_EQ(error.detail.contains("elsewhere.example"), meaning == light::Errc::redirected) << error.text();
    EXPECT_EQ(light::event_of(error), light::PeerEvent::unreachable) << error.text();
  }
}

TEST_F(Provider, AnswersMustBelongToTheirQuestions) {
  const ScriptedNode other_id(lying([](json& answer) { answer["id"] = 77; }));
  EXPECT_TRUE(ask(other_id, 2).error().is(light::Errc::malformed_response));
  const ScriptedNode swapped(lying([](json& answer) {
    if (answer.is_array()) answer[0]["id"] = answer[1]["id"];
  }));
  EXPECT_TRUE(HttpProvider(http_, swapped.address())
                  .light_blocks(1, 5, {})
                  .error()
                  .is(light::Errc::malformed_response));
  const ScriptedNode fewer(lying([](json& answer) {
    if (answer.is_array()) answer.erase(0);
  }));
  EXPECT_TRUE(HttpProvider(http_, fewer.address())
                  .light_blocks(1, 5, {})
                  .error()
                  .is(light::Errc::malformed_response));
  const ScriptedNode reversed(lying([](json& answer) {
    if (answer.is_array()) std::ranges::reverse(answer);
  }));
  EXPECT_TRUE(HttpProvider(http_, reversed.address()).light_blocks(1, 5, {}))
      << "a batch may come in any order";
}

TEST_F(Provider, ALieIsNoticedOnArrivalWhereNoSignatureIsNeeded) {
  const auto lie = [&](const char* pointer, const json& value) {
    const ScriptedNode node(lying([=](json& answer) {
      if (answer["result"].contains("signed_header")) answer["result"][json::json_pointer(pointer)] = value;
    }));
    return ask(node, 2);
  };
  EXPECT_FALSE(lie("/signed_header/header/height", "3"));
  EXPECT_FALSE(lie("/signed_header/header/app_hash", "00"));
  EXPECT_FALSE(lie("/signed_header/commit/height", "3"));
  EXPECT_FALSE(lie("/signed_header/header/validators_hash", std::string(64, 'A')));
  const ScriptedNode set(lying([](json& answer) {
    if (answer["result"].contains("validators")) answer["result"]["validators"][0]["voting_power"] = "11";
  }));
  EXPECT_TRUE(ask(set, 2).error().is(light::Errc::malformed_response));
}

TEST_F(Provider, ALightClientFollowsANodeOverHttp) {
  const auto blocks = test::build(test::sliding(4, 1), 250);
  const ScriptedNode primary(test::honest(blocks));
  const ScriptedNode witness(test::honest(blocks));
  test::StoreFixture database;
  auto store = database.store();
  auto anchors = database.anchors();
  const FixedClock clock(test::after(blocks.back(), 60));
  for (const auto mode : {light::SyncMode::skipping, light::SyncMode::sequential}) {
    ASSERT_TRUE(store.restart(blocks[0]));
    const light::ClientOptions options{
        .chain_id = "light-test-1", .anchor = {1, test::hash_of(blocks[0])}, .mode = mode};
    const light::Peers peers{std::make_shared<HttpProvider>(http_, primary.address()),
                             {std::make_shared<HttpProvider>(http_, witness.address())}};
    auto client = light::Client::open(options, peers, {store, anchors, clock});
    ASSERT_TRUE(client);
    const auto update = (*client)->update({});
    ASSERT_TRUE(update) << update.error().text();
    EXPECT_EQ(update->block.height(), 250);
  }
}

}  // namespace
}  // namespace wastewatch::rpc
