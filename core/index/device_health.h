// What a device's chunks say about the device itself: when the chain last heard it, whether its clock is off,
// where it last moved to, and readings that cannot be right. A device's time is its own statement; the
// receipt (block time of the chunk) is the chain's. Nothing a device says moves anything past the receipt.
//
// The clock. lag = receipt − newest reading of a chunk = transport delay − clock offset. Delay is never
// negative and a clock does not change within a run, so the least lag of a run bounds the offset. A run ends
// when the device restarts, or when two chunks after each other agree on a time that does not fit it: one odd
// chunk changes nothing. The lag counts as constant, and is corrected, when it stays within two minutes of
// the least for five chunks over ten minutes and is itself ten minutes or more. A gateway that delivers late
// after it has delivered on time is late, not wrong: the least lag of that run stays small.
//
// Value types and pure functions; thread safe.
#pragma once

#include <cstdint>
#include <optional>

#include "index/device_marks.h"
#include "ledger/devices/telemetry.h"

namespace wastewatch::index {

inline constexpr std::int64_t clock_ahead_ms = 300'000;    // a reading may be dated so far past its receipt
inline constexpr std::int64_t clock_off_ms = 600'000;      // a smaller constant lag is ordinary delay
inline constexpr std::int64_t clock_spread_ms = 120'000;   // of a constant lag
inline constexpr std::int64_t clock_settled_ms = 600'000;  // a run is believed after so long
inline constexpr std::uint32_t clock_settled_chunks = 5;   // and so many chunks
inline constexpr std::int32_t moved_e7 = 15'000;           // 0.0015°, about 150 m: farther is a move
inline constexpr std::int64_t fault_over_ms =
    86'400'000;                                      // after so long without one, faults are counted anew
inline constexpr std::int64_t jump_m = 2'000;        // a shorter one is scatter
inline constexpr std::int64_t fastest_m_per_s = 70;  // 250 km/h
inline constexpr std::int32_t null_island_e7 =
    100'000;  // 0.01° around 0, 0: what a receiver without a fix writes

enum class PositionFault : std::uint8_t {
  none = 0,
  no_fix = 1,     // 0 in a coordinate, or beside 0, 0: the receiver had none
  off_earth = 2,  // beyond 90° or 180°
  too_fast = 3,   // farther from the fix before than any truck could have gone
};
// Of one position by itself.
PositionFault position_fault(std::int32_t lat_e7, std::int32_t lon_e7);
// Whether the reading says where the device was: it has a position that can be one, and a fix.
bool is_located(const ledger::Reading& reading);

// When the reading was taken, by the chain's clock: its own time with the correction, at most the receipt.
// Nothing when it is dated later than a receipt can explain, or before 1970: it measures nothing.
std::optional<std::int64_t> measured_at(std::int64_t stated_ms, std::int64_t correction_ms,
                                        std::int64_t received_ms);

struct DeviceHealth {
  std::int64_t heard_ms = 0;         // receipt of the newest chunk; conflicts do not count. 0: never
  std::int64_t heard_before_ms = 0;  // of the chunk before it
  // The run of the clock.
  std::uint32_t boot_id = 0;
  std::int64_t stated_ms = 0;              // newest reading of the run, by the device's clock
  std::int64_t least_lag_ms = 0;           // of the run
  std::int64_t run_from_ms = 0;            // receipt of its first chunk
  std::uint32_t run_chunks = 0;            // within the spread of the least lag
  std::int64_t odd_lag_ms = 0;             // of the chunk before, when that did not fit the run
  std::int64_t odd_ms = 0;                 // its receipt; 0: it did fit
  std::int64_t correction_ms = 0;          // added to the device's times; 0: none
  std::int64_t earlier_correction_ms = 0;  // the one before, still needed to find old readings
  // Dates that cannot be right.
  std::int64_t misdated_ms = 0;         // receipt of the newest chunk with one; 0: never
  std::int64_t misdated_stated_ms = 0;  // what that reading says
  // Positions.
  std::int64_t faulty_ms = 0;  // receipt of the newest chunk with a position that cannot be right; 0: never
  std::int64_t faulty_from_ms = 0;            // of the first since a day without any
  std::uint32_t faulty_count = 0;             // readings with one since then
  PositionFault fault = PositionFault::none;  // of the newest
  std::int32_t lat_e7 = 0;                    // where it last moved to
  std::int32_t lon_e7 = 0;
  std::int64_t moved_ms = 0;  // receipt of the chunk that said so; 0: no position yet
  // The newest position that can be right, and one that did not fit it: the next decides between them.
  std::int32_t last_lat_e7 = 0;
  std::int32_t last_lon_e7 = 0;
  std::int64_t last_ms = 0;  // when it was taken; 0: none
  std::int32_t odd_lat_e7 = 0;
  std::int32_t odd_lon_e7 = 0;
  std::int64_t odd_fix_ms = 0;  // likewise
  DeviceMarks marks{};

  bool operator==(const DeviceHealth&) const = default;
};

struct ChunkReceipt {
  std::int64_t received_ms = 0;  // block time
  bool in_order = true;          // false: it fills an old gap, and says nothing about the clock
  std::int64_t time_scale = 1;   // of the chain: trucks are so much faster in its time
};
// Takes a chunk in. Returns the correction that applies to the chunk's own times.
std::int64_t note_chunk(DeviceHealth& health, const ledger::Chunk& chunk, const ChunkReceipt& receipt);

Bytes encode(const DeviceHealth& health);
std::optional<DeviceHealth> decode_health(BytesView bytes);

}  // namespace wastewatch::index
