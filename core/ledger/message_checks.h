// Checks of a message's fields that need no state: presence, lengths, ranges, text. Pure; thread safe.
#pragma once

#include "ledger/proto/tx.pb.h"
#include "ledger/result_codes.h"

namespace wastewatch::ledger {

inline constexpr std::int64_t max_mass_g = 1'000'000'000'000;  // a million tonnes
inline constexpr std::int64_t max_time_ms = 1LL << 52;
inline constexpr int max_stops = 32;
inline constexpr int max_corridor_points = 512;
inline constexpr int max_trip_devices = 8;
inline constexpr int max_outputs = 8;
inline constexpr int max_incident_batches = 16;

Code check_fields(const v1::Message& message);

}  // namespace wastewatch::ledger
