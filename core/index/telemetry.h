// Readings of devices as tracks. Chunks are kept as the devices signed them, filed under every hour of the
// device's clock they touch, so that a time range reads only what it needs and each reading leads back to its
// transaction. Beside the device's time stands the receipt, the time of the block that recorded the chunk;
// what is asked by time is asked by when the readings were taken (device_health.h), not by what the device
// says.
//   fixes:          device ‖ hour be64 ‖ height be64 ‖ tx be32 ‖ message be32 → dating ‖ chunk
//   last_fixes:     device → place of the chunk ‖ dating ‖ chunk that holds the newest position
//   device_health:  device → DeviceHealth
//   dating = receipt be64 ‖ clock correction be64 (two's complement)
// Pure functions and value types; thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "index/database.h"
#include "index/device_health.h"
#include "ledger/devices/telemetry.h"
#include "ledger/ids.h"

namespace wastewatch::index {

// Where a signed chunk stands in the chain.
struct ChunkPlace {
  std::int64_t height = 0;
  std::uint32_t tx_index = 0;
  std::uint32_t message_index = 0;
  auto operator<=>(const ChunkPlace&) const = default;
};

// How the times of a chunk are read.
struct ChunkDating {
  std::int64_t received_ms = 0;    // block time
  std::int64_t correction_ms = 0;  // of the device's clock
  bool operator==(const ChunkDating&) const = default;
};

struct Fix {
  ledger::Reading reading;
  ChunkPlace place;
  std::uint64_t sequence = 0;  // of the reading since the device's start
  std::uint32_t boot_id = 0;
  ChunkDating dating;

  // When it was taken; nothing when its date cannot be right.
  std::optional<std::int64_t> measured_ms() const {
    return measured_at(reading.time_ms, dating.correction_ms, dating.received_ms);
  }
  bool has_position() const { return reading.lat_e7.has_value() && reading.lon_e7.has_value(); }
  bool is_located() const { return index::is_located(reading); }
};

// The newest position, by when it was taken.
struct LastFix {
  ledger::DeviceId device;
  Fix fix;
  std::int64_t measured_ms = 0;
};

// Stages a chunk's entries. `known_last` is the device's last_fixes value so far; the result is its new
// value, or nothing when the chunk has no newer position.
std::optional<Bytes> stage_chunk(const Database& database, const ledger::Chunk& chunk, BytesView chunk_bytes,
                                 const ChunkPlace& place, const ChunkDating& dating,
                                 const std::optional<Bytes>& known_last, rocksdb::WriteBatch& batch);

struct TrackQuery {
  ledger::DeviceId device;
  std::int64_t from_ms = 0;
  std::int64_t to_ms = 0;  // exclusive
  std::size_t limit = 200'000;
};
// Readings taken in [from, to), ascending; those whose date cannot be right are left out. Errors:
// store_failed, store_corrupt.
Result<std::vector<Fix>> read_track(const Database& database, const rocksdb::Snapshot* snapshot,
                                    const TrackQuery& query);
// Of the same those that the block of this height recorded, as they are filed: a few seeks, whatever the
// device reported before. Errors as read_track().
Result<std::vector<Fix>> read_received(const Database& database, const rocksdb::Snapshot* snapshot,
                                       const TrackQuery& query, std::int64_t height);
// Readings that the device itself dates in [from, to), ascending by that: what version 1 of the alert rules
// sees. Errors as read_track().
Result<std::vector<Fix>> read_stated_track(const Database& database, const rocksdb::Snapshot* snapshot,
                                           const TrackQuery& query);
Result<std::vector<LastFix>> read_last_fixes(const Database& database, const rocksdb::Snapshot* snapshot);
// Nothing for a device that was never heard. Errors as read_track().
Result<std::optional<DeviceHealth>> read_health(const Database& database, const rocksdb::Snapshot* snapshot,
                                                const ledger::DeviceId& device);

}  // namespace wastewatch::index
