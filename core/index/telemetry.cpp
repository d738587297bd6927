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

constexpr std::size_t dating_bytes = 16;

Bytes encode(const ChunkDating& dating) {
  Bytes out;
  append_be64(out, static_cast<std::uint64_t>(dating.received_ms));
  append_be64(out, static_cast<std::uint64_t>(dating.correction_ms));
  return out;
}

struct DatedChunk {
  ChunkPlace place;
  ChunkDating dating;
  ledger::Chunk chunk;
};

Fix fix_of(const DatedChunk& from, std::size_t i) {
  return {from.chunk.readings[i], from.place, from.chunk.first_sequence + i, from.chunk.boot_id, from.dating};
}

// `value` begins with the dating.
std::optional<DatedChunk> decode_dated(const ChunkPlace& place, BytesView value) {
  if (value.size() < dating_bytes) return std::nullopt;
  auto chunk = ledger::decode_chunk(value.subspan(dating_bytes));
  if (!chunk) return std::nullopt;
  const ChunkDating dating{static_cast<std::int64_t>(read_be64(value.first(8))),
                           static_cast<std::int64_t>(read_be64(value.subspan(8, 8)))};
  return DatedChunk{place, dating, std::move(*chunk)};
}

std::optional<DatedChunk> decode_last(BytesView value) {
  if (value.size() < place_bytes) return std::nullopt;
  return decode_dated(decode_place(value.first(place_bytes)), value.subspan(place_bytes));
}

struct Newest {
  Fix fix;
  std::int64_t measured_ms = 0;
};

std::optional<Newest> newest_position(const DatedChunk& from) {
  std::optional<Newest> best;
  for (std::size_t i = 0; i < from.chunk.readings.size(); ++i) {
    Fix fix = fix_of(from, i);
    const auto measured = fix.measured_ms();
    if (measured && fix.is_located() && (!best || *measured >= best->measured_ms))
      best = Newest{fix, *measured};
  }
  return best;
}

std::int64_t newest_known(const std::optional<Bytes>& known) {
  const auto from = known ? decode_last(*known) : std::nullopt;
  const auto newest = from ? newest_position(*from) : std::nullopt;
  return newest ? newest->measured_ms : 0;
}

std::unique_ptr<rocksdb::Iterator> iterate(const Database& database, Column column,
                                           const rocksdb::Snapshot* snapshot) {
  rocksdb::ReadOptions options;
  options.snapshot = snapshot;
  return std::unique_ptr<rocksdb::Iterator>(database.db().NewIterator(options, database.column(column)));
}

// A chunk is filed under every hour it touches; a reading counts in its own hour only.
template <class Take>
void take_hour(const DatedChunk& from, std::int64_t hour, Take take) {
  for (std::size_t i = 0; i < from.chunk.readings.size(); ++i) {
    if (from.chunk.readings[i].time_ms / ms_per_hour == hour) take(fix_of(from, i));
  }
}

struct Hours {
  std::int64_t first = 0;
  std::int64_t last = 0;
};

Hours hours_of(std::int64_t from_ms, std::int64_t to_ms) {
  return {std::max<std::int64_t>(0, from_ms) / ms_per_hour,
          std::max<std::int64_t>(0, to_ms - 1) / ms_per_hour};
}

// Calls `take` with every reading filed between the keys until it has given `limit` of them.
template <class Take>
Status read_keys(const std::unique_ptr<rocksdb::Iterator>& it, const TrackQuery& query, const Bytes& start,
                 const Bytes& end, Take take) {
  constexpr std::size_t key_bytes = ledger::DeviceId::size_bytes + 8 + place_bytes;
  std::size_t taken = 0;
  for (it->Seek(slice(start)); it->Valid() && compare(view(it->key()), end) < 0 && taken < query.limit;
       it->Next()) {
    const BytesView key = view(it->key());
    if (key.size() != key_bytes) return fail(Errc::store_corrupt, "telemetry key");
    const auto chunk = decode_dated(decode_place(key.last(place_bytes)), view(it->value()));
    if (!chunk) return fail(Errc::store_corrupt, "telemetry chunk");
    const auto hour = static_cast<std::int64_t>(read_be64(key.subspan(ledger::DeviceId::size_bytes, 8)));
    take_hour(*chunk, hour, [&](Fix fix) { taken += take(fix) ? 1 : 0; });
  }
  if (!it->status().ok()) return fail(store_error(it->status()));
  return {};
}

template <class Take>
Status read_hours(const Database& database, const rocksdb::Snapshot* snapshot, const TrackQuery& query,
                  Hours hours, Take take) {
  return read_keys(iterate(database, Column::fixes, snapshot), query, hour_key(query.device, hours.first),
                   hour_key(query.device, hours.last + 1), take);
}

Bytes height_key(const ledger::DeviceId& device, std::int64_t hour, std::int64_t height) {
  Bytes out = hour_key(device, hour);
  append_be64(out, static_cast<std::uint64_t>(height));
  return out;
}

