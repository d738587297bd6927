#include "node/rpc_routes.h"

#include <thread>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "chain/hashes.h"
#include "chain/json_decode.h"
#include "chain/json_encode.h"
#include "chain/validate.h"
#include "merkle/simple_tree.h"
#include "solo_fixture.h"

namespace wastewatch::node {
namespace {

using nlohmann::json;

class RpcRoutes : public ::testing::Test {
 protected:
  void SetUp() override {
    node = std::move(*open_solo(folder.path(), 3));
    for (std::int64_t i = 0; i < 25; ++i) {
      const std::vector block{PlannedBlock{test_time(i), {tx("k" + std::to_string(i) + "=v"), tx("bad")}}};
      ASSERT_TRUE(node->chain->append(block));
    }
  }

  chain::RpcReply ask(std::string_view method, const json& parameters = json::object()) {
    const auto body = chain::rpc_request(std::int64_t{7}, method, parameters).dump();
    auto replies = chain::parse_rpc_replies(answer_post(context(), body));
    EXPECT_TRUE(replies) << replies.error().text();
    EXPECT_EQ(std::get<std::int64_t>(replies->front().id), 7);
    return replies->front();
  }
  std::string refusal(std::string_view method, const json& parameters) {
    const auto reply = ask(method, parameters);
    if (!reply.error) return "no error";
    return std::to_string(reply.error->code) + " " + reply.error->message + ": " + reply.error->data;
  }
  json get(std::string_view method, std::vector<chain::RpcParameter> arguments) {
    return call_route(context(),
                      {.id = std::int64_t{-1},
                       .notification = false,
                       .method = std::string(method),
                       .parameters = std::move(arguments)},
                      CallForm::uri);
  }
  RpcContext context() { return {.chain = *node->chain, .rpc_address = "tcp://127.0.0.1:1", .stop = stop}; }

