#include "rpc/client.h"

#include <gtest/gtest.h>

#include "base/encoding.h"
#include "kit/nodes/scripted_node.h"
#include "support/vectors.h"

namespace wastewatch::rpc {
namespace {

using nlohmann::json;
using test::HttpAnswer;
using test::ScriptedNode;

class RpcClient : public testing::Test {
 protected:
  // Answers every call with the recorded answer for its method, under the id of the question.
  ScriptedNode::Script recorded(std::map<std::string, std::string> files) {
    return [this, files](const std::string& body) {
      const json request = json::parse(body);
      last_ = request;
      json answer = json::parse(files.at(request["method"]));
      answer["id"] = request["id"];
      return HttpAnswer{.body = answer.dump()};
    };
  }
  static std::map<std::string, std::string> recordings(const std::filesystem::path& vectors) {
    const std::vector<std::pair<const char*, const char*>> names = {
        {"status", "status"},
        {"net_info", "net_info"},
        {"abci_info", "abci_info"},
        {"genesis", "genesis"},
        {"commit", "commit_at_height_10"},
        {"block", "block_at_height_10"},
        {"block_results", "block_results_at_height_10"},
        {"blockchain", "blockchain_from_1_to_10"},
        {"consensus_params", "consensus_params"},
        {"abci_query", "abci_query_with_existing_key"},
        {"broadcast_tx_sync", "broadcast_tx_sync"}};
    std::map<std::string, std::string> files;
    for (const auto& [method, file] : names) {
      files[method] = test::read_file(vectors / "rpc" / "v0_38" / "incoming" / (std::string(file) + ".json"));
    }
    return files;
  }

  json last_;
  NetworkThread thread_;
  HttpClient http_{thread_};
};

TEST_F(RpcClient, EveryRouteReadsWhatCometBftAnswered) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  const ScriptedNode node(recorded(recordings(vectors)));
  Client client(http_, node.address());
  EXPECT_EQ(client.status({})->node_info.network, "dockerchain");
  EXPECT_TRUE(client.net_info({}));
  EXPECT_TRUE(client.abci_info({}));
  EXPECT_EQ(client.genesis({})->chain_id, "dockerchain");
  EXPECT_EQ(client.commit(10, {})->signed_header.header.height, 10);
  EXPECT_EQ(last_["params"]["height"], "10");
  EXPECT_TRUE(client.block(10, {}));
  EXPECT_EQ(client.block_results(10, {})->height, 10);
  EXPECT_EQ(client.blockchain(1, 10, {})->block_metas.size(), 10U);
  EXPECT_EQ(last_["params"]["minHeight"], "1");
  EXPECT_TRUE(client.consensus_params(0, {}));
  EXPECT_FALSE(last_["params"].contains("height"));
  EXPECT_TRUE(client.abci_query({.path = "/key", .data = {1, 255}, .height = 4, .prove = true}, {}));
  EXPECT_EQ(last_["params"]["data"], "01FF");
  const Bytes tx = {1, 2, 3};
  EXPECT_TRUE(client.broadcast_tx_sync(tx, {}));
  EXPECT_EQ(last_["params"]["tx"], to_base64(tx));
}

TEST_F(RpcClient, ARefusalCarriesTheNodesWords) {
  const ScriptedNode node([](const std::string& body) {
    const json id = json::parse(body)["id"];
    return HttpAnswer{
        .status = 500,
        .body = json{{"jsonrpc", "2.0"},
                     {"id", id},
                     {"error", {{"code", -32603}, {"message", "Internal error"}, {"data", "tx not found"}}}}
                    .dump()};
  });
  const auto reply = Client(http_, node.address()).tx(Hash{}, true, {});
  ASSERT_FALSE(reply);
  EXPECT_TRUE(reply.error().is(Errc::rpc_error));
  EXPECT_NE(reply.error().detail.find("tx not found"), std::string::npos);
}

TEST_F(RpcClient, PutsAGenesisTogetherFromItsChunks) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  const auto whole = json::parse(test::read_file(vectors / "rpc" / "v0_38" / "incoming" /
                                                 "genesis.json"))["result"]["genesis"]
                         .dump();
  const ScriptedNode node([&](const std::string& body) {
    const json request = json::parse(body);
    json answer = {{"jsonrpc", "2.0"}, {"id", request["id"]}};
    if (request["method"] == "genesis") {
      answer["error"] = {{"code", -32603},
                         {"message", "Internal error"},
                         {"data", "genesis response is large, please use the genesis_chunked API instead"}};
    } else {
      const auto chunk = std::stoul(request["params"]["chunk"].get<std::string>());
      const std::size_t half = whole.size() / 2;
      const std::string part = chunk == 0 ? whole.substr(0, half) : whole.substr(half);
      answer["result"] = {
          {"chunk", std::to_string(chunk)}, {"total", "2"}, {"data", to_base64(as_bytes(part))}};
    }
    return HttpAnswer{.body = answer.dump()};
  });
  const auto genesis = Client(http_, node.address()).genesis({});
  ASSERT_TRUE(genesis) << genesis.error().text();
  EXPECT_EQ(genesis->chain_id, "dockerchain");
}

TEST_F(RpcClient, ReadsAddressesAsCometBftWritesThem) {
  const ScriptedNode node([](const std::string& body) {
    return HttpAnswer{
        .body = json{{"jsonrpc", "2.0"}, {"id", json::parse(body)["id"]}, {"result", json::object()}}.dump()};
  });
  const std::string bare = node.address().substr(std::string("http://").size());
  for (const std::string& address : {bare, "tcp://" + bare, "http://" + bare}) {
    EXPECT_TRUE(Client(http_, address).status({}).error().is(Errc::wrong_content)) << address;
  }
}

TEST(Routes, TheTableIsCompleteAndBounded) {
  for (const auto& info : routes()) {
    EXPECT_EQ(route_info(info.route).method, info.method);
    EXPECT_GT(info.max_reply_bytes, 0U);
    EXPECT_GT(info.deadline.count(), 0);
  }
}

}  // namespace
}  // namespace wastewatch::rpc
