#include "scenario/fault.h"

#include <array>
#include <nlohmann/json.hpp>

#include "base/encoding.h"

namespace wastewatch::scenario {
namespace {

constexpr std::array<FaultRow, 5> table{{
    {Fault::never_delivered, "never_delivered", "tipped on the way, nothing claimed"},
    {Fault::reported_not_received, "reported_not_received", "delivery claimed, nobody received it"},
    {Fault::tipped_midway, "tipped_midway", "part tipped on a detour, the rest delivered"},
    {Fault::weight_shaved, "weight_shaved", "less arrives than was collected"},
    {Fault::tracker_silent, "tracker_silent", "the tracker stops reporting on the way"},
}};

}  // namespace

std::span<const FaultRow> fault_table() { return table; }

std::string_view fault_name(Fault fault) {
  for (const auto& row : table) {
    if (row.fault == fault) return row.name;
  }
  return "none";
}

std::string to_json(const Label& label) {
  const nlohmann::json out = {{"batch", to_hex(label.batch)}, {"fault", fault_name(label.fault)},
                              {"plate", label.plate},         {"started_ms", label.started_ms},
                              {"lat_e7", label.place.lat_e7}, {"lon_e7", label.place.lon_e7},
                              {"missing_g", label.missing_g}};
  return out.dump();
}

}  // namespace wastewatch::scenario
