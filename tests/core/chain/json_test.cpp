// The JSON decoder refuses what CometBFT would not write, names the path, and never crashes.
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <nlohmann/json.hpp>

#include "chain/json_decode.h"
#include "chain/json_encode.h"
#include "generators.h"

namespace wastewatch::chain {
namespace {

using nlohmann::json;

template <class T>
Result<T> decode(const json& value, Result<T> (*decoder)(const JsonValue&)) {
  const auto parsed = parse_json(value.dump());
  if (!parsed) return fail(parsed.error());
  return decoder(*parsed);
}

RC_GTEST_PROP(Json, GivesBackWhatWasEncoded, ()) {
  const Header header = test::some_header();
  RC_ASSERT((decode(json_of(header), header_from_json) == header));
  const LightBlock light = test::some_light_block();
  RC_ASSERT((decode(json_of(light), light_block_from_json) == light));
  const Evidence evidence = test::some_evidence();
  RC_ASSERT((decode(json_of(evidence), evidence_from_json) == evidence));
  const Block block = test::some_block();
  RC_ASSERT(json_of(*decode(json_of(block), block_from_json)) == json_of(block));
}

RC_GTEST_PROP(Json, RefusesEveryTruncation, ()) {
  const std::string whole = json_of(test::some_light_block()).dump();
  const auto cut = parse_json(whole.substr(0, *rc::gen::inRange<std::size_t>(0, whole.size())));
  RC_ASSERT(!cut && cut.error().is(Errc::malformed_json));
}

RC_GTEST_PROP(Json, SurvivesDamagedText, (const std::string& noise)) {
  std::string text = json_of(test::some_block()).dump();
  text[*rc::gen::inRange<std::size_t>(0, text.size())] = *rc::gen::arbitrary<char>();
  for (const auto& input : {text, noise}) {
    const auto parsed = parse_json(input);
    if (!parsed) continue;
    if (const auto block = block_from_json(*parsed)) json_of(*block);
    (void)parse_rpc_replies(input);
    (void)parse_rpc_requests(input);
  }
}

struct Fault {
  const char* pointer;
  json value;
  Errc code;
};

TEST(Json, NamesThePathOfEveryFault) {
  const json good = json_of(test::valid_light_block());
  ASSERT_TRUE(decode(good, light_block_from_json));
  const std::vector<Fault> faults = {
      {"/signed_header/header/height", 5, Errc::wrong_member},
      {"/signed_header/header/height", "05", Errc::wrong_member},
      {"/signed_header/header/height", "+5", Errc::wrong_member},
      {"/signed_header/header/height", "9223372036854775808", Errc::wrong_member},
      {"/signed_header/header/height", "", Errc::wrong_member},
      {"/signed_header/header/time", "2025-03-01 08:00:00Z", Errc::wrong_member},
      {"/signed_header/header/data_hash", "ABC", Errc::wrong_member},
      {"/signed_header/header/data_hash", std::string(200, 'A'), Errc::too_large},
      {"/signed_header/header/chain_id", nullptr, Errc::missing_member},
      {"/signed_header/commit/round", "0", Errc::wrong_member},
      {"/signed_header/commit/round", 4294967296, Errc::wrong_member},
      {"/signed_header/commit/block_id/parts/total", -1, Errc::wrong_member},
      {"/signed_header/commit/signatures", json::object(), Errc::wrong_member},
      {"/signed_header/commit/signatures/1/block_id_flag", 4, Errc::bad_block_id_flag},
      {"/signed_header/commit/signatures/1/signature", "a", Errc::wrong_member},
      {"/validator_set/validators/0/voting_power", 10, Errc::wrong_member},
      {"/validator_set/validators/0/pub_key/type", "cometbft/PubKeyBls12_381", Errc::unsupported_key_type},
      {"/validator_set/validators/0/pub_key/value", "AAAA", Errc::malformed_key},
      {"/validator_set/validators/0/address", std::string(40, '0'), Errc::address_mismatch},
  };
  for (const auto& fault : faults) {
    json bad = good;
    bad[json::json_pointer(fault.pointer)] = fault.value;
    const auto block = decode(bad, light_block_from_json);
    ASSERT_FALSE(block) << fault.pointer << fault.value;
    EXPECT_TRUE(block.error().is(fault.code)) << fault.pointer << " " << block.error().text();
    EXPECT_TRUE(block.error().detail.starts_with("$.")) << block.error().text();
  }
  json without = good;
  without["signed_header"]["header"].erase("time");
  EXPECT_EQ(decode(without, light_block_from_json).error().detail, "$.signed_header.header.time");
}

TEST(Json, KeepsItsLimits) {
  JsonLimits limits;
  limits.max_bytes = 10;
  EXPECT_TRUE(parse_json(std::string(11, ' '), limits).error().is(Errc::too_large));
  EXPECT_TRUE(parse_json(std::string(100, '[') + std::string(100, ']')).error().is(Errc::malformed_json));
  EXPECT_TRUE(parse_json("").error().is(Errc::malformed_json));
  EXPECT_TRUE(parse_json("{} {}").error().is(Errc::malformed_json));
}

TEST(Json, LeavesOutTheAppVersionWhenItIsZero) {
  Header header = test::valid_light_block().signed_header.header;
  header.version.app = 0;
  EXPECT_FALSE(json_of(header)["version"].contains("app"));
  EXPECT_EQ(decode(json_of(header), header_from_json), header);
  EXPECT_EQ(
      json_of(CommitSig{}),
      json::parse(
          R"({"block_id_flag":1,"validator_address":"","timestamp":"0001-01-01T00:00:00Z","signature":null})"));
}

TEST(Json, TakesAnAttackWithoutNamedValidators) {
  const LightClientAttackEvidence attack{test::valid_light_block(), 3, {}, 40, {1, 0}};
  json value = json_of(Evidence{attack});
  value["value"]["ByzantineValidators"] = nullptr;
  EXPECT_EQ(decode(value, evidence_from_json), Evidence{attack});
}

TEST(Json, GenesisRoundTrips) {
  GenesisDoc genesis;
  genesis.genesis_time = {1'740'000'000, 0};
  genesis.chain_id = "test-chain";
  genesis.consensus_params.pub_key_types = {"secp256k1"};
  genesis.validators.push_back({*make_validator({crypto::KeyType::secp256k1, Bytes(33, 2)}, 10), "first"});
  genesis.app_state = R"({"b":1,"a":[2]})";
  const auto again = decode(json_of(genesis), genesis_from_json);
  ASSERT_TRUE(again) << again.error().text();
  EXPECT_EQ(json_of(*again), json_of(genesis));
  EXPECT_EQ(json::parse(again->app_state), json::parse(genesis.app_state));
}

}  // namespace
}  // namespace wastewatch::chain
