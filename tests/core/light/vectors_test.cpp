// Vectors of CometBFT's own light client.
#include <gtest/gtest.h>

#include <algorithm>

#include "base/encoding.h"
#include "chain/encoding.h"
#include "chain/hashes.h"
#include "core/light/json_vectors.h"
#include "core/light/memory_provider.h"
#include "core/light/store_fixture.h"
#include "light/client.h"
#include "light/verifier.h"

namespace wastewatch::light {
namespace {

using nlohmann::json;

json vectors(const char* name) { return test::json_file(test::own_vectors() / "light" / name); }

VerificationOptions options_of(const json& test_case) {
  return {.trust_level = {test_case["trust_level"][0], test_case["trust_level"][1]},
          .trusting_period_ns = test_case["trusting_period_ns"],
          .clock_drift_ns = test_case.value("max_clock_drift_ns", VerificationOptions{}.clock_drift_ns)};
}

std::string verdict_name(const Verdict& verdict) {
  switch (verdict.kind) {
    case Verdict::Kind::success: return "ok";
    case Verdict::Kind::not_enough_trust: return "not_enough_trust";
    case Verdict::Kind::invalid: return "invalid";
  }
  return "";
}

// What does not decode is refused before it is verified.
std::string judged(const Result<chain::LightBlock>& trusted, const Result<chain::LightBlock>& untrusted,
                   const json& test_case) {
  if (!trusted || !untrusted) return "invalid";
  return verdict_name(verify(*trusted, *untrusted, options_of(test_case), test::time_of(test_case["now"])));
}

void expect_verdicts_of_cometbft(const json& file) {
  std::vector<Result<chain::LightBlock>> blocks;
  for (const auto& block : file["blocks"]) blocks.push_back(test::light_block(block));
  for (const auto& test_case : file["cases"]) {
    const auto& trusted = blocks.at(test_case["trusted"].get<std::size_t>());
    const auto& untrusted = blocks.at(test_case["untrusted"].get<std::size_t>());
    const std::string expected =
        test_case.contains("stricter") ? "invalid" : test_case["verdict"].get<std::string>();
    EXPECT_EQ(judged(trusted, untrusted, test_case), expected)
        << test_case["name"] << ' ' << test_case["rule"];
  }
}

TEST(LightVectors, EveryVerdictIsThatOfCometBft) {
  const json file = vectors("verify.json");
  expect_verdicts_of_cometbft(file);
  EXPECT_GT(file["cases"].size(), 100U);
}

// An ordinary ed25519 key can sign with a point of small order in R: CometBFT goes on, and so must we.
TEST(LightVectors, Ed25519VotesAreJudgedByZip215) {
  const json file = vectors("ed25519.json");
  expect_verdicts_of_cometbft(file);
  const auto accepted = std::ranges::count_if(
      file["cases"], [](const json& test_case) { return test_case["verdict"] == "ok"; });
  EXPECT_EQ(accepted, 24);
}

TEST(LightVectors, HeadersBackwardsAsInCometBft) {
  const json file = vectors("backwards.json");
  for (const auto& test_case : file["cases"]) {
    const auto header = [&](const char* name) {
      return chain::header_from_json(*chain::parse_json(test_case[name].dump()));
    };
    const auto trusted = header("trusted");
    const auto untrusted = header("untrusted");
    const bool ok = trusted && untrusted && verify_header_backwards(*trusted, *untrusted).success();
    EXPECT_EQ(ok ? "ok" : "invalid", test_case["verdict"].get<std::string>()) << test_case["name"];
  }
}

struct Setting {
  explicit Setting(const json& test_case) : clock(test::time_of(test_case["now"])) {
    for (const auto& block : test_case["blocks"]) blocks.push_back(test::light_block(block).value());
    options = {.chain_id = blocks.front().signed_header.header.chain_id,
               .anchor = {test_case["trusted_height"],
                          *Hash::from(*from_hex(test_case["trusted_hash"].get<std::string>()))},
               .verification = options_of(test_case),
               .witness_policy = {.patience_ns = 0}};
  }
  std::vector<chain::LightBlock> blocks;
  FixedClock clock;
  ClientOptions options;
  test::StoreFixture database;
};

std::string outcome(const Result<Update>& update) {
  if (update) return "ok";
  const bool missing = update.error().is(Errc::height_pruned) || update.error().is(Errc::height_too_high);
  return missing ? "unavailable" : "invalid";
}

void synchronise(const json& test_case, SyncMode mode, const char* name) {
  Setting setting(test_case);
  setting.options.mode = mode;
  const auto primary = std::make_shared<test::MemoryProvider>("primary", setting.blocks);
  const auto witness = std::make_shared<test::MemoryProvider>("witness", setting.blocks);
  auto store = setting.database.store();
  auto anchors = setting.database.anchors();
  const auto client = Client::open(setting.options, {primary, {witness}}, {store, anchors, setting.clock});
  ASSERT_TRUE(client) << client.error().text();
  const auto update = (*client)->verify_height(test_case["target_height"], {});
  EXPECT_EQ(outcome(update), test_case[name]["verdict"].get<std::string>())
      << test_case["name"] << ' ' << name << ' ' << (update ? "" : update.error().text());
  // CometBFT's own client asks for no fewer. After a failure it depends on how far fetching was ahead.
  if (!update) return;
  EXPECT_LE(primary->requested().size(), test_case[name]["requested"].size() + 2) << test_case["name"];
}

TEST(LightVectors, SynchronisationEndsAsInCometBft) {
  const json file = vectors("sync.json");
  for (const auto& test_case : file["cases"]) {
    synchronise(test_case, SyncMode::skipping, "skipping");
    synchronise(test_case, SyncMode::sequential, "sequential");
  }
}

// The bytes that CometBFT's own detector sends.
void expect_evidence(const std::optional<chain::LightClientAttackEvidence>& evidence, const json& expected,
                     const json& name) {
  ASSERT_TRUE(evidence) << name;
  EXPECT_EQ(to_hex(chain::encode_evidence_leaf(*evidence)), expected["bytes"].get<std::string>()) << name;
  EXPECT_EQ(to_hex(chain::evidence_identity(*evidence)), expected["hash"].get<std::string>()) << name;
}

TEST(LightVectors, EveryAttackIsFoundOutAndProvenAsInCometBft) {
  const json file = vectors("attacks.json");
  for (const auto& test_case : file["cases"]) {
    Setting setting(test_case);
    const auto primary = std::make_shared<test::MemoryProvider>("primary", setting.blocks);
    primary->put(test::light_block(test_case["forged"]).value());
    const auto witness = std::make_shared<test::MemoryProvider>("witness", setting.blocks);
    auto store = setting.database.store();
    auto anchors = setting.database.anchors();
    const auto client = Client::open(setting.options, {primary, {witness}}, {store, anchors, setting.clock});
    ASSERT_TRUE(client) << client.error().text();
    const auto update = (*client)->verify_height(test_case["target_height"], {});
    ASSERT_FALSE(update) << test_case["name"];
    EXPECT_TRUE(update.error().is(Errc::divergence)) << test_case["name"] << ' ' << update.error().text();
    const auto found = anchors.divergence(setting.options.chain_id);
    ASSERT_TRUE(found && *found) << test_case["name"];
    EXPECT_TRUE(*found == client->get()->divergence()) << "kept as found";
    expect_evidence((*found)->against_primary, test_case["against_primary"], test_case["name"]);
    expect_evidence((*found)->against_witness, test_case["against_witness"], test_case["name"]);
    const std::size_t sent = can_be_committed((*found)->kind) ? 1 : 0;
    EXPECT_EQ(primary->reported(), sent);
    EXPECT_EQ(witness->reported(), sent);
  }
}

}  // namespace
}  // namespace wastewatch::light