  test::TemporaryFolder folder;
  std::unique_ptr<SoloNode> node;
  Wakeup stop;
};

TEST_F(RpcRoutes, CommitsAndValidatorsMakeLightBlocksThatPassTheBasicChecks) {
  for (const auto height : {1, 24, 25}) {
    const json at = {{"height", std::to_string(height)}};
    const auto commit = chain::decode_reply(ask("commit", at), chain::commit_reply_from_json).value();
    const auto set = chain::decode_reply(ask("validators", at), chain::validators_reply_from_json).value();
    EXPECT_EQ(commit.canonical, height < 25);
    const auto good = chain::check_light_block({commit.signed_header, {set.validators, {}}}, "solo-test");
    EXPECT_TRUE(good) << good.error().text();
  }
}

TEST_F(RpcRoutes, BlocksAreCompleteAndCheckThemselves) {
  const auto reply =
      chain::decode_reply(ask("block", {{"height", "10"}}), chain::block_reply_from_json).value();
  ASSERT_TRUE(reply.block);
  EXPECT_TRUE(chain::check_block(*reply.block));
  EXPECT_EQ(reply.block_id, chain::block_id_of(*reply.block));
  const json by_hash = {{"hash", to_base64(reply.block_id.hash)}};
  const auto same = chain::decode_reply(ask("block_by_hash", by_hash), chain::block_reply_from_json).value();
  EXPECT_EQ(same.block->header, reply.block->header);
  const auto none = ask("block_by_hash", {{"hash", to_base64(Bytes(32, 1))}});
  EXPECT_FALSE(chain::decode_reply(none, chain::block_reply_from_json)->block);
}

TEST_F(RpcRoutes, ResultsHashIntoTheNextHeader) {
  const auto results =
      chain::decode_reply(ask("block_results", {{"height", "10"}}), chain::block_results_reply_from_json)
          .value();
  const auto header =
      chain::decode_reply(ask("header", {{"height", "11"}}), chain::header_reply_from_json).value();
  EXPECT_EQ(to_bytes(chain::results_hash(results.tx_results).view()), header.last_results_hash);
  EXPECT_EQ(results.tx_results.at(1).code, 1U);
}

TEST_F(RpcRoutes, RefusalsAreCometbftsWords) {
  EXPECT_EQ(
      refusal("commit", {{"height", "26"}}),
      "-32603 Internal error: height 26 must be less than or equal to the current blockchain height 25");
  EXPECT_EQ(refusal("block", {{"height", "0"}}),
            "-32603 Internal error: height must be greater than 0, but got 0");
  EXPECT_EQ(
      refusal("validators", {{"height", "27"}}),
      "-32603 Internal error: height 27 must be less than or equal to the current blockchain height 26");
  EXPECT_EQ(refusal("validators", {{"page", "2"}}),
            "-32603 Internal error: page should be within [1, 1] range, given 2");
  EXPECT_EQ(refusal("tx", {{"hash", to_base64(Bytes{0xab})}}), "-32603 Internal error: tx (AB) not found");
  EXPECT_TRUE(refusal("commit", {{"height", "x"}}).starts_with("-32602 Invalid params"));
  EXPECT_EQ(refusal("no_such_route", json::object()), "-32601 Method not found: ");
}

TEST_F(RpcRoutes, ValidatorsComeInPages) {
  const auto reply = chain::decode_reply(ask("validators", {{"page", "2"}, {"per_page", "2"}}),
                                         chain::validators_reply_from_json)
                         .value();
  EXPECT_EQ(reply.count, 1);
  EXPECT_EQ(reply.total, 3);
  EXPECT_EQ(reply.block_height, 26);
}

TEST_F(RpcRoutes, BlockchainGivesAtMostTwentyNewestFirst) {
  const auto reply = chain::decode_reply(ask("blockchain"), chain::blockchain_reply_from_json).value();
  EXPECT_EQ(reply.last_height, 25);
  ASSERT_EQ(reply.block_metas.size(), 20U);
  EXPECT_EQ(reply.block_metas.front().header.height, 25);
  EXPECT_EQ(reply.block_metas.front().num_txs, 2);
}

TEST_F(RpcRoutes, TransactionIsProvenUnderTheDataHash) {
  const Bytes hash = to_bytes(chain::tx_hash(tx("k9=v")).view());
  const auto reply =
      chain::decode_reply(ask("tx", {{"hash", to_base64(hash)}, {"prove", true}}), chain::tx_reply_from_json)
          .value();
  EXPECT_EQ(reply.height, 10);
  ASSERT_TRUE(reply.proof);
  const auto header = node->chain->store().meta(10)->header;
  const auto root = Hash::from(header.data_hash).value();
  EXPECT_TRUE(merkle::verify_simple(reply.proof->proof, root, hash));
}

TEST_F(RpcRoutes, SearchFindsByHeightAndByHash) {
  const auto search = [&](const std::string& query) {
    return chain::decode_reply(ask("tx_search", {{"query", query}, {"per_page", "3"}}),
                               chain::tx_search_reply_from_json)
        .value();
  };
  EXPECT_EQ(search("tx.height=10").total_count, 2);
  EXPECT_EQ(search("tx.height>=10 AND tx.height<=12").total_count, 6);
  EXPECT_EQ(search("tx.height>=10 AND tx.height<=12").txs.size(), 3U);
  const auto one = search("tx.hash='" + to_hex_upper(chain::tx_hash(tx("k3=v"))) + "'");
  ASSERT_EQ(one.txs.size(), 1U);
  EXPECT_EQ(one.txs[0].height, 4);
  EXPECT_EQ(search("tx.hash='AB'").total_count, 0);
}

TEST_F(RpcRoutes, BroadcastChecksAndNamesDuplicates) {
  const json good = {{"tx", to_base64(tx("new=1"))}};
  const auto reply =
      chain::decode_reply(ask("broadcast_tx_sync", good), chain::broadcast_tx_reply_from_json).value();
  EXPECT_EQ(reply.code, 0U);
  EXPECT_EQ(reply.hash, to_bytes(chain::tx_hash(tx("new=1")).view()));
  EXPECT_EQ(refusal("broadcast_tx_sync", good), "-32603 Internal error: tx already exists in cache");
  const json bad = {{"tx", to_base64(tx("nonsense"))}};
  EXPECT_EQ(chain::decode_reply(ask("broadcast_tx_sync", bad), chain::broadcast_tx_reply_from_json)->code,
            1U);
}

TEST_F(RpcRoutes, BroadcastCommitWaitsForTheBlock) {
  const std::jthread producer([&] {
    while (node->chain->mempool().size().txs == 0) std::this_thread::yield();
    EXPECT_TRUE(node->chain->produce(test_time(1000)));
  });
  const auto reply = chain::decode_reply(ask("broadcast_tx_commit", {{"tx", to_base64(tx("wait=1"))}}),
                                         chain::broadcast_tx_commit_reply_from_json)
                         .value();
  EXPECT_EQ(reply.height, 26);
  EXPECT_EQ(reply.tx_result.code, 0U);
}

TEST_F(RpcRoutes, StatusGenesisAndParametersDecode) {
  const auto status = chain::decode_reply(ask("status"), chain::status_reply_from_json).value();
  EXPECT_EQ(status.node_info.network, "solo-test");
  EXPECT_EQ(status.sync_info.latest_block_height, 25);
  EXPECT_EQ(status.validator->voting_power, 10);
  const auto genesis = chain::decode_reply(ask("genesis"), chain::genesis_reply_from_json).value();
  EXPECT_EQ(genesis_json(genesis), genesis_json(node->chain->genesis()));
  const auto chunk =
      chain::decode_reply(ask("genesis_chunked", {{"chunk", "0"}}), chain::genesis_chunk_reply_from_json)
          .value();
  EXPECT_EQ(as_text(chunk.data), genesis_json(node->chain->genesis()));
  const auto params =
      chain::decode_reply(ask("consensus_params"), chain::consensus_params_reply_from_json).value();
  EXPECT_EQ(params.consensus_params, node->chain->genesis().consensus_params);
  EXPECT_TRUE(chain::decode_reply(ask("net_info"), chain::net_info_reply_from_json));
  EXPECT_TRUE(chain::decode_reply(ask("consensus_state"), chain::consensus_state_reply_from_json));
  EXPECT_TRUE(chain::decode_reply(ask("dump_consensus_state"), chain::consensus_state_reply_from_json));
}

TEST_F(RpcRoutes, QueriesReachTheApplication) {
  const json arguments = {{"path", "/key"}, {"data", to_hex(tx("k3"))}, {"prove", true}};
  const auto reply =
      chain::decode_reply(ask("abci_query", arguments), chain::abci_query_reply_from_json).value();
  EXPECT_EQ(as_text(reply.value), "v");
  EXPECT_EQ(reply.proof_ops.size(), 1U);
  EXPECT_EQ(chain::decode_reply(ask("abci_info"), chain::abci_info_reply_from_json)->last_block_height, 25);
}

TEST_F(RpcRoutes, UriArgumentsTakeCometbftsForms) {
  EXPECT_EQ(get("block", {{"height", "3"}})["result"]["block"]["header"]["height"], "3");
  EXPECT_EQ(get("block", {{"height", "\"3\""}})["result"]["block"]["header"]["height"], "3");
  const std::string hash = "0x" + to_hex(chain::tx_hash(tx("k3=v")));
  EXPECT_EQ(get("tx", {{"hash", hash}, {"prove", "false"}})["result"]["height"], "4");
  EXPECT_EQ(get("broadcast_tx_sync", {{"tx", "\"quoted=1\""}})["result"]["code"], 0);
  EXPECT_EQ(get("tx_search", {{"query", "\"tx.height=3\""}})["result"]["total_count"], "2");
  EXPECT_EQ(get("tx", {{"hash", "nothex"}})["error"]["code"], -32602);
}

TEST_F(RpcRoutes, BatchesKeepTheirOrderAndTheirLimit) {
  json batch = json::array();
  for (std::int64_t i = 0; i < 10; ++i) {
    batch.push_back(chain::rpc_request(i, "header", {{"height", std::to_string(i + 1)}}));
  }
  const auto replies = chain::parse_rpc_replies(answer_post(context(), batch.dump())).value();
  ASSERT_EQ(replies.size(), 10U);
  for (std::int64_t i = 0; i < 10; ++i) {
    EXPECT_EQ(std::get<std::int64_t>(replies[static_cast<std::size_t>(i)].id), i);
    EXPECT_EQ(
        chain::decode_reply(replies[static_cast<std::size_t>(i)], chain::header_reply_from_json)->height,
        i + 1);
  }
  batch.push_back(batch[0]);
  EXPECT_TRUE(chain::parse_rpc_replies(answer_post(context(), batch.dump()))->front().error);
}

TEST_F(RpcRoutes, EvidenceIsReadAndRefusedByName) {
  EXPECT_TRUE(refusal("broadcast_evidence", {{"evidence", "nonsense"}}).contains("malformed evidence"));
  EXPECT_TRUE(refusal("broadcast_evidence", json::object()).contains("no evidence was provided"));
}

TEST_F(RpcRoutes, GarbageIsAParseError) {
  for (const auto* body :
       {"", "{", "[1]", "{\"jsonrpc\":\"2.0\",\"id\":1}", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[["}) {
    const auto replies = chain::parse_rpc_replies(answer_post(context(), body));
    ASSERT_TRUE(replies) << body;
    EXPECT_TRUE(replies->front().error) << body;
  }
}

}  // namespace
}  // namespace wastewatch::node
