// Rules about devices: what their reports say against themselves.
#include <gtest/gtest.h>

#include "core/watch/facts_builder.h"
#include "watch/device_facts.h"
#include "watch/sentences.h"

namespace wastewatch::test {
namespace {

watch::DeviceFacts a_tracker() {
  watch::DeviceFacts out;
  out.chain_id = "watch-test";
  out.height = 1'000;
  out.now_ms = noon;
  out.device.data.fill(7);
  out.kind = ledger::v1::DEVICE_LOAD_TRACKER;
  return out;
}

watch::DeviceFacts flagged(std::uint32_t seen, std::uint32_t again) {
  auto out = a_tracker();
  auto& marks = out.health.marks;
  marks.tamper_seen = seen;
  marks.tamper_again = again;
  marks.tamper_from_ms = noon - 10 * minute;
  marks.tamper_ms = noon;
  marks.tamper_load = batch_id();
  return out;
}

struct Flags {
  const char* name;
  std::uint32_t seen;
  std::uint32_t again;
  const char* told;
  const char* sentence;
};

class TamperFlags : public testing::TestWithParam<Flags> {};

TEST_P(TamperFlags, AreGradedByWhatTheyMean) {
  const auto found = watch::evaluate(flagged(GetParam().seen, GetParam().again));
  EXPECT_EQ(told(found), GetParam().told);
  if (!found.alerts.empty()) {
    EXPECT_EQ(found.alerts.front().sentence, GetParam().sentence);
  }
}

INSTANTIATE_TEST_SUITE_P(
    Table, TamperFlags,
    testing::Values(Flags{"once", index::tamper_removed, 0, "", ""},
                    Flags{"opened", 1, 1, "serious tamper", "alert.tamper.opened"},
                    Flags{"opened_and_removed", 3, 3, "serious tamper", "alert.tamper.removed"},
                    Flags{"jamming", 8, 8, "serious tamper", "alert.tamper.jammed"},
                    Flags{"shock_twice_opened_once", 33, 32, "notice tamper", "alert.tamper.shock"},
                    Flags{"light", 4, 4, "notice tamper", "alert.tamper.light"},
                    Flags{"power", 16, 16, "notice tamper", "alert.tamper.power_cut"}),
    [](const auto& info) { return std::string(info.param.name); });

TEST(Tamper, BelongsToTheLoadThatTheTrackerWasAtAndEndsADayLater) {
  auto facts = flagged(1, 1);
  facts.batch_id = std::string(16, 'x');  // it has been bound to another since
  const auto found = watch::evaluate(facts);
  EXPECT_EQ(found.alerts.front().batch, batch_id());
  EXPECT_EQ(found.next_ms, noon + day);
  facts.now_ms = noon + day;
  EXPECT_TRUE(watch::evaluate(facts).alerts.empty());
}

TEST(Clone, IsCriticalAndKeptForAMonth) {
  auto facts = a_tracker();
  facts.cloned = true;
  facts.health.marks.conflicts = 2;
  facts.health.marks.conflict_from_ms = noon - hour;
  facts.health.marks.conflict_ms = noon;
  const auto found = watch::evaluate(facts);
  ASSERT_EQ(told(found), "critical clone");
  EXPECT_TRUE(watch::sentence(found.alerts.front(), watch::Language::english).ends_with("reports: 2."));
  EXPECT_EQ(found.alerts.front().since_ms, noon - hour);
  facts.now_ms = noon + 30 * day;
  EXPECT_TRUE(watch::evaluate(facts).alerts.empty());
}

// Incidents refer to the hash of what the older rules read.
TEST(DeviceInputs, OfTheClockRuleDoNotCoverMarks) {
  auto facts = a_tracker();
  facts.health.correction_ms = hour;
  const auto before = watch::evaluate(facts).alerts.front();
  facts.health.marks.tamper_seen = 1;
  facts.conflicts = 1;
  const auto after = watch::evaluate(facts).alerts.front();
  EXPECT_EQ(before.rule, "device-clock");
  EXPECT_EQ(before.inputs_hash, after.inputs_hash);
}

}  // namespace
}  // namespace wastewatch::test
