// Exact bytes and hashes against values computed by CometBFT's own packages (tests/vectors/chain).
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "chain/encoding.h"
#include "chain/hashes.h"
#include "chain/json_decode.h"
#include "chain/json_encode.h"
#include "chain/sign_bytes.h"
#include "chain/validator_set.h"
#include "support/vectors.h"

namespace wastewatch::chain {
namespace {

using nlohmann::json;

json cases(const std::string& file) {
  json document = json::parse(test::read_file(test::own_vectors() / "chain" / file));
  EXPECT_FALSE(document["cases"].empty()) << file;
  return document["cases"];
}

// Decodes through our own JSON decoder; the text goes through nlohmann first, so member order differs.
template <class T>
T decoded(const json& value, Result<T> (*decode)(const JsonValue&)) {
  const auto parsed = parse_json(value.dump());
  if (!parsed) throw std::runtime_error(parsed.error().text());
  auto out = decode(*parsed);
  if (!out) throw std::runtime_error(out.error().text());
  return std::move(*out);
}

json hex(BytesView bytes) { return to_hex(bytes); }

// Go writes a nil slice as null and an empty one as []; both mean the same and we write [].
json with_empty_lists(json value, std::initializer_list<const char*> pointers) {
  for (const char* pointer : pointers) {
    json& member = value[json::json_pointer(pointer)];
    if (member.is_null()) member = json::array();
  }
  return value;
}

TEST(Reference, Headers) {
  for (const auto& test : cases("headers.json")) {
    const Header header = decoded(test["header"], header_from_json);
    EXPECT_EQ(hex(header_hash(header)), test["hash"]);
    EXPECT_EQ(hex(encode_header(header)), test["proto"]);
    EXPECT_EQ(decode_header(*from_hex(test["proto"].get<std::string>())), header);
    EXPECT_EQ(json_of(header), test["header"]);
  }
}

TEST(Reference, SignBytesOfVotes) {
  for (const auto& test : cases("sign_bytes.json")) {
    const Vote vote = decoded(test["vote"], vote_from_json);
    EXPECT_EQ(hex(vote_sign_bytes(test["chain_id"].get<std::string>(), vote)), test["sign_bytes"]);
    EXPECT_EQ(json_of(vote), test["vote"]);
    EXPECT_EQ(decode_vote(encode_vote(vote)), vote);
  }
}

TEST(Reference, Commits) {
  for (const auto& test : cases("commits.json")) {
    const Commit commit = decoded(test["commit"], commit_from_json);
    EXPECT_EQ(hex(commit_hash(commit)), test["hash"]);
    EXPECT_EQ(hex(encode_commit(commit)), test["proto"]);
    EXPECT_EQ(decode_commit(*from_hex(test["proto"].get<std::string>())), commit);
    EXPECT_EQ(json_of(commit), with_empty_lists(test["commit"], {"/signatures"}));
    const std::string chain_id = test["chain_id"];
    const CommitSignBytes sign_bytes(chain_id, commit);
    Bytes buffer;
    for (std::size_t i = 0; i < commit.signatures.size(); ++i) {
      if (test["sign_bytes"][i] == "") continue;
      sign_bytes.write(commit.signatures[i], buffer);
      EXPECT_EQ(hex(buffer), test["sign_bytes"][i]);
      EXPECT_EQ(buffer, vote_sign_bytes(chain_id, commit, i));
    }
  }
}

TEST(Reference, ValidatorSetsAndTheirProposers) {
  for (const auto& test : cases("validator_sets.json")) {
    const json wrapped = {{"validators", test["validators"]}};
    const ValidatorSet listed = decoded(wrapped, validator_set_from_json);
    EXPECT_EQ(hex(validators_hash(listed.validators)), test["hash"]);
    ValidatorSet sorted = listed;
    sort_validators(sorted);
    EXPECT_EQ(sorted, listed);
    const json& total = test["total_voting_power"];
    EXPECT_EQ(std::to_string(*total_power(listed.validators)),
              total.is_string() ? total.get<std::string>() : total.dump());
    for (std::size_t i = 0; i < listed.validators.size(); ++i) {
      EXPECT_EQ(hex(encode_simple_validator(listed.validators[i])), test["leaves"][i]);
      EXPECT_EQ(json_of(listed.validators[i]), test["validators"][i]);
    }
    auto set = decode_validator_set(*from_hex(test["proto"].get<std::string>()));
    ASSERT_TRUE(set) << set.error().text();
    EXPECT_EQ(set->validators, listed.validators);
    EXPECT_EQ(hex(encode_validator_set(*set)), test["proto"]);
    for (std::size_t i = 0; i < test["proposers"].size(); ++i) {
      if (i > 0) rotate_proposer(*set);
      EXPECT_EQ(json(to_hex_upper(*set->proposer)), test["proposers"][i]);
    }
  }
}

TEST(Reference, TransactionsAndTheirProofs) {
  for (const auto& test : cases("txs.json")) {
    std::vector<Bytes> txs;
    for (const auto& tx : test["txs"]) txs.push_back(*from_base64(tx.get<std::string>()));
    EXPECT_EQ(hex(data_hash(txs)), test["data_hash"]);
    std::vector<Bytes> leaves;
    for (std::size_t i = 0; i < txs.size(); ++i) {
      EXPECT_EQ(hex(tx_hash(txs[i])), test["tx_hashes"][i]);
      leaves.push_back(to_bytes(tx_hash(txs[i]).view()));
    }
    if (txs.empty()) continue;
    const auto proof = merkle::simple_proof(leaves, leaves.size() - 1);
    EXPECT_EQ(json_of(proof), test["proof_of_last"]["proof"]);
    EXPECT_TRUE(merkle::verify_simple(proof, data_hash(txs), leaves.back()));
  }
}

TEST(Reference, Results) {
  for (const auto& test : cases("results.json")) {
    const json answer = {{"height", "1"}, {"txs_results", test["txs_results"]}};
    const auto reply = decoded(answer, block_results_reply_from_json);
    EXPECT_EQ(hex(results_hash(reply.tx_results)), test["hash"]);
  }
}

TEST(Reference, Evidence) {
  for (const auto& test : cases("evidence.json")) {
    std::vector<Evidence> list;
    for (const auto& item : test["evidence"]) {
      list.push_back(decoded(item["evidence"], evidence_from_json));
      EXPECT_EQ(hex(encode_evidence_leaf(list.back())), item["bytes"]);
      EXPECT_EQ(hex(encode_evidence(list.back())), item["proto"]);
      EXPECT_EQ(hex(evidence_identity(list.back())), item["hash"]);
      EXPECT_EQ(decode_evidence(*from_hex(item["proto"].get<std::string>())), list.back());
      EXPECT_EQ(json_of(list.back()), item["evidence"]);
    }
    EXPECT_EQ(hex(evidence_hash(list)), test["evidence_hash"]);
  }
}

TEST(Reference, ConsensusParams) {
  for (const auto& test : cases("consensus_params.json")) {
    const auto params = decoded(test["consensus_params"], consensus_params_from_json);
    EXPECT_EQ(hex(consensus_hash(params)), test["hash"]);
    EXPECT_EQ(json_of(params), test["consensus_params"]);
  }
}

TEST(Reference, Blocks) {
  for (const auto& test : cases("blocks.json")) {
    const Block block = decoded(test["block"], block_from_json);
    const Bytes encoded = encode_block(block);
    EXPECT_EQ(encoded.size(), test["size"].get<std::size_t>());
    if (test.contains("proto")) {
      EXPECT_EQ(hex(encoded), test["proto"]);
    }
    EXPECT_EQ(json_of(block_id_of(block)), test["block_id"]);
    EXPECT_EQ(json_of(block), with_empty_lists(test["block"], {"/data/txs", "/evidence/evidence",
                                                               "/last_commit/signatures"}));
    const auto again = decode_block(encoded);
    ASSERT_TRUE(again) << again.error().text();
    EXPECT_EQ(encode_block(*again), encoded);
  }
}

TEST(Reference, PartSets) {
  for (const auto& test : cases("part_sets.json")) {
    Bytes data(test["size"].get<std::size_t>());
    for (std::size_t i = 0; i < data.size(); ++i) data[i] = static_cast<std::uint8_t>((i * i + 7 * i) % 251);
    EXPECT_EQ(json_of(BlockId{{}, part_set_header(data)})["parts"], test["parts"]);
  }
}

TEST(Reference, LightBlocks) {
  for (const auto& test : cases("light_blocks.json")) {
    const LightBlock block = decoded(test["light_block"], light_block_from_json);
    EXPECT_EQ(hex(encode_light_block(block)), test["proto"]);
    EXPECT_EQ(decode_light_block(*from_hex(test["proto"].get<std::string>())), block);
    EXPECT_EQ(json_of(block), test["light_block"]);
  }
}

}  // namespace
}  // namespace wastewatch::chain
