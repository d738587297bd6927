#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "chain/json_decode.h"
#include "chain/json_encode.h"

namespace wastewatch::chain {
namespace {

using nlohmann::json;

TEST(RpcRequests, ReadNamedAndPositionalParameters) {
  const auto named = parse_rpc_requests(
      R"({"jsonrpc":"2.0","id":7,"method":"abci_query","params":{"path":"/key","data":"AA","prove":true,"height":null}})");
  ASSERT_TRUE(named) << named.error().text();
  const RpcRequest& request = named->front();
  EXPECT_EQ(request.method, "abci_query");
  EXPECT_EQ(request.id, RpcId{std::int64_t{7}});
  EXPECT_EQ(request.parameter("path", 0), "/key");
  EXPECT_EQ(request.parameter("prove", 3), "true");
  EXPECT_FALSE(request.parameter("height", 2));
  const auto positional =
      parse_rpc_requests(R"({"jsonrpc":"2.0","id":"x","method":"commit","params":["10"]})");
  ASSERT_TRUE(positional);
  EXPECT_EQ(positional->front().parameter("height", 0), "10");
  EXPECT_FALSE(positional->front().parameter("other", 1));
}

TEST(RpcRequests, BatchesAreBoundedAndNotificationsMarked) {
  const std::string one = R"({"jsonrpc":"2.0","method":"health"})";
  const auto batch = parse_rpc_requests("[" + one + "," + one + "]");
  ASSERT_TRUE(batch);
  EXPECT_EQ(batch->size(), 2U);
  EXPECT_TRUE(batch->front().notification);
  EXPECT_TRUE(parse_rpc_requests("[" + one + "," + one + "]", {}, 1).error().is(Errc::too_large));
  EXPECT_TRUE(parse_rpc_requests(R"({"method":"health"})").error().is(Errc::missing_member));
  EXPECT_TRUE(parse_rpc_requests(R"({"jsonrpc":"1.0","method":"a"})").error().is(Errc::wrong_member));
  EXPECT_TRUE(parse_rpc_requests("7").error().is(Errc::wrong_member));
}

TEST(RpcReplies, GiveTheResultOrTheNodesError) {
  const RpcError error{-32603, "Internal error", "height 9 is not available, lowest height is 10"};
  const auto failed = parse_rpc_replies(rpc_error(std::int64_t{3}, error).dump());
  ASSERT_TRUE(failed);
  const auto block = decode_reply(failed->front(), block_reply_from_json);
  EXPECT_TRUE(block.error().is(Errc::rpc_error));
  EXPECT_EQ(block.error().detail, "-32603 Internal error: height 9 is not available, lowest height is 10");
  const auto good = parse_rpc_replies(rpc_result(std::string("a"), {{"block_id", nullptr}}).dump());
  ASSERT_TRUE(good);
  EXPECT_EQ(good->front().id, RpcId{std::string("a")});
  EXPECT_EQ(decode_reply(good->front(), block_reply_from_json).error().detail, "$.block_id");
  EXPECT_TRUE(parse_rpc_replies(R"({"jsonrpc":"2.0","id":1})").error().is(Errc::missing_member));
}

TEST(RpcReplies, ConfirmationOfASubscriptionIsNoEvent) {
  const auto replies = parse_rpc_replies(R"({"jsonrpc":"2.0","id":1,"result":{}})");
  const auto event = decode_reply(replies->front(), new_block_event_from_json);
  ASSERT_TRUE(event);
  EXPECT_FALSE(*event);
}

}  // namespace
}  // namespace wastewatch::chain
