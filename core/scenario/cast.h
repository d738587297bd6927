// Who takes part in a measured scenario: the demonstration's companies with a fleet of any size, as a
// preamble whose keys and devices carry names. Pure functions; thread safe.
#pragma once

#include <cstdint>
#include <string>

#include "scenario/entry.h"
#include "scenario/world.h"

namespace wastewatch::scenario {

inline constexpr int largest_fleet = 9'000;

// Of a fleet's truck, counted from 0: its plate, its carrier, and its positioning device.
std::string fleet_plate(int truck);
const Company& fleet_carrier(int truck);
std::string fleet_tracker(int tracker);
crypto::KeyType fleet_tracker_type(int tracker);

struct CastOptions {
  std::string chain_id;
  std::int64_t start_ms = 0;
  std::int64_t end_ms = 0;
  std::int64_t block_ms = 60'000;
  int trucks = 0;
  int trackers = 0;
};
Preamble make_preamble(const CastOptions& options);

}  // namespace wastewatch::scenario
