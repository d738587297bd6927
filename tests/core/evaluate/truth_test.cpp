#include "evaluate/truth.h"

#include <gtest/gtest.h>

#include "core/evaluate/hand_made.h"

namespace wastewatch::test {
namespace {

using namespace evaluate;
using scenario::Deed;
using scenario::Habit;

scenario::Truth label_of(Deed deed, std::initializer_list<Habit> habits = {}) {
  scenario::Truth out;
  out.load = "load-1";
  out.deed = deed;
  for (const Habit habit : habits) out.habits.add(habit);
  out.verdict = scenario::right_verdict(deed, out.habits);
  out.collected_g = 1'000'000;
  out.arrived_g = 1'000'000;
  out.arrived_ms = 9 * hour_ms;
  return out;
}

TEST(Truths, of_honest_loads_on_ordinary_days_are_none) {
  EXPECT_FALSE(truth_of(label_of(Deed::none), load_id(1)));
  EXPECT_FALSE(truth_of(label_of(Deed::none, {Habit::traffic_jam, Habit::late_start}), load_id(1)));
}

TEST(Truths, of_frauds_state_what_is_right_to_say_and_what_is_also_true) {
  auto label = label_of(Deed::tracker_discarded, {Habit::wrong_plate});
  label.arrived_g = 0;
  label.tipped_ms = 4 * hour_ms;
  label.tipped_at = {307'000'000, 1'205'000'000};
  const auto truth = truth_of(label, load_id(1));
  ASSERT_TRUE(truth);
  EXPECT_EQ(truth->kind, "tracker_discarded");
  EXPECT_TRUE(truth->fraud);
  EXPECT_EQ(truth->claim, Claim::not_arrived);
  EXPECT_EQ(truth->besides, (std::vector{Claim::signature_missing, Claim::device_fault, Claim::paperwork}));
  EXPECT_EQ(truth->fault_ms, 4 * hour_ms);
  EXPECT_EQ(truth->place, (geo::Point{307'000'000, 1'205'000'000}));
  EXPECT_EQ(truth->missing_g, 1'000'000);
}

TEST(Truths, of_a_plant_that_lies_leave_no_signature_missing) {
  EXPECT_TRUE(truth_of(label_of(Deed::collusion), load_id(1))->besides.empty());
}

TEST(Truths, of_what_goes_wrong_without_fraud_are_named_after_it) {
  const auto unsigned_load = truth_of(label_of(Deed::none, {Habit::never_signs}), load_id(1));
  ASSERT_TRUE(unsigned_load);
  EXPECT_EQ(unsigned_load->kind, "never_signs");
  EXPECT_FALSE(unsigned_load->fraud);
  EXPECT_EQ(unsigned_load->fault_ms, 9 * hour_ms);
  EXPECT_FALSE(unsigned_load->place);
  const auto clock = truth_of(label_of(Deed::none, {Habit::clock_offset}), load_id(1));
  EXPECT_EQ(clock->claim, Claim::device_fault);
  EXPECT_EQ(clock->fault_ms, 0) << "from the declaration on";
}

TEST(Truths, of_every_fraud_have_a_claim) {
  for (const auto& row : scenario::deed_table()) {
    EXPECT_TRUE(truth_of(label_of(row.deed), load_id(1))) << row.name;
  }
}

}  // namespace
}  // namespace wastewatch::test
