#include "gateway/spool/records.h"

#include "base/wire.h"
#include "crypto/hash.h"

namespace wastewatch::gateway::records {
namespace {

constexpr std::size_t identity_bytes = 16;

std::string text_of(const Bytes& bytes) { return std::string(as_text(bytes)); }

}  // namespace

std::string of_device(char kind, const ledger::DeviceId& device) {
  return std::string(1, kind) + std::string(as_text(device.view()));
}

std::string reading(const ledger::DeviceId& device, std::uint64_t number) {
  Bytes tail;
  append_be64(tail, number);
  return of_device('r', device) + text_of(tail);
}

std::string identity(const ledger::DeviceId& device, BytesView encoded_reading) {
  const auto hash = crypto::sha256(encoded_reading);
  return of_device('h', device) + std::string(as_text(hash.view().first(identity_bytes)));
}

std::string task(const ledger::v1::TxBody& body) {
  Bytes out{'x'};
  append_be32(out, body.lane());
  append_be64(out, body.sequence());
  return text_of(out) + body.signer();
}

std::string used_sequence(BytesView signer, std::uint32_t lane) {
  Bytes out{'l'};
  append_be32(out, lane);
  append(out, signer);
  return text_of(out);
}

std::optional<ledger::DeviceId> device_of(std::string_view key) {
  const auto bytes = as_bytes(key);
  if (bytes.size() < 1 + ledger::DeviceId::size_bytes) return std::nullopt;
  return ledger::DeviceId::from(bytes.subspan(1, ledger::DeviceId::size_bytes));
}

Bytes encode_reading(const ledger::DeviceId& device, const ledger::Reading& reading) {
  ledger::Chunk chunk;
  chunk.device = device;
  chunk.readings = {reading};
  return ledger::encode_chunk(chunk);
}

std::optional<ledger::Reading> decode_reading(BytesView bytes) {
  auto chunk = ledger::decode_chunk(bytes);
  if (!chunk || chunk->readings.size() != 1) return std::nullopt;
  return chunk->readings.front();
}

Bytes encode(const DeviceHead& head) {
  Bytes out;
  append_be32(out, head.boot_id);
  append_be64(out, head.next_sequence);
  append(out, head.previous_hash);
  return out;
}

std::optional<DeviceHead> decode_head(BytesView bytes) {
  if (bytes.size() != 4 + 8 + Hash::size_bytes) return std::nullopt;
  return DeviceHead{read_be32(bytes.first(4)), read_be64(bytes.subspan(4, 8)),
                    *Hash::from(bytes.subspan(12))};
}

Bytes encode(const SealedChunk& chunk) {
  WireWriter out;
  out.bytes(1, chunk.device);
  out.bytes(2, chunk.chunk);
  out.bytes(3, chunk.signature);
  return out.take();
}

std::optional<SealedChunk> decode_sealed(BytesView bytes) {
  SealedChunk out;
  WireReader in(bytes);
  while (const auto field = in.next()) {
    if (field->number == 1) out.device = ledger::DeviceId::from(field->payload).value_or(ledger::DeviceId{});
    if (field->number == 2) out.chunk = to_bytes(field->payload);
    if (field->number == 3) out.signature = to_bytes(field->payload);
  }
  const auto facts = ledger::chunk_facts(out.chunk);
  if (!in.ok() || !facts || facts->device != out.device || out.signature.empty()) return std::nullopt;
  return out;
}

}  // namespace wastewatch::gateway::records
