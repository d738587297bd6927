#include "index/device_health.h"

#include <algorithm>
#include <cstdlib>

#include "base/wire.h"

namespace wastewatch::index {
namespace {

std::int64_t newest_stated(const ledger::Chunk& chunk) {
  return std::ranges::max(chunk.readings, {}, &ledger::Reading::time_ms).time_ms;
}

void change_correction(DeviceHealth& health, std::int64_t correction_ms) {
  if (correction_ms == health.correction_ms) return;
  if (health.correction_ms != 0) health.earlier_correction_ms = health.correction_ms;
  health.correction_ms = correction_ms;
}

// A correction follows the least lag only when it leaves the spread, so that it does not creep.
void settle(DeviceHealth& health, std::int64_t received_ms) {
  const bool settled =
      health.run_chunks >= clock_settled_chunks && received_ms - health.run_from_ms >= clock_settled_ms;
  if (!settled) return;
  const bool off = std::abs(health.least_lag_ms) >= clock_off_ms;
  const bool near = std::abs(health.least_lag_ms - health.correction_ms) <= clock_spread_ms;
  if (!off) return change_correction(health, 0);
  if (health.correction_ms == 0 || !near) change_correction(health, health.least_lag_ms);
}

// A correction is kept over a restart that left the clock as it was.
void begin_run(DeviceHealth& health, std::uint32_t boot_id, std::int64_t lag, std::int64_t from_ms,
               std::uint32_t chunks) {
  health.boot_id = boot_id;
  health.least_lag_ms = lag;
  health.run_from_ms = from_ms;
  health.run_chunks = chunks;
  if (std::abs(lag - health.correction_ms) > clock_spread_ms) change_correction(health, 0);
}

void go_on(DeviceHealth& health, std::int64_t lag) {
  health.least_lag_ms = std::min(health.least_lag_ms, lag);
  if (lag <= health.least_lag_ms + clock_spread_ms) ++health.run_chunks;
}

void note_clock(DeviceHealth& health, const ledger::Chunk& chunk, std::int64_t received_ms) {
  const std::int64_t newest = newest_stated(chunk);
  const std::int64_t lag = received_ms - newest;
  const bool first = health.run_chunks == 0 || chunk.boot_id != health.boot_id;
  const bool fits =
      lag >= health.least_lag_ms - clock_spread_ms && newest >= health.stated_ms - clock_spread_ms;
  const bool again = health.odd_ms != 0 && std::abs(lag - health.odd_lag_ms) <= clock_spread_ms;
  if (!first && !fits && !again) {
    health.odd_lag_ms = lag;
    health.odd_ms = received_ms;
    return;
  }
  if (first) {
    begin_run(health, chunk.boot_id, lag, received_ms, 1);
  } else if (fits) {
    go_on(health, lag);
  } else {
    begin_run(health, chunk.boot_id, std::min(lag, health.odd_lag_ms), health.odd_ms, 2);
  }
  health.odd_ms = 0;
  health.stated_ms = newest;
  settle(health, received_ms);
}

// The device itself says that it had none.
bool has_no_fix(const ledger::Reading& reading) { return reading.fix_quality == 0; }

struct Located {
  std::int32_t lat_e7 = 0;
  std::int32_t lon_e7 = 0;
  std::int64_t taken_ms = 0;
};

std::int64_t apart_e7(const Located& a, const Located& b) {
  return std::max(std::abs(std::int64_t{a.lat_e7} - b.lat_e7), std::abs(std::int64_t{a.lon_e7} - b.lon_e7));
}

// A degree counts 111 km in both directions: never too little, and a sixth too much at 30° north.
bool can_follow(const Located& before, const Located& after, std::int64_t time_scale) {
  const std::int64_t metres = apart_e7(before, after) * 111 / 10'000;
  const std::int64_t seconds = std::abs(after.taken_ms - before.taken_ms) / 1'000;
  return metres <= jump_m || metres <= seconds * fastest_m_per_s * time_scale;
}

void note_fault(DeviceHealth& health, PositionFault fault, std::int64_t received_ms) {
  if (received_ms - health.faulty_ms > fault_over_ms) {
    health.faulty_from_ms = received_ms;
    health.faulty_count = 0;
  }
  health.faulty_ms = received_ms;
  health.fault = fault;
  ++health.faulty_count;
}

void note_place(DeviceHealth& health, const Located& at, std::int64_t received_ms) {
  health.odd_fix_ms = 0;
  health.last_lat_e7 = at.lat_e7;
  health.last_lon_e7 = at.lon_e7;
  health.last_ms = at.taken_ms;
  if (health.moved_ms != 0 && apart_e7({health.lat_e7, health.lon_e7, 0}, at) <= moved_e7) return;
  health.lat_e7 = at.lat_e7;
  health.lon_e7 = at.lon_e7;
  health.moved_ms = received_ms;
}

void note_position(DeviceHealth& health, const ledger::Reading& reading, std::int64_t taken_ms,
                   const ChunkReceipt& receipt) {
  if (!reading.lat_e7 || !reading.lon_e7 || has_no_fix(reading)) return;
  const auto fault = position_fault(*reading.lat_e7, *reading.lon_e7);
  if (fault != PositionFault::none) return note_fault(health, fault, receipt.received_ms);
  const Located at{*reading.lat_e7, *reading.lon_e7, taken_ms};
  const Located last{health.last_lat_e7, health.last_lon_e7, health.last_ms};
  const Located odd{health.odd_lat_e7, health.odd_lon_e7, health.odd_fix_ms};
  const bool fits = last.taken_ms == 0 || can_follow(last, at, receipt.time_scale) ||
                    (odd.taken_ms != 0 && can_follow(odd, at, receipt.time_scale));
  if (fits) return note_place(health, at, receipt.received_ms);
  health.odd_lat_e7 = at.lat_e7;
  health.odd_lon_e7 = at.lon_e7;
  health.odd_fix_ms = at.taken_ms;
  note_fault(health, PositionFault::too_fast, receipt.received_ms);
}

void note_reading(DeviceHealth& health, const ledger::Reading& reading, const ChunkReceipt& receipt) {
  if (const auto taken = measured_at(reading.time_ms, health.correction_ms, receipt.received_ms))
    return note_position(health, reading, *taken, receipt);
  health.misdated_ms = receipt.received_ms;
  health.misdated_stated_ms = reading.time_ms;
}

}  // namespace

PositionFault position_fault(std::int32_t lat_e7, std::int32_t lon_e7) {
  constexpr std::int64_t degree_e7 = 10'000'000;
  const std::int64_t lat = std::abs(std::int64_t{lat_e7});
  const std::int64_t lon = std::abs(std::int64_t{lon_e7});
  if (lat > 90 * degree_e7 || lon > 180 * degree_e7) return PositionFault::off_earth;
  const bool beside_zero = lat < null_island_e7 && lon < null_island_e7;
  return lat == 0 || lon == 0 || beside_zero ? PositionFault::no_fix : PositionFault::none;
}

bool is_located(const ledger::Reading& reading) {
  return reading.lat_e7 && reading.lon_e7 && !has_no_fix(reading) &&
         position_fault(*reading.lat_e7, *reading.lon_e7) == PositionFault::none;
}

std::optional<std::int64_t> measured_at(std::int64_t stated_ms, std::int64_t correction_ms,
                                        std::int64_t received_ms) {
  if (stated_ms <= -correction_ms || stated_ms > received_ms + clock_ahead_ms - correction_ms)
    return std::nullopt;
  return std::min(stated_ms + correction_ms, received_ms);
}

std::int64_t note_chunk(DeviceHealth& health, const ledger::Chunk& chunk, const ChunkReceipt& receipt) {
  if (chunk.readings.empty()) return health.correction_ms;
  health.heard_before_ms = health.heard_ms;
  health.heard_ms = receipt.received_ms;
  if (receipt.in_order) note_clock(health, chunk, receipt.received_ms);
  for (const auto& reading : chunk.readings) note_reading(health, reading, receipt);
  return health.correction_ms;
}

namespace {

std::uint64_t zigzag(std::int64_t value) {
  return (static_cast<std::uint64_t>(value) << 1U) ^ static_cast<std::uint64_t>(value >> 63);
}

std::int64_t unzigzag(std::uint64_t value) {
  return static_cast<std::int64_t>(value >> 1U) ^ -static_cast<std::int64_t>(value & 1U);
}

constexpr std::uint32_t marks_field = 27;

// Every other member with its field number: writing and reading take the same list.
template <class Health, class Visit>
void visit_members(Health& health, Visit&& visit) {
  visit(1, health.heard_ms);
  visit(2, health.heard_before_ms);
  visit(3, health.boot_id);
  visit(4, health.stated_ms);
  visit(5, health.least_lag_ms);
  visit(6, health.run_from_ms);
  visit(7, health.run_chunks);
  visit(8, health.correction_ms);
  visit(9, health.earlier_correction_ms);
  visit(10, health.misdated_ms);
  visit(11, health.misdated_stated_ms);
  visit(12, health.faulty_ms);
  visit(13, health.faulty_count);
  visit(14, health.fault);
  visit(15, health.lat_e7);
  visit(16, health.lon_e7);
  visit(17, health.moved_ms);
  visit(18, health.odd_lag_ms);
  visit(19, health.odd_ms);
  visit(20, health.last_lat_e7);
  visit(21, health.last_lon_e7);
  visit(22, health.last_ms);
  visit(23, health.odd_lat_e7);
  visit(24, health.odd_lon_e7);
  visit(25, health.odd_fix_ms);
  visit(26, health.faulty_from_ms);
}

}  // namespace

Bytes encode(const DeviceHealth& health) {
  WireWriter out;
  visit_members(health, [&](std::uint32_t field, const auto& value) {
    out.varint(field, zigzag(static_cast<std::int64_t>(value)));
  });
  out.message(marks_field, encode(health.marks), false);
  return out.take();
}

std::optional<DeviceHealth> decode_health(BytesView bytes) {
  DeviceHealth out;
  WireReader in(bytes);
  while (const auto field = in.next()) {
    if (field->number == marks_field) {
      const auto marks = decode_marks(field->payload);
      if (!marks) return std::nullopt;
      out.marks = *marks;
      continue;
    }
    visit_members(out, [&](std::uint32_t number, auto& value) {
      using Member = std::remove_reference_t<decltype(value)>;
      if (number == field->number) value = static_cast<Member>(unzigzag(field->value));
    });
  }
  return in.ok() ? std::optional(out) : std::nullopt;
}

}  // namespace wastewatch::index
