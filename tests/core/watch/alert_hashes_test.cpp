#include <gtest/gtest.h>

#include "base/encoding.h"
#include "core/watch/load_builder.h"
#include "watch/alert_hashes.h"

namespace wastewatch::test {
namespace {

TEST(AlertHashes, the_id_stays_while_time_passes_and_changes_with_the_journey) {
  auto facts = overdue_load();
  const auto first = only_alert(facts, "overdue");
  facts.now_ms += hour;
  facts.height += 100;
  const auto later = only_alert(facts, "overdue");
  EXPECT_EQ(first.id, later.id);
  EXPECT_NE(first.inputs_hash, later.inputs_hash);
  facts.batch.mutable_journey()->set_number(2);
  EXPECT_NE(only_alert(facts, "overdue").id, first.id);
}

TEST(AlertHashes, every_input_counts) {
  auto facts = overdue_load();
  track(facts, facts.now_ms - 10 * minute, facts.now_ms, 9'400);
  const Hash before = watch::inputs_hash(facts);
  auto other = facts;
  other.trackers[0].fixes[3].lat_e7 += 1;
  EXPECT_NE(watch::inputs_hash(other), before);
  other = facts;
  other.destination[0].radius_m += 1;
  EXPECT_NE(watch::inputs_hash(other), before);
  other = facts;
  other.batch.set_mass_g(1);
  EXPECT_NE(watch::inputs_hash(other), before);
  other = facts;
  other.chain_id = "another";
  EXPECT_NE(watch::inputs_hash(other), before);
}

TEST(AlertHashes, parameters_are_hashed_as_they_apply) {
  auto facts = overdue_load();
  const auto* rule = watch::find_rule("overdue");
  const Hash before = watch::parameters_hash(*rule, facts);
  facts.time_scale = 60;
  EXPECT_NE(watch::parameters_hash(*rule, facts), before);
}

TEST(AlertHashes, the_commitment_of_an_incident_carries_all_of_it) {
  const auto alert = only_alert(overdue_load(), "overdue");
  const auto commitment = watch::commitment(alert);
  EXPECT_EQ(commitment.rule_id(), "overdue");
  EXPECT_EQ(commitment.rule_version(), 1U);
  EXPECT_TRUE(equal(as_bytes(commitment.inputs_hash()), alert.inputs_hash));
  EXPECT_TRUE(equal(as_bytes(commitment.result_hash()), alert.result_hash));
}

}  // namespace
}  // namespace wastewatch::test
