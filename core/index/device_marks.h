// What a device's reports say against the device itself: that it was tampered with while its load was on the
// way, and that somebody else signs with its key. Kept with its health (device_health.h). Nothing while a
// load is handed over: whoever loads, unloads or takes the tracker off moves and opens it.
//
// Value types and pure functions; thread safe.
#pragma once

#include <cstdint>
#include <optional>

#include "ledger/devices/telemetry.h"
#include "ledger/ids.h"

namespace wastewatch::index {

// Bits of a reading's tamper_flags (ledger/devices/telemetry.proto).
enum TamperBit : std::uint32_t {
  tamper_opened = 1,
  tamper_removed = 2,
  tamper_light = 4,
  tamper_jamming = 8,
  tamper_power_cut = 16,
  tamper_shock = 32,
};

inline constexpr std::int64_t tamper_over_ms = 86'400'000;  // after so long without one, flags count anew

struct DeviceMarks {
  // Flags of readings while the load was on the way, since a day without any, or since the load before.
  std::uint32_t tamper_seen = 0;    // in one reading at least
  std::uint32_t tamper_again = 0;   // in two or more
  std::int64_t tamper_from_ms = 0;  // receipt of the first; 0: never
  std::int64_t tamper_ms = 0;       // of the newest chunk with one
  ledger::BatchId tamper_load;      // that it was bound to

  // Chunks signed with its key that contradict another one with the same number.
  std::uint32_t conflicts = 0;
  std::int64_t conflict_from_ms = 0;  // receipt of the first; 0: never
  std::int64_t conflict_ms = 0;       // of the newest

  bool operator==(const DeviceMarks&) const = default;
};

// Whether any reading of the chunk is flagged.
bool has_tamper_flags(const ledger::Chunk& chunk);
// Takes in a chunk of a device whose load is on the way.
void note_tampering(DeviceMarks& marks, const ledger::Chunk& chunk, const ledger::BatchId& load,
                    std::int64_t received_ms);
void note_conflict(DeviceMarks& marks, std::int64_t received_ms);

// Empty when there is nothing to say.
Bytes encode(const DeviceMarks& marks);
std::optional<DeviceMarks> decode_marks(BytesView bytes);

}  // namespace wastewatch::index
