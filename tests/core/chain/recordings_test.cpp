// Every recorded answer of a CometBFT v0.38 node decodes, or gives its error; header hashes recompute.
#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "chain/hashes.h"
#include "chain/json_decode.h"
#include "chain/json_encode.h"
#include "chain/validate.h"
#include "support/vectors.h"

namespace wastewatch::chain {
namespace {

using nlohmann::json;

template <class T>
std::function<Status(const RpcReply&)> decodes(Result<T> (*decode)(const JsonValue&)) {
  return [decode](const RpcReply& reply) -> Status {
    auto out = decode_reply(reply, decode);
    if (!out) return fail(out.error());
    return {};
  };
}

Status is_any_json(const RpcReply&) { return {}; }

// By the longest prefix of the file's name.
const std::map<std::string, std::function<Status(const RpcReply&)>>& decoders() {
  static const std::map<std::string, std::function<Status(const RpcReply&)>> table = {
      {"abci_info", decodes(abci_info_reply_from_json)},
      {"abci_query", decodes(abci_query_reply_from_json)},
      {"block_at", decodes(block_reply_from_json)},
      {"block_by_hash", decodes(block_reply_from_json)},
      {"block_results", decodes(block_results_reply_from_json)},
      {"block_search", decodes(block_search_reply_from_json)},
      {"blockchain", decodes(blockchain_reply_from_json)},
      {"broadcast_tx_async", decodes(broadcast_tx_reply_from_json)},
      {"broadcast_tx_commit", decodes(broadcast_tx_commit_reply_from_json)},
      {"broadcast_tx_sync", decodes(broadcast_tx_reply_from_json)},
      {"commit", decodes(commit_reply_from_json)},
      {"consensus_params", decodes(consensus_params_reply_from_json)},
      {"consensus_state", decodes(consensus_state_reply_from_json)},
      {"genesis", decodes(genesis_reply_from_json)},
      {"net_info", decodes(net_info_reply_from_json)},
      {"status", decodes(status_reply_from_json)},
      {"subscribe_newblock", decodes(new_block_event_from_json)},
      {"subscribe_txs_broadcast", decodes(broadcast_tx_reply_from_json)},
      {"subscribe_txs", is_any_json},
      {"tx_search", decodes(tx_search_reply_from_json)},
  };
  return table;
}

const std::function<Status(const RpcReply&)>* decoder_for(const std::string& name) {
  const std::function<Status(const RpcReply&)>* best = nullptr;
  std::size_t length = 0;
  for (const auto& [prefix, decoder] : decoders()) {
    if (!name.starts_with(prefix) || prefix.size() <= length) continue;
    best = &decoder;
    length = prefix.size();
  }
  return best;
}

std::filesystem::path incoming(const std::filesystem::path& vectors) {
  return vectors / "rpc" / "v0_38" / "incoming";
}

RpcReply reply_in(const std::filesystem::path& file) {
  auto replies = parse_rpc_replies(test::read_file(file));
  if (!replies) throw std::runtime_error(file.string() + ": " + replies.error().text());
  return replies->at(0);
}

TEST(Recordings, EveryAnswerDecodesOrGivesItsError) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  int errors = 0;
  for (const auto& entry : std::filesystem::directory_iterator(incoming(vectors))) {
    const std::string name = entry.path().stem().string();
    if (json::parse(test::read_file(entry.path())).empty()) continue;  // a subscription's confirmation
    const RpcReply reply = reply_in(entry.path());
    EXPECT_FALSE(std::holds_alternative<std::monostate>(reply.id)) << name;
    if (reply.error) {
      ++errors;
      const auto refused = decode_reply(reply, block_reply_from_json);
      EXPECT_TRUE(refused.error().is(Errc::rpc_error)) << name;
      EXPECT_FALSE(reply.error->message.empty()) << name;
      continue;
    }
    const auto* decoder = decoder_for(name);
    ASSERT_NE(decoder, nullptr) << name;
    const auto status = (*decoder)(reply);
    EXPECT_TRUE(status) << name << ": " << status.error().text();
  }
  EXPECT_GE(errors, 1);
}

TEST(Recordings, BlockIdsRecompute) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  for (const char* name : {"block_at_height_1", "block_at_height_10", "block_by_hash"}) {
    const auto reply =
        decode_reply(reply_in(incoming(vectors) / (std::string(name) + ".json")), block_reply_from_json);
    ASSERT_TRUE(reply) << name;
    if (!reply->block) continue;
    EXPECT_EQ(block_id_of(*reply->block), reply->block_id) << name;
    EXPECT_TRUE(check_block(*reply->block)) << name << check_block(*reply->block).error().text();
  }
  const auto chain =
      decode_reply(reply_in(incoming(vectors) / "blockchain_from_1_to_10.json"), blockchain_reply_from_json);
  ASSERT_TRUE(chain);
  ASSERT_EQ(chain->block_metas.size(), 10U);
  for (const auto& meta : chain->block_metas)
    EXPECT_TRUE(equal(header_hash(meta.header), meta.block_id.hash));
  const auto commit =
      decode_reply(reply_in(incoming(vectors) / "commit_at_height_10.json"), commit_reply_from_json);
  ASSERT_TRUE(commit);
  EXPECT_TRUE(commit->canonical);
  EXPECT_TRUE(check_signed_header(commit->signed_header, "dockerchain"));
}

