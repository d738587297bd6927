#include "track/gather_track.h"

#include <algorithm>
#include <limits>

#include "index/errors.h"

namespace wastewatch::track {
namespace {

namespace v1 = ledger::v1;

constexpr std::int64_t default_interval_ms = 60'000;
constexpr std::int64_t day_ms = 86'400'000;

Witness witness_of(v1::DeviceKind kind) {
  switch (kind) {
    case v1::DEVICE_VEHICLE_GPS: return Witness::truck;
    case v1::DEVICE_LOAD_TRACKER: return Witness::load;
    default: return Witness::other;
  }
}

std::int64_t gap_of(const v1::Device& device, std::int64_t time_scale) {
  const std::int64_t interval_ms =
      device.interval_s() > 0 ? std::int64_t{device.interval_s()} * 1000 : default_interval_ms;
  return std::max(gap_intervals * interval_ms, gap_least_ms / std::max<std::int64_t>(1, time_scale));
}

bool is_within(const TrackQuery& query, std::int64_t time_ms) {
  return time_ms >= query.from_ms && time_ms < query.to_ms;
}

// They are filed by what they state: after their receipt, or before 1970.
Status add_misdated(const index::Reader& reader, const TrackQuery& query, std::vector<index::Fix>& readings) {
  const auto health = reader.health(query.device);
  if (!health) return fail(health.error());
  if (!*health || (*health)->misdated_ms < query.from_ms || (*health)->misdated_ms == 0) return {};
  constexpr auto ever = std::numeric_limits<std::int64_t>::max() / 4;
  for (const Span stated : {Span{-ever, day_ms}, Span{std::max(query.from_ms, day_ms), ever}}) {
    const auto found = reader.stated_track(query.device, stated.from_ms, stated.to_ms);
    if (!found) return fail(found.error());
    for (const auto& fix : *found) {
      if (!fix.measured_ms() && is_within(query, fix.dating.received_ms)) readings.push_back(fix);
    }
  }
  return {};
}

// The chunk a reference points at; nothing when the transaction holds none.
std::optional<ledger::Chunk> chunk_at(const index::StoredBlock& stored, const v1::ChunkReference& at) {
  if (at.tx_index() >= stored.block.txs.size()) return std::nullopt;
  const auto& bytes = stored.block.txs[at.tx_index()];
  v1::SignedTx signed_tx;
  v1::TxBody body;
  if (!signed_tx.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()))) return std::nullopt;
  if (!body.ParseFromString(signed_tx.body())) return std::nullopt;
  const auto message = static_cast<int>(at.message_index());
  if (message >= body.messages_size() || !body.messages(message).has_report_telemetry()) return std::nullopt;
  return ledger::decode_chunk(as_bytes(body.messages(message).report_telemetry().chunk()));
}

// The readings of one chunk, dated as the device states them: a clone's clock is not ours to correct.
void add_readings(const index::StoredBlock& stored, const v1::ChunkReference& at,
                  std::vector<index::Fix>& out) {
  const auto chunk = chunk_at(stored, at);
  if (!chunk) return;
  const index::ChunkPlace place{at.height(), at.tx_index(), at.message_index()};
  const index::ChunkDating dating{stored.block.header.time.ms(), 0};
  for (std::size_t i = 0; i < chunk->readings.size(); ++i)
    out.push_back({chunk->readings[i], place, chunk->first_sequence + i, chunk->boot_id, dating});
}

// Blocks before the start of this replica are not held: their conflicts are known but not shown.
Result<std::vector<TrackPoint>> conflicts_of(const index::Reader& reader, const TrackQuery& query,
                                             const v1::Device& device) {
  std::vector<index::Fix> readings;
  for (const auto& reference : device.head().conflicts()) {
    const auto stored = reader.block(reference.height());
    if (!stored && stored.error().is(index::Errc::not_found)) continue;
    if (!stored) return fail(stored.error());
    add_readings(*stored, reference, readings);
  }
  auto points = track_points(readings, query.limits, query.time_scale);
  std::erase_if(points, [&](const TrackPoint& point) { return !is_within(query, point.time_ms); });
  return points;
}

}  // namespace

Result<Track> gather_track(const index::Reader& reader, const TrackQuery& query) {
  const auto device = reader.device(query.device);
  if (!device) return fail(device.error());
  auto readings = reader.track(query.device, query.from_ms, query.to_ms);
  if (!readings) return fail(readings.error());
  Track out{query.device, witness_of(device->kind()), gap_of(*device, query.time_scale), device->cloned(),
            readings->size() < most_readings};
  if (auto added = add_misdated(reader, query, *readings); !added) return fail(added.error());
  out.points = track_points(*readings, query.limits, query.time_scale);
  auto conflicts = conflicts_of(reader, query, *device);
  if (!conflicts) return fail(conflicts.error());
  out.conflicts = std::move(*conflicts);
  return out;
}

}  // namespace wastewatch::track
