// Readings of devices as tracks. Chunks are kept as the devices signed them, filed under every hour they
// touch, so that a time range reads only what it needs and each reading leads back to its transaction.
//   fixes:       device ‖ hour be64 ‖ height be64 ‖ tx be32 ‖ message be32 → chunk
//   last_fixes:  device → place of the chunk ‖ chunk that holds the newest position
// Pure functions and value types; thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "index/database.h"
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

struct Fix {
  ledger::Reading reading;
  ChunkPlace place;
  std::uint64_t sequence = 0;  // of the reading since the device's start
  std::uint32_t boot_id = 0;

  bool has_position() const { return reading.lat_e7.has_value() && reading.lon_e7.has_value(); }
};

struct LastFix {
  ledger::DeviceId device;
  Fix fix;
};

// Stages a chunk's entries. `known_last` is the device's last_fixes value so far; the result is its new
// value, or nothing when the chunk has no newer position.
std::optional<Bytes> stage_chunk(const Database& database, const ledger::Chunk& chunk, BytesView chunk_bytes,
                                 const ChunkPlace& place, const std::optional<Bytes>& known_last,
                                 rocksdb::WriteBatch& batch);

// Errors: store_failed, store_corrupt. At most `limit` readings.
Result<std::vector<Fix>> read_track(const Database& database, const rocksdb::Snapshot* snapshot,
                                    const ledger::DeviceId& device, std::int64_t from_ms, std::int64_t to_ms,
                                    std::size_t limit = 200'000);
Result<std::vector<LastFix>> read_last_fixes(const Database& database, const rocksdb::Snapshot* snapshot);

}  // namespace wastewatch::index