// Where readings taken in the range may be filed: by right clocks, and by those of this device that were off.
Result<std::vector<Hours>> hours_searched(const Database& database, const rocksdb::Snapshot* snapshot,
                                          const TrackQuery& query) {
  const auto health = read_health(database, snapshot, query.device);
  if (!health) return fail(health.error());
  std::vector<std::int64_t> corrections{0};
  if (*health)
    corrections.insert(corrections.end(), {(*health)->correction_ms, (*health)->earlier_correction_ms});
  std::vector<Hours> out;
  out.reserve(corrections.size());
  // A reading counts at its receipt when its clock is a little ahead.
  for (const std::int64_t by : corrections)
    out.push_back(hours_of(query.from_ms - by, query.to_ms - by + clock_ahead_ms));
  std::ranges::sort(out, {}, &Hours::first);
  std::vector<Hours> merged;
  for (const auto& hours : out) {
    if (!merged.empty() && hours.first <= merged.back().last + 1) {
      merged.back().last = std::max(merged.back().last, hours.last);
    } else {
      merged.push_back(hours);
    }
  }
  return merged;
}

}  // namespace

std::optional<Bytes> stage_chunk(const Database& database, const ledger::Chunk& chunk, BytesView chunk_bytes,
                                 const ChunkPlace& place, const ChunkDating& dating,
                                 const std::optional<Bytes>& known_last, rocksdb::WriteBatch& batch) {
  const Bytes placed = encode(place);
  Bytes dated = encode(dating);
  append(dated, chunk_bytes);
  std::int64_t filed = -1;
  for (const auto& reading : chunk.readings) {
    const std::int64_t hour = reading.time_ms / ms_per_hour;
    if (hour == filed) continue;
    filed = hour;
    Bytes key = hour_key(chunk.device, hour);
    append(key, placed);
    batch.Put(database.column(Column::fixes), slice(key), slice(dated));
  }
  const auto newest = newest_position({place, dating, chunk});
  if (!newest || newest->measured_ms < newest_known(known_last)) return std::nullopt;
  Bytes value = placed;
  append(value, dated);
  return value;
}

Result<std::vector<Fix>> read_track(const Database& database, const rocksdb::Snapshot* snapshot,
                                    const TrackQuery& query) {
  std::vector<Fix> out;
  if (query.from_ms >= query.to_ms) return out;
  const auto searched = hours_searched(database, snapshot, query);
  if (!searched) return fail(searched.error());
  for (const auto& hours : *searched) {
    auto read = read_hours(database, snapshot, query, hours, [&](Fix fix) {
      const auto measured = fix.measured_ms();
      const bool wanted = measured && *measured >= query.from_ms && *measured < query.to_ms;
      if (wanted) out.push_back(fix);
      return wanted;
    });
    if (!read) return fail(read.error());
  }
  std::ranges::stable_sort(out, {}, [](const Fix& fix) { return fix.measured_ms(); });
  return out;
}

Result<std::vector<Fix>> read_received(const Database& database, const rocksdb::Snapshot* snapshot,
                                       const TrackQuery& query, std::int64_t height) {
  std::vector<Fix> out;
  if (query.from_ms >= query.to_ms) return out;
  const auto searched = hours_searched(database, snapshot, query);
  if (!searched) return fail(searched.error());
  const auto it = iterate(database, Column::fixes, snapshot);
  for (const auto& hours : *searched) {
    for (std::int64_t hour = hours.first; hour <= hours.last; ++hour) {
      auto read = read_keys(it, query, height_key(query.device, hour, height),
                            height_key(query.device, hour, height + 1), [&](Fix fix) {
                              const auto measured = fix.measured_ms();
                              const bool wanted =
                                  measured && *measured >= query.from_ms && *measured < query.to_ms;
                              if (wanted) out.push_back(fix);
                              return wanted;
                            });
      if (!read) return fail(read.error());
    }
  }
  return out;
}

Result<std::vector<Fix>> read_stated_track(const Database& database, const rocksdb::Snapshot* snapshot,
                                           const TrackQuery& query) {
  std::vector<Fix> out;
  auto read = read_hours(database, snapshot, query, hours_of(query.from_ms, query.to_ms), [&](Fix fix) {
    const auto time = fix.reading.time_ms;
    const bool wanted = time >= query.from_ms && time < query.to_ms;
    if (wanted) out.push_back(fix);
    return wanted;
  });
  if (!read) return fail(read.error());
  std::ranges::stable_sort(out, {}, [](const Fix& fix) { return fix.reading.time_ms; });
  return out;
}

Result<std::vector<LastFix>> read_last_fixes(const Database& database, const rocksdb::Snapshot* snapshot) {
  std::vector<LastFix> out;
  const auto it = iterate(database, Column::last_fixes, snapshot);
  for (it->SeekToFirst(); it->Valid(); it->Next()) {
    const auto device = ledger::DeviceId::from(view(it->key()));
    const auto last = decode_last(view(it->value()));
    if (!device || !last) return fail(Errc::store_corrupt, "last fix");
    if (auto newest = newest_position(*last)) out.push_back({*device, newest->fix, newest->measured_ms});
  }
  if (!it->status().ok()) return fail(store_error(it->status()));
  return out;
}

Result<std::optional<DeviceHealth>> read_health(const Database& database, const rocksdb::Snapshot* snapshot,
                                                const ledger::DeviceId& device) {
  const auto stored = database.get(database.column(Column::device_health), device, snapshot);
  if (!stored) return fail(stored.error());
  if (!*stored) return std::optional<DeviceHealth>{};
  auto health = decode_health(as_bytes(**stored));
  if (!health) return fail(Errc::store_corrupt, "device health");
  return health;
}

}  // namespace wastewatch::index
