// The model-based traces of tendermint-rs.
#include <gtest/gtest.h>

#include <map>

#include "chain/validator_set.h"
#include "core/light/json_vectors.h"
#include "light/verifier.h"

namespace wastewatch::light {
namespace {

using nlohmann::json;
using Kind = Verdict::Kind;

// The traces write some members as an older version did.
void modernise(json& node) {
  if (node.is_array()) {
    for (auto& entry : node) modernise(entry);
  }
  if (!node.is_object()) return;
  if (node.contains("part_set_header")) node["parts"] = node["part_set_header"];
  const json no_block = {{"hash", ""}, {"parts", {{"total", 0}, {"hash", ""}}}};
  if (node.contains("last_block_id") && node["last_block_id"].is_null()) node["last_block_id"] = no_block;
  if (node.contains("voting_power") && node.contains("pub_key")) node["proposer_priority"] = "0";
  const bool absent = node.contains("block_id_flag") && node["block_id_flag"] == 1;
  if (absent) node["timestamp"] = "0001-01-01T00:00:00Z";
  for (auto& entry : node.items()) modernise(entry.value());
}

chain::LightBlock block_of(json signed_header, json set) {
  json whole = {{"signed_header", std::move(signed_header)}, {"validator_set", std::move(set)}};
  modernise(whole);
  auto block = test::light_block(whole);
  if (!block) throw std::runtime_error(block.error().text());
  chain::sort_validators(block->validators);
  return std::move(*block);
}

const std::map<std::string, Kind> verdicts = {
    {"SUCCESS", Kind::success}, {"NOT_ENOUGH_TRUST", Kind::not_enough_trust}, {"INVALID", Kind::invalid}};

void run_trace(const json& trace, std::map<std::string, int>& seen) {
  const json& initial = trace["initial"];
  auto trusted = block_of(initial["signed_header"], initial["next_validator_set"]);
  const VerificationOptions options{
      .trusting_period_ns = std::stoll(initial["trusting_period"].get<std::string>()), .clock_drift_ns = 0};
  for (const auto& step : trace["input"]) {
    const json& block = step["block"];
    const auto untrusted = block_of(block["signed_header"], block["validator_set"]);
    const auto verdict = verify(trusted, untrusted, options, test::time_of(step["now"]));
    const auto expected = step["verdict"].get<std::string>();
    EXPECT_EQ(verdict.kind, verdicts.at(expected))
        << expected << " at height " << untrusted.height() << ": " << verdict.error().text();
    ++seen[expected];
    if (verdict.success()) trusted = block_of(block["signed_header"], block["next_validator_set"]);
  }
}

TEST(ModelBasedTraces, AllStepsGiveTheVerdictOfTheModel) {
  WASTEWATCH_CONFORMANCE_OR_SKIP(vectors);
  std::map<std::string, int> seen;
  int traces = 0;
  for (const auto& entry : std::filesystem::directory_iterator(vectors / "light" / "mbt")) {
    SCOPED_TRACE(entry.path().filename().string());
    run_trace(test::json_file(entry.path()), seen);
    ++traces;
  }
  EXPECT_EQ(traces, 41);
  EXPECT_EQ(seen["SUCCESS"], 44);
  EXPECT_EQ(seen["NOT_ENOUGH_TRUST"], 42);
  EXPECT_EQ(seen["INVALID"], 13);
}

}  // namespace
}  // namespace wastewatch::light
