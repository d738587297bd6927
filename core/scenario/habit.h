// What happens on ordinary days without any fraud, how often, and what should be said about it. Shares are
// the generator's assumptions, not measurements. Constant data and pure functions; thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "scenario/deed.h"
#include "scenario/random.h"

namespace wastewatch::scenario {

enum class Habit : std::uint8_t {
  traffic_jam,
  tunnel,
  lunch,
  detour,
  late_start,
  drifting_position,
  multipath,
  dying_battery,
  clock_offset,
  clock_drift,
  mass_corrected,
  wrong_plate,
  signs_late,
  never_signs,
  shared_tracker,
  late_readings,
  out_of_order,
  repeated_readings,
};

struct HabitRow {
  Habit habit;
  std::string_view name;  // in the labels file
  std::int64_t permille;  // of honest and dishonest loads alike
  Verdict verdict;
  std::string_view meaning;
};
std::span<const HabitRow> habit_table();
std::optional<Habit> habit_named(std::string_view name);

// A set of habits.
class Habits {
 public:
  bool has(Habit habit) const { return (bits_ & bit(habit)) != 0; }
  void add(Habit habit) { bits_ |= bit(habit); }
  void remove(Habit habit) { bits_ &= ~bit(habit); }
  bool operator==(const Habits&) const = default;

 private:
  static std::uint32_t bit(Habit habit) { return 1U << static_cast<unsigned>(habit); }
  std::uint32_t bits_ = 0;
};

Habits draw_habits(Random& random);
// Of a load: that of its fraud, else the gravest of its habits.
Verdict right_verdict(Deed deed, const Habits& habits);

}  // namespace wastewatch::scenario
