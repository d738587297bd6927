#include <gtest/gtest.h>

#include "core/watch/load_builder.h"
#include "watch/tracker_sighting.h"

namespace wastewatch::test {
namespace {

using watch::TrackerState;

const watch::Rule& claim_rule() { return *watch::find_rule("unconfirmed-claim"); }
const watch::Rule& overdue_rule() { return *watch::find_rule("overdue"); }

TEST(TrackerSighting, without_a_tracker_or_a_known_site_there_is_no_view) {
  EXPECT_EQ(watch::sighting_by_newest(overdue_rule(), overdue_load()).state, TrackerState::none);
  auto facts = overdue_load();
  track(facts, noon, noon + hour, 9'400);
  facts.destination.clear();
  EXPECT_EQ(watch::sighting_by_newest(overdue_rule(), facts).state, TrackerState::none);
}

TEST(TrackerSighting, any_site_of_the_destination_counts) {
  auto facts = claimed(30 * minute);
  track(facts, noon + hour, facts.now_ms, 9'400);
  EXPECT_EQ(watch::sighting_at_claim(claim_rule(), facts, noon + hour).state, TrackerState::outside);
  auto second = facts.destination.front();
  second.lon_e7 += 980'000;
  facts.destination.push_back(second);
  EXPECT_EQ(watch::sighting_at_claim(claim_rule(), facts, noon + hour).state, TrackerState::inside);
}

TEST(TrackerSighting, silence_counts_from_five_intervals_and_a_quarter_of_an_hour) {
  auto facts = overdue_load();
  track(facts, noon, facts.now_ms - 15 * minute, 9'400);  // last reading 16 min ago
  EXPECT_EQ(watch::sighting_by_newest(overdue_rule(), facts).state, TrackerState::silent);
  facts.trackers[0].interval_ms = 10 * minute;  // five intervals: 50 min
  EXPECT_EQ(watch::sighting_by_newest(overdue_rule(), facts).state, TrackerState::outside);
}

TEST(TrackerSighting, an_unbound_tracker_no_longer_speaks_for_the_load) {
  auto facts = overdue_load();
  track(facts, noon, noon + hour, 9'400);
  facts.trackers[0].bound_to_ms = noon + 2 * hour;
  EXPECT_EQ(watch::sighting_by_newest(overdue_rule(), facts).state, TrackerState::none);
}

TEST(TrackerSighting, readings_from_after_the_block_are_not_seen) {
  auto facts = claimed(30 * minute);
  track(facts, facts.now_ms + minute, facts.now_ms + hour, 9'400);
  EXPECT_EQ(watch::sighting_at_claim(claim_rule(), facts, noon + hour).state, TrackerState::unclear);
}

}  // namespace
}  // namespace wastewatch::test
