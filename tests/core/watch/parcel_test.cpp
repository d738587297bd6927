#include <gtest/gtest.h>

#include <sstream>

#include "core/watch/facts_builder.h"
#include "watch/parcel.h"

namespace wastewatch::test {
namespace {

namespace v1 = ledger::v1;
using watch::Voice;

std::string golden(const std::array<watch::ParcelStep, watch::parcel_stages>& strip) {
  std::ostringstream out;
  for (const auto& step : strip) {
    out << watch::stage_name(step.stage) << " " << watch::stage_state_name(step.state);
    if (step.time_ms != 0) out << " +" << (step.time_ms - noon) / minute << " min";
    out << "\n";
  }
  return out.str();
}

HistoryBuilder claimed_history() {
  HistoryBuilder out;
  out.event(v1::EVENT_DECLARED, 1)
      .event(v1::EVENT_OFFERED, 1, 2, 'a')
      .event(v1::EVENT_COLLECTED, 2, 1, 'a')
      .event(v1::EVENT_CLAIMED, 2, 3, 'b');
  out.batch().mutable_journey()->mutable_claim()->set_made_ms(noon + 30 * minute);
  return out;
}

TEST(ParcelStrip, a_claim_is_shown_as_claimed) {
  EXPECT_EQ(golden(watch::parcel_strip(claimed_history().detail())),
            "declared done +0 min\n"
            "collected done +20 min\n"
            "on_the_way current +20 min\n"
            "at_plant claimed +30 min\n"
            "accepted ahead\n"
            "treated ahead\n");
}

TEST(ParcelStrip, a_tracker_elsewhere_contradicts_the_claim) {
  auto load = claimed(30 * minute);
  track(load, noon + hour, load.now_ms, 9'400);
  const auto facts = facts_of(load);
  const auto strip = watch::parcel_strip(claimed_history().detail(), &facts);
  EXPECT_EQ(strip[3].state, watch::StageState::contradicted);
  EXPECT_EQ(strip[3].backing, (watch::Backing{Voice::agrees, Voice::silent, Voice::contradicts}));
}

TEST(ParcelStrip, a_treated_load_has_every_stage) {
  auto history = claimed_history();
  history.event(v1::EVENT_DELIVERED, 3, 2, 'b').event(v1::EVENT_TREATED, 3);
  history.batch().set_delivered_ms(noon + 40 * minute);
  history.batch().mutable_journey()->clear_claim();
  EXPECT_EQ(golden(watch::parcel_strip(history.detail())),
            "declared done +0 min\n"
            "collected done +20 min\n"
            "on_the_way done +20 min\n"
            "at_plant done +30 min\n"
            "accepted done +40 min\n"
            "treated done +50 min\n");
}

TEST(ParcelStrip, a_declared_batch_is_where_it_was_declared) {
  HistoryBuilder history;
  history.event(v1::EVENT_DECLARED, 1);
  const auto strip = watch::parcel_strip(history.detail());
  EXPECT_EQ(strip[0].state, watch::StageState::current);
  EXPECT_EQ(strip[1].state, watch::StageState::ahead);
}

}  // namespace
}  // namespace wastewatch::test
