// The records of the spool and their bytes. Pure functions; thread safe.
//
//   key                             value
//   f                               format number, decimal
//   s                               32 random bytes: authentication codes of trackers are made from them
//   r device 16 · number be64       one reading that waits: a telemetry chunk of it alone
//   h device 16 · identity 16       hour it was taken, be32: the same reading is not taken twice
//   d device 16                     where the device's next chunk begins
//   c device 16                     its chunk that is signed and not yet on the chain
//   x lane be32 · sequence be64 ·   a signed transaction that carries such a chunk: a task of core/outbox,
//     signer 33                     whose `about` is the device in hexadecimal
//   l lane be32 · signer 33         the highest sequence that is known to be used, be64
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "ledger/devices/telemetry.h"
#include "outbox/task.h"

namespace wastewatch::gateway {

inline constexpr int spool_format = 1;

// Where a device's next chunk begins.
struct DeviceHead {
  std::uint32_t boot_id = 0;
  std::uint64_t next_sequence = 0;
  Hash previous_hash;
  bool operator==(const DeviceHead&) const = default;
};

// Exactly what the device's key signed.
struct SealedChunk {
  ledger::DeviceId device;
  Bytes chunk;
  Bytes signature;
  bool operator==(const SealedChunk&) const = default;
};

namespace records {

std::string of_device(char kind, const ledger::DeviceId& device);
std::string reading(const ledger::DeviceId& device, std::uint64_t number);
std::string identity(const ledger::DeviceId& device, BytesView encoded_reading);
std::string task(const ledger::v1::TxBody& body);
std::string used_sequence(BytesView signer, std::uint32_t lane);
std::optional<ledger::DeviceId> device_of(std::string_view key);

Bytes encode_reading(const ledger::DeviceId& device, const ledger::Reading& reading);
std::optional<ledger::Reading> decode_reading(BytesView bytes);
Bytes encode(const DeviceHead& head);
std::optional<DeviceHead> decode_head(BytesView bytes);
Bytes encode(const SealedChunk& chunk);
std::optional<SealedChunk> decode_sealed(BytesView bytes);

}  // namespace records
}  // namespace wastewatch::gateway
