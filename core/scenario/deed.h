// Every kind of fraud that the generator of measured scenarios knows, and what an official should be told
// about it. Written from what people do, not from any alert rule. Constant data; thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace wastewatch::scenario {

// What is right to say about a load.
enum class Verdict : std::uint8_t {
  none,
  not_arrived,
  part_missing,
  signature_missing,  // it arrived, the plant's signature lacks
  device_fault,
  paperwork,
};

enum class Deed : std::uint8_t {
  none,
  never_delivered,
  claimed_not_received,
  tipped_midway,
  weight_shaved,
  tracker_carried,
  tracker_discarded,
  tracker_wrapped,
  tracker_planted,
  clock_changed,
  split_losses,
  false_absence,
  plates_swapped,
  phantom_load,
  collusion,
  water_added,
  wrong_code,
};

struct DeedRow {
  Deed deed;
  std::string_view name;  // in the labels file
  Verdict verdict;
  std::string_view meaning;
};
std::span<const DeedRow> deed_table();  // without `none`
const DeedRow& deed_row(Deed deed);     // also of `none`
std::optional<Deed> deed_named(std::string_view name);

std::string_view verdict_name(Verdict verdict);
std::optional<Verdict> verdict_named(std::string_view name);

// Whether nothing of the load reaches the plant.
bool loses_all(Deed deed);

}  // namespace wastewatch::scenario
