// What goes wrong on purpose, so that the product can be measured against labels it never reads. Constant
// data.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "ledger/ids.h"
#include "scenario/world.h"

namespace wastewatch::scenario {

enum class Fault : std::uint8_t {
  none,
  never_delivered,        // tipped on the way, nothing claimed
  reported_not_received,  // delivery claimed, the load lies elsewhere, the plant never saw it
  tipped_midway,          // part of it tipped on a detour, the rest delivered
  weight_shaved,          // less arrives than was collected, on the right road
  tracker_silent,         // the tracker stops reporting on the way
};

struct FaultRow {
  Fault fault;
  std::string_view name;  // in the labels file
  std::string_view meaning;
};
std::span<const FaultRow> fault_table();  // without `none`
std::string_view fault_name(Fault fault);

// One line of the labels file.
struct Label {
  ledger::BatchId batch;
  Fault fault = Fault::none;
  std::string plate;
  std::int64_t started_ms = 0;  // when the fault began
  Point place;                  // where the waste lies, or where the tracker fell silent
  std::int64_t missing_g = 0;
};
// A JSON object without line break.
std::string to_json(const Label& label);

}  // namespace wastewatch::scenario
