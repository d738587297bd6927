// Telemetry chunks: the readings a device signs, column by column and delta-coded. docs/formats.md has the
// bytes. Pure functions; thread safe.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/error.h"
#include "crypto/private_key.h"
#include "ledger/ids.h"

namespace wastewatch::ledger {

inline constexpr std::size_t max_readings = 256;

// Optional members are absent for a whole chunk or present in each of its readings.
struct Reading {
  std::int64_t time_ms = 0;  // the device's clock
  std::optional<std::int32_t> lat_e7;
  std::optional<std::int32_t> lon_e7;
  std::optional<std::int32_t> fix_quality;
  std::optional<std::int32_t> accuracy_dm;
  std::optional<std::int32_t> speed_cms;
  std::optional<std::int32_t> humidity_permille;
  std::optional<std::int32_t> temperature_cdeg;
  std::optional<std::int32_t> battery_permille;
  std::optional<std::int32_t> tamper_flags;
  bool operator==(const Reading&) const = default;
};

struct Chunk {
  DeviceId device;
  std::uint32_t boot_id = 0;
  std::uint64_t first_sequence = 0;
  Hash previous_hash;
  std::uint32_t acknowledged_order = 0;
  std::vector<Reading> readings;
  bool operator==(const Chunk&) const = default;
};

// What the ledger needs of a chunk.
struct ChunkFacts {
  DeviceId device;
  std::uint32_t boot_id = 0;
  std::uint64_t first_sequence = 0;
  std::uint32_t readings = 0;
  Hash previous_hash;
  Hash hash;
  std::int64_t last_time_ms = 0;

  std::uint64_t end_sequence() const { return first_sequence + readings; }
};

// What a device's signature was checked against; a key that the state no longer gives the device does not
// count.
struct ChunkCheck {
  std::uint32_t message_index = 0;
  std::optional<ChunkFacts> facts;  // nothing: the chunk does not decode
  std::optional<crypto::PublicKey> checked_with;
  bool signature_ok = false;
};

// The bytes to sign. A column is written when its first reading has the member.
Bytes encode_chunk(const Chunk& chunk);
// Nothing when the bytes are not canonical, a column has another length, or a value is out of range.
std::optional<Chunk> decode_chunk(BytesView bytes);
std::optional<ChunkFacts> chunk_facts(BytesView bytes);

// SHA-256("wastewatch/telemetry/v1" ‖ 00 ‖ chunk): names the chunk and is what ECDSA keys sign.
Hash chunk_hash(BytesView chunk);
Result<Bytes> sign_chunk(const crypto::PrivateKey& device_key, BytesView chunk);
bool verify_chunk(const crypto::PublicKey& device_key, BytesView chunk, BytesView signature);

}  // namespace wastewatch::ledger
