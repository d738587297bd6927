// The genesis document: what is accepted, and how refusals name the member.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "kit/ledger/test_chain.h"
#include "ledger/genesis/genesis.h"

namespace wastewatch::ledger::test {
namespace {

std::string refusal(const std::function<void(nlohmann::json&)>& change) {
  auto document = nlohmann::json::parse(genesis_json());
  change(document);
  const auto parsed = parse_genesis(document.dump());
  return parsed ? "accepted" : parsed.error().detail;
}

TEST(Genesis, OfTheTestChainIsAccepted) {
  const auto genesis = parse_genesis(genesis_json());
  ASSERT_TRUE(genesis) << genesis.error().text();
  EXPECT_EQ(genesis->organisations.size(), 5U);
  EXPECT_EQ(genesis->permits.size(), 4U) << "one for each waste code";
  EXPECT_EQ(genesis->policy.deadlines_per_block(), 2);
  EXPECT_EQ(genesis->policy.chunk_burst(), 60) << "a default";
}

TEST(Genesis, RefusalsNameTheMember) {
  EXPECT_EQ(refusal([](auto& d) { d["organisations"][1]["credit_code"] = "91"; }),
            "organisations[1].credit_code: not 18 characters with a valid check");
  EXPECT_EQ(refusal([](auto& d) { d["organisations"][0].erase("region"); }),
            "organisations[0].region: missing");
  EXPECT_EQ(refusal([](auto& d) { d["colour"] = 1; }), "colour: unknown member");
  EXPECT_EQ(refusal([](auto& d) { d["keys"][0]["roles"][0] = "king"; }),
            "keys[0].roles: unknown role \"king\"");
  EXPECT_EQ(refusal([](auto& d) { d["vehicles"][1] = d["vehicles"][0]; }), "vehicles[1].plate: given twice");
  EXPECT_EQ(refusal([](auto& d) { d["waste_kinds"][0]["claim_period_ms"] = 0; }),
            "waste_kinds[0].claim_period_ms: out of range");
  EXPECT_EQ(refusal([](auto& d) { d["waste_kinds"][0]["claim_period_ms"] = 1.5; }),
            "waste_kinds[0].claim_period_ms: not an integer");
}

TEST(Genesis, IsJson) {
  EXPECT_FALSE(parse_genesis("{"));
  EXPECT_FALSE(parse_genesis("[]"));
  EXPECT_FALSE(parse_genesis(""));
}

}  // namespace
}  // namespace wastewatch::ledger::test
