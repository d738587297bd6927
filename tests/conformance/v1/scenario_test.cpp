// The demonstration's actions are the same on every machine and with every build. Nothing signed or stored
// hangs on them: whoever changes the demonstration on purpose records scenario.json again
// (tests/vectors/v1/README.md).
#include "scenario/feed.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "base/wire.h"
#include "conformance/v1/recorded_chain.h"
#include "crypto/hash.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using nlohmann::json;

// SHA-256 over each action's time (be64) and transaction (varint length and bytes).
std::string hash_of_actions(const json& row) {
  scenario::FeedOptions options;
  options.chain_id = row.at("chain_id");
  options.seed = row.at("seed");
  options.start_ms = row.at("start_ms");
  auto feed = scenario::Feed::make(options);
  if (!feed) throw std::runtime_error(feed.error().text());
  Bytes all;
  for (int i = 0; i < row.at("actions").get<int>();) {
    const auto action = feed->next(1'000 + i);
    if (!action) throw std::runtime_error(action.error().text());
    if (!*action) continue;
    append_be64(all, static_cast<std::uint64_t>((*action)->time_ms));
    append_uvarint(all, (*action)->tx.size());
    append(all, (*action)->tx);
    ++i;
  }
  return hex_of(crypto::sha256(all));
}

TEST(RecordedScenario, gives_the_same_actions) {
  const json rows = json::parse(read_file(v1_vectors() / "scenario.json"));
  ASSERT_EQ(rows.size(), 3U);
  for (const auto& row : rows)
    EXPECT_EQ(json(hash_of_actions(row)), row.at("sha256")) << "seed " << row.at("seed");
}

}  // namespace
}  // namespace wastewatch::test
