// Alerts of version 1 of the rules: the same facts give the same alerts, ids and hashes, and the recorded
// demonstration the same alerts at the same heights.
#include <gtest/gtest.h>

#include <set>

#include "base/encoding.h"
#include "conformance/v1/facts_json.h"
#include "conformance/v1/followed_chain.h"
#include "watch/alerts.h"
#include "watch/rules.h"

namespace wastewatch::test {
namespace {

using nlohmann::json;

TEST(RecordedAlerts, the_same_facts_give_the_same_alerts_and_hashes) {
  const json cases = json::parse(read_file(v1_vectors() / "alerts.json"));
  ASSERT_GT(cases.size(), 200U);
  for (const auto& one : cases) {
    const auto facts = facts_from(one.at("facts"));
    ASSERT_EQ(json_of(facts), one.at("facts")) << one.at("name");
    EXPECT_EQ(json_of(watch::alerts_of(facts)), one.at("alerts")) << one.at("name");
  }
}

TEST(RecordedAlerts, every_rule_was_recorded_in_every_grade_it_has) {
  std::set<std::pair<std::string, std::string>> seen;
  for (const auto& one : json::parse(read_file(v1_vectors() / "alerts.json"))) {
    for (const auto& alert : one.at("alerts")) seen.emplace(alert.at("rule"), alert.at("grade"));
  }
  const std::set<std::pair<std::string, std::string>> all{{"claim-contradicted", "critical"},
                                                          {"unconfirmed-claim", "notice"},
                                                          {"unconfirmed-claim", "serious"},
                                                          {"overdue", "serious"},
                                                          {"overdue", "critical"}};
  EXPECT_EQ(seen, all);
}

json alerts_at(const FollowedChain& followed) {
  const auto reader = followed.reader();
  const auto loads = watch::alerts(reader, {}, 1'000);
  if (!loads) throw std::runtime_error(loads.error().text());
  json out = json::array();
  for (const auto& load : *loads) {
    out.push_back({{"batch", to_hex(as_bytes(load.batch.id()))}, {"alerts", json_of(load.reasons)}});
  }
  return out;
}

TEST(RecordedAlerts, the_recorded_demonstration_raises_the_same_alerts) {
  const auto chain = read_chain("demo");
  FollowedChain followed(chain);
  for (const auto& row : json::parse(read_file(v1_vectors() / "demo" / "alerts.json"))) {
    const std::int64_t height = row.at("height");
    const auto status = followed.follow(height + 1);
    ASSERT_TRUE(status) << status.error().text();
    ASSERT_EQ(followed.reader().height(), height);
    EXPECT_EQ(alerts_at(followed), row.at("loads")) << "height " << height;
  }
}

}  // namespace
}  // namespace wastewatch::test
