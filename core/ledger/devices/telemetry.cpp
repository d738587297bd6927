#include "ledger/devices/telemetry.h"

#include <array>
#include <limits>

#include "crypto/hash.h"
#include "ledger/canonical.h"
#include "ledger/devices/telemetry.pb.h"

namespace wastewatch::ledger {
namespace {

using Member = std::optional<std::int32_t> Reading::*;
using Column = google::protobuf::RepeatedField<std::int32_t>;

struct ColumnRule {
  Member member;
  const Column& (v1::TelemetryChunk::*get)() const;
  Column* (v1::TelemetryChunk::*mutate)();
  std::int32_t lowest;
  std::int32_t highest;
};

constexpr std::int32_t any_low = std::numeric_limits<std::int32_t>::min();
constexpr std::int32_t any_high = std::numeric_limits<std::int32_t>::max();
constexpr std::int64_t latest_ms = 1LL << 52;

#define COLUMN(name) &Reading::name, &v1::TelemetryChunk::name, &v1::TelemetryChunk::mutable_##name
const std::array<ColumnRule, 9> columns{{
    {COLUMN(lat_e7), -900'000'000, 900'000'000},
    {COLUMN(lon_e7), -1'800'000'000, 1'800'000'000},
    {COLUMN(fix_quality), 0, 255},
    {COLUMN(accuracy_dm), 0, any_high},
    {COLUMN(speed_cms), 0, any_high},
    {COLUMN(humidity_permille), 0, 1'000},
    {COLUMN(temperature_cdeg), any_low, any_high},
    {COLUMN(battery_permille), 0, 1'000},
    {COLUMN(tamper_flags), 0, 0xFFFF},
}};
#undef COLUMN

void write_times(const Chunk& chunk, v1::TelemetryChunk& out) {
  std::int64_t last = 0;
  for (const Reading& reading : chunk.readings) {
    out.add_time_ms(reading.time_ms - last);
    last = reading.time_ms;
  }
}

void write_column(const ColumnRule& rule, const Chunk& chunk, v1::TelemetryChunk& out) {
  if (!(chunk.readings.front().*rule.member)) return;
  std::uint32_t last = 0;
  for (const Reading& reading : chunk.readings) {
    const auto value =
        static_cast<std::uint32_t>((reading.*rule.member).value_or(static_cast<std::int32_t>(last)));
    (out.*rule.mutate)()->Add(static_cast<std::int32_t>(value - last));
    last = value;
  }
}

bool read_times(const v1::TelemetryChunk& in, std::vector<Reading>& readings) {
  std::int64_t time = 0;
  for (int i = 0; i < in.time_ms_size(); ++i) {
    if (__builtin_add_overflow(time, in.time_ms(i), &time) || time < 0 || time > latest_ms) return false;
    readings[static_cast<std::size_t>(i)].time_ms = time;
  }
  return true;
}

bool read_column(const ColumnRule& rule, const v1::TelemetryChunk& in, std::vector<Reading>& readings) {
  const Column& column = (in.*rule.get)();
  if (column.empty()) return true;
  if (static_cast<std::size_t>(column.size()) != readings.size()) return false;
  std::int64_t value = 0;
  for (std::size_t i = 0; i < readings.size(); ++i) {
    value += column.Get(static_cast<int>(i));
    if (value < rule.lowest || value > rule.highest) return false;
    readings[i].*rule.member = static_cast<std::int32_t>(value);
  }
  return true;
}

bool read_readings(const v1::TelemetryChunk& in, std::vector<Reading>& readings) {
  const auto count = static_cast<std::size_t>(in.time_ms_size());
  if (count == 0 || count > max_readings) return false;
  readings.resize(count);
  if (!read_times(in, readings)) return false;
  for (const ColumnRule& rule : columns) {
    if (!read_column(rule, in, readings)) return false;
  }
  return readings.front().lat_e7.has_value() == readings.front().lon_e7.has_value();
}

Bytes with_domain(BytesView chunk) {
  Bytes message = to_bytes("wastewatch/telemetry/v1");
  message.push_back(0);
  append(message, chunk);
  return message;
}

}  // namespace

Bytes encode_chunk(const Chunk& chunk) {
  v1::TelemetryChunk out;
  out.set_device_id(to_string(chunk.device));
  out.set_boot_id(chunk.boot_id);
  out.set_first_sequence(chunk.first_sequence);
  out.set_previous_hash(to_string(chunk.previous_hash));
  out.set_acknowledged_order(chunk.acknowledged_order);
  write_times(chunk, out);
  if (!chunk.readings.empty()) {
    for (const ColumnRule& rule : columns) write_column(rule, chunk, out);
  }
  return encode(out);
}

std::optional<Chunk> decode_chunk(BytesView bytes) {
  v1::TelemetryChunk in;
  if (!parse_canonical(bytes, in)) return std::nullopt;
  const auto device = DeviceId::from(as_bytes(in.device_id()));
  const auto previous = Hash::from(as_bytes(in.previous_hash()));
  if (!device || !previous || in.first_sequence() > (1ULL << 52U)) return std::nullopt;
  Chunk out{*device, in.boot_id(), in.first_sequence(), *previous, in.acknowledged_order(), {}};
  if (!read_readings(in, out.readings)) return std::nullopt;
  return out;
}

std::optional<ChunkFacts> chunk_facts(BytesView bytes) {
  const auto chunk = decode_chunk(bytes);
  if (!chunk) return std::nullopt;
  return ChunkFacts{chunk->device,
                    chunk->boot_id,
                    chunk->first_sequence,
                    static_cast<std::uint32_t>(chunk->readings.size()),
                    chunk->previous_hash,
                    chunk_hash(bytes),
                    chunk->readings.back().time_ms};
}

Hash chunk_hash(BytesView chunk) { return crypto::sha256(with_domain(chunk)); }

Result<Bytes> sign_chunk(const crypto::PrivateKey& device_key, BytesView chunk) {
  return device_key.sign(with_domain(chunk));
}

bool verify_chunk(const crypto::PublicKey& device_key, BytesView chunk, BytesView signature) {
  return crypto::verify(device_key, with_domain(chunk), signature);
}

}  // namespace wastewatch::ledger
