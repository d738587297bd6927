#include "scenario/habit.h"

#include <algorithm>
#include <array>

namespace wastewatch::scenario {
namespace {

constexpr std::array<HabitRow, 18> habits{{
    {Habit::traffic_jam, "traffic_jam", 150, Verdict::none, "stands 3 to 40 minutes on the road"},
    {Habit::tunnel, "tunnel", 80, Verdict::none, "no position for 1 to 8 minutes"},
    {Habit::lunch, "lunch", 100, Verdict::none, "stands 20 to 60 minutes at an eating place"},
    {Habit::detour, "detour", 60, Verdict::none, "a closed road: drives by another place"},
    {Habit::late_start, "late_start", 80, Verdict::none, "sets out 30 to 120 minutes late"},
    {Habit::drifting_position, "drifting_position", 60, Verdict::none,
     "positions wander by up to 150 metres"},
    {Habit::multipath, "multipath", 50, Verdict::none, "single positions jump by 200 to 3,000 metres"},
    {Habit::dying_battery, "dying_battery", 8, Verdict::device_fault, "growing gaps between readings"},
    {Habit::clock_offset, "clock_offset", 5, Verdict::device_fault,
     "the device's clock is wrong by a constant"},
    {Habit::clock_drift, "clock_drift", 5, Verdict::device_fault, "the device's clock runs fast or slow"},
    {Habit::mass_corrected, "mass_corrected", 20, Verdict::none,
     "a wrong mass on paper, put right at the pick-up"},
    {Habit::wrong_plate, "wrong_plate", 4, Verdict::paperwork, "the trip names another truck by mistake"},
    {Habit::signs_late, "signs_late", 60, Verdict::none, "the plant signs 2 to 7 hours after the arrival"},
    {Habit::never_signs, "never_signs", 6, Verdict::signature_missing, "the plant forgets to sign"},
    {Habit::shared_tracker, "shared_tracker", 30, Verdict::none,
     "one tracker is passed on: it joins the load late and leaves it early"},
    {Habit::late_readings, "late_readings", 60, Verdict::none, "readings arrive 15 to 180 minutes late"},
    {Habit::out_of_order, "out_of_order", 40, Verdict::none, "a chunk arrives after its successor"},
    {Habit::repeated_readings, "repeated_readings", 40, Verdict::none, "a chunk is sent twice"},
}};

}  // namespace

std::span<const HabitRow> habit_table() { return habits; }

std::optional<Habit> habit_named(std::string_view name) {
  const auto* found = std::ranges::find(habits, name, &HabitRow::name);
  return found == habits.end() ? std::nullopt : std::optional(found->habit);
}

Habits draw_habits(Random& random) {
  Habits out;
  for (const auto& row : habits) {
    if (random.chance(row.permille)) out.add(row.habit);
  }
  return out;
}

Verdict right_verdict(Deed deed, const Habits& set) {
  if (deed != Deed::none) return deed_row(deed).verdict;
  auto gravest = Verdict::none;
  for (const auto& row : habits) {
    if (!set.has(row.habit) || row.verdict == Verdict::none) continue;
    gravest = gravest == Verdict::none ? row.verdict : std::min(gravest, row.verdict);
  }
  return gravest;
}

}  // namespace wastewatch::scenario