TEST(Recordings, EventsOfNewBlocksCarryTheBlock) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  for (int i = 0; i < 5; ++i) {
    const auto file = incoming(vectors) / ("subscribe_newblock_" + std::to_string(i) + ".json");
    const auto event = decode_reply(reply_in(file), new_block_event_from_json);
    ASSERT_TRUE(event && *event && (*event)->block.block);
    EXPECT_EQ(block_id_of(*(*event)->block.block), (*event)->block.block_id);
  }
}

TEST(Recordings, TransactionProofsHold) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  const auto file = incoming(vectors) / "tx_search_with_prove.json";
  const auto found = decode_reply(reply_in(file), tx_search_reply_from_json);
  ASSERT_TRUE(found);
  ASSERT_FALSE(found->txs.empty());
  for (const auto& tx : found->txs) {
    ASSERT_TRUE(tx.proof);
    EXPECT_TRUE(equal(tx_hash(tx.tx), tx.hash));
    EXPECT_TRUE(merkle::verify_simple(tx.proof->proof, tx.proof->root_hash, tx_hash(tx.tx)));
  }
}

// What we answer as a server equals what the recorded node answered.
template <class T>
void expect_same_json(const std::filesystem::path& file, Result<T> (*decode)(const JsonValue&)) {
  const json recorded = json::parse(test::read_file(file));
  const auto value = decode_reply(reply_in(file), decode);
  ASSERT_TRUE(value) << value.error().text();
  EXPECT_EQ(json_of(*value), recorded["result"]) << file;
}

TEST(Recordings, EncodingWhatWasDecodedGivesTheSameJson) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  const auto folder = incoming(vectors);
  expect_same_json(folder / "block_at_height_1.json", block_reply_from_json);
  expect_same_json(folder / "block_at_height_10.json", block_reply_from_json);
  expect_same_json(folder / "block_by_hash.json", block_reply_from_json);
  expect_same_json(folder / "block_search.json", block_search_reply_from_json);
  expect_same_json(folder / "blockchain_from_1_to_10.json", blockchain_reply_from_json);
  expect_same_json(folder / "block_results_at_height_10.json", block_results_reply_from_json);
  expect_same_json(folder / "commit_at_height_10.json", commit_reply_from_json);
  expect_same_json(folder / "consensus_params.json", consensus_params_reply_from_json);
  expect_same_json(folder / "net_info.json", net_info_reply_from_json);
  expect_same_json(folder / "status.json", status_reply_from_json);
}

TEST(Recordings, ModelBasedLightBlocksDecode) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  int files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(vectors / "light" / "mbt")) {
    const json trace = json::parse(test::read_file(entry.path()));
    ++files;
    for (const auto& step : trace["input"]) {
      const auto block = light_block_from_json(*parse_json(step["block"].dump()));
      ASSERT_TRUE(block) << entry.path() << block.error().text();
    }
  }
  EXPECT_EQ(files, 41);
}

}  // namespace
}  // namespace wastewatch::chain
