#include "index/telemetry.h"

#include <algorithm>
#include <memory>

#include "base/wire.h"

namespace wastewatch::index {
namespace {

constexpr std::int64_t ms_per_hour = 3'600'000;
constexpr std::size_t place_bytes = 16;

Bytes encode(const ChunkPlace& place) {
  Bytes out;
  append_be64(out, static_cast<std::uint64_t>(place.height));
  append_be32(out, place.tx_index);
  append_be32(out, place.message_index);
  return out;
}

ChunkPlace decode_place(BytesView bytes) {
  return {static_cast<std::int64_t>(read_be64(bytes.first(8))), read_be32(bytes.subspan(8, 4)),
          read_be32(bytes.subspan(12, 4))};
}

Bytes hour_key(const ledger::DeviceId& device, std::int64_t hour) {
  Bytes out = to_bytes(device.view());
  append_be64(out, static_cast<std::uint64_t>(std::max<std::int64_t>(0, hour)));
  return out;
}

Fix fix_of(const ledger::Chunk& chunk, std::size_t i, const ChunkPlace& place) {
  return {chunk.readings[i], place, chunk.first_sequence + i, chunk.boot_id};
}

std::optional<Fix> newest_position(const ledger::Chunk& chunk, const ChunkPlace& place) {
  std::optional<Fix> best;
  for (std::size_t i = 0; i < chunk.readings.size(); ++i) {
    Fix fix = fix_of(chunk, i, place);
    if (fix.has_position() && (!best || fix.reading.time_ms >= best->reading.time_ms)) best = fix;
  }
  return best;
}

struct PlacedChunk {
  ChunkPlace place;
  ledger::Chunk chunk;
};

std::optional<PlacedChunk> decode_placed(BytesView value) {
  if (value.size() < place_bytes) return std::nullopt;
  auto chunk = ledger::decode_chunk(value.subspan(place_bytes));
  if (!chunk) return std::nullopt;
  return PlacedChunk{decode_place(value.first(place_bytes)), std::move(*chunk)};
}

std::int64_t newest_known(const std::optional<Bytes>& known) {
  if (!known) return 0;
  const auto placed = decode_placed(*known);
  const auto fix = placed ? newest_position(placed->chunk, placed->place) : std::nullopt;
  return fix ? fix->reading.time_ms : 0;
}

void collect(const ledger::Chunk& chunk, const ChunkPlace& place, std::int64_t hour, std::int64_t from_ms,
             std::int64_t to_ms, std::vector<Fix>& out) {
  for (std::size_t i = 0; i < chunk.readings.size(); ++i) {
    const auto time = chunk.readings[i].time_ms;
    // A chunk is filed under every hour it touches; a reading counts in its own hour only.
    if (time / ms_per_hour == hour && time >= from_ms && time < to_ms) out.push_back(fix_of(chunk, i, place));
  }
}

std::unique_ptr<rocksdb::Iterator> iterate(const Database& database, Column column,
                                           const rocksdb::Snapshot* snapshot) {
  rocksdb::ReadOptions options;
  options.snapshot = snapshot;
  return std::unique_ptr<rocksdb::Iterator>(database.db().NewIterator(options, database.column(column)));
}

}  // namespace

std::optional<Bytes> stage_chunk(const Database& database, const ledger::Chunk& chunk, BytesView chunk_bytes,
                                 const ChunkPlace& place, const std::optional<Bytes>& known_last,
                                 rocksdb::WriteBatch& batch) {
  const Bytes placed = encode(place);
  std::int64_t filed = -1;
  for (const auto& reading : chunk.readings) {
    const std::int64_t hour = reading.time_ms / ms_per_hour;
    if (hour == filed) continue;
    filed = hour;
    Bytes key = hour_key(chunk.device, hour);
    append(key, placed);
    batch.Put(database.column(Column::fixes), slice(key), slice(chunk_bytes));
  }
  const auto newest = newest_position(chunk, place);
  if (!newest || newest->reading.time_ms < newest_known(known_last)) return std::nullopt;
  Bytes value = placed;
  append(value, chunk_bytes);
  return value;
}

Result<std::vector<Fix>> read_track(const Database& database, const rocksdb::Snapshot* snapshot,
                                    const ledger::DeviceId& device, std::int64_t from_ms, std::int64_t to_ms,
                                    std::size_t limit) {
  std::vector<Fix> out;
  const auto it = iterate(database, Column::fixes, snapshot);
  const Bytes start = hour_key(device, from_ms / ms_per_hour);
  const Bytes end = hour_key(device, (to_ms - 1) / ms_per_hour + 1);
  for (it->Seek(slice(start)); it->Valid() && compare(view(it->key()), end) < 0 && out.size() < limit;
       it->Next()) {
    const BytesView key = view(it->key());
    const auto chunk = ledger::decode_chunk(view(it->value()));
    if (!chunk || key.size() != start.size() + place_bytes)
      return fail(Errc::store_corrupt, "telemetry chunk");
    const auto hour = static_cast<std::int64_t>(read_be64(key.subspan(ledger::DeviceId::size_bytes, 8)));
    collect(*chunk, decode_place(key.last(place_bytes)), hour, from_ms, to_ms, out);
  }
  if (!it->status().ok()) return fail(store_error(it->status()));
  std::ranges::stable_sort(out,
                           [](const Fix& a, const Fix& b) { return a.reading.time_ms < b.reading.time_ms; });
  return out;
}

Result<std::vector<LastFix>> read_last_fixes(const Database& database, const rocksdb::Snapshot* snapshot) {
  std::vector<LastFix> out;
  const auto it = iterate(database, Column::last_fixes, snapshot);
  for (it->SeekToFirst(); it->Valid(); it->Next()) {
    const auto device = ledger::DeviceId::from(view(it->key()));
    const auto placed = decode_placed(view(it->value()));
    if (!device || !placed) return fail(Errc::store_corrupt, "last fix");
    if (auto fix = newest_position(placed->chunk, placed->place)) out.push_back({*device, *fix});
  }
  if (!it->status().ok()) return fail(store_error(it->status()));
  return out;
}

}  // namespace wastewatch::index
