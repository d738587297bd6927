// A location report as a reading of the ledger. Pure; thread safe.
#pragma once

#include <array>

#include "gateway/jt808/location.h"
#include "geo/datum.h"
#include "ledger/devices/telemetry.h"

namespace wastewatch::gateway::jt808 {

// Which alarm bits of JT/T 808 (table 24 of the 2013 edition) are tampering as the ledger knows it
// (telemetry.proto, tamper_flags). The other alarms are about driving and say nothing about the tracker.
struct AlarmRow {
  std::uint32_t alarm;
  std::int32_t tamper_flag;
};
inline constexpr std::array alarm_rows{
    AlarmRow{1U << 5U, 8},    // GNSS antenna cut: positions are suppressed, as by jamming
    AlarmRow{1U << 6U, 8},    // GNSS antenna short-circuited
    AlarmRow{1U << 8U, 16},   // main power cut
    AlarmRow{1U << 29U, 32},  // collision
    AlarmRow{1U << 30U, 32},  // rollover
    AlarmRow{1U << 31U, 1},   // door opened without right
};

// The position is WGS-84; `datum` is the device's, unless the report says that it was shifted (GCJ-02).
// Degrees that are not on the earth: no position, fix quality 0. Without a fix the place is what the device
// says, with fix quality 0.
ledger::Reading reading_of(const Location& location, geo::Datum datum);

}  // namespace wastewatch::gateway::jt808
