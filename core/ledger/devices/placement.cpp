#include "ledger/devices/placement.h"

#include <algorithm>

#include "ledger/canonical.h"

namespace wastewatch::ledger {
namespace {

bool same_hash(const std::string& stored, const Hash& hash) { return equal(as_bytes(stored), hash); }

void advance(v1::DeviceHead& head, const ChunkFacts& chunk) {
  head.set_started(true);
  head.set_boot_id(chunk.boot_id);
  head.set_next_sequence(chunk.end_sequence());
  head.set_head_hash(to_string(chunk.hash));
}

void add_gap(v1::DeviceHead& head, v1::TelemetryGap gap) {
  head.set_gap_count(head.gap_count() + 1);
  if (gap.end() != 0) head.set_missing_readings(head.missing_readings() + gap.end() - gap.first());
  if (head.gaps_size() >= max_gaps) head.mutable_gaps()->DeleteSubrange(0, 1);
  *head.add_gaps() = std::move(gap);
}

v1::TelemetryGap gap_before(const ChunkFacts& chunk, std::uint64_t first, const std::string& before_hash) {
  v1::TelemetryGap gap;
  gap.set_boot_id(chunk.boot_id);
  gap.set_first(first);
  gap.set_end(chunk.first_sequence);
  gap.set_before_hash(before_hash);
  gap.set_after_hash(to_string(chunk.previous_hash));
  return gap;
}

bool overlaps(const v1::ChunkReference& known, const ChunkFacts& chunk) {
  return known.boot_id() == chunk.boot_id &&
         chunk.first_sequence < known.first_sequence() + known.readings() &&
         known.first_sequence() < chunk.end_sequence();
}

// Among what is remembered: the same chunk, or one that says something else about the same readings.
v1::TelemetryOutcome compare_with_known(const v1::DeviceHead& head, const ChunkFacts& chunk) {
  bool overlap = false;
  for (const auto* list : {&head.recent(), &head.conflicts()}) {
    for (const auto& known : *list) {
      if (same_hash(known.chunk_hash(), chunk.hash)) return v1::TELEMETRY_DUPLICATE;
      overlap = overlap || overlaps(known, chunk);
    }
  }
  return overlap ? v1::TELEMETRY_CONFLICT : v1::TELEMETRY_OUTCOME_UNSPECIFIED;
}

bool lies_in(const v1::TelemetryGap& gap, const ChunkFacts& chunk) {
  return gap.boot_id() == chunk.boot_id && chunk.first_sequence >= gap.first() &&
         (gap.end() == 0 || chunk.end_sequence() <= gap.end());
}

// At an edge that the chunk touches, its hash must continue what stands there.
bool fits_edges(const v1::TelemetryGap& gap, const ChunkFacts& chunk) {
  const bool at_front = chunk.first_sequence == gap.first();
  const bool at_back = chunk.end_sequence() == gap.end();
  if (at_front && !gap.before_hash().empty() && !same_hash(gap.before_hash(), chunk.previous_hash))
    return false;
  return !at_back || same_hash(gap.after_hash(), chunk.hash);
}

void fill(v1::DeviceHead& head, int index, const ChunkFacts& chunk) {
  const v1::TelemetryGap gap = head.gaps(index);
  head.mutable_gaps()->DeleteSubrange(index, 1);
  const bool known_length = gap.end() != 0;
  const std::uint64_t in_front = chunk.first_sequence - gap.first();
  // What lies before a chunk of an unfinished boot has a known length from now on.
  head.set_missing_readings(known_length ? head.missing_readings() - chunk.readings
                                         : head.missing_readings() + in_front);
  if (in_front > 0) *head.add_gaps() = gap_before(chunk, gap.first(), gap.before_hash());
  const bool closed =
      known_length ? chunk.end_sequence() == gap.end() : same_hash(gap.after_hash(), chunk.hash);
  if (closed) return;
  v1::TelemetryGap rest = gap;
  rest.set_first(chunk.end_sequence());
  rest.set_before_hash(to_string(chunk.hash));
  *head.add_gaps() = std::move(rest);
}

Placement place_in_past(v1::DeviceHead& head, const ChunkFacts& chunk) {
  const auto known = compare_with_known(head, chunk);
  if (known != v1::TELEMETRY_OUTCOME_UNSPECIFIED) return {Code::ok, known};
  for (int i = 0; i < head.gaps_size(); ++i) {
    if (!lies_in(head.gaps(i), chunk)) continue;
    if (!fits_edges(head.gaps(i), chunk)) return {Code::ok, v1::TELEMETRY_CONFLICT};
    if (head.gaps_size() + 1 > max_gaps) return {Code::chunk_unplaceable, {}};
    fill(head, i, chunk);
    return {Code::ok, v1::TELEMETRY_LATE};
  }
  return {Code::chunk_unplaceable, {}};
}

Placement place_in_boot(v1::DeviceHead& head, const ChunkFacts& chunk) {
  if (chunk.first_sequence < head.next_sequence()) return place_in_past(head, chunk);
  if (chunk.first_sequence > head.next_sequence()) {
    add_gap(head, gap_before(chunk, head.next_sequence(), head.head_hash()));
    advance(head, chunk);
    return {Code::ok, v1::TELEMETRY_GAP};
  }
  if (!same_hash(head.head_hash(), chunk.previous_hash)) {
    const bool known = compare_with_known(head, chunk) == v1::TELEMETRY_DUPLICATE;
    return {Code::ok, known ? v1::TELEMETRY_DUPLICATE : v1::TELEMETRY_CONFLICT};
  }
  advance(head, chunk);
  return {Code::ok, v1::TELEMETRY_CONTINUED};
}

void note_unfinished_boot(v1::DeviceHead& head, const ChunkFacts& chunk) {
  const bool complete = same_hash(head.head_hash(), chunk.previous_hash);
  if (complete || chunk.previous_hash.is_zero()) return;
  v1::TelemetryGap gap;
  gap.set_boot_id(head.boot_id());
  gap.set_first(head.next_sequence());
  gap.set_before_hash(head.head_hash());
  gap.set_after_hash(to_string(chunk.previous_hash));
  add_gap(head, std::move(gap));
}

Placement start_boot(v1::DeviceHead& head, const ChunkFacts& chunk) {
  if (head.started() && chunk.boot_id - head.boot_id() > max_boots_ahead) return {Code::boot_too_far, {}};
  if (head.started() && chunk.first_sequence == 0) note_unfinished_boot(head, chunk);
  if (head.started() && chunk.first_sequence > 0) add_gap(head, gap_before(chunk, 0, {}));
  advance(head, chunk);
  return {Code::ok, v1::TELEMETRY_NEW_BOOT};
}

}  // namespace

Placement place_chunk(v1::DeviceHead& head, const ChunkFacts& chunk) {
  Placement placement;
  if (!head.started() || chunk.boot_id > head.boot_id()) {
    placement = start_boot(head, chunk);
  } else if (chunk.boot_id == head.boot_id()) {
    placement = place_in_boot(head, chunk);
  } else {
    placement = place_in_past(head, chunk);
  }
  if (placement.outcome == v1::TELEMETRY_CONFLICT && head.conflicts_size() >= max_conflicts) {
    return {Code::conflicts_full, {}};
  }
  return placement;
}

void remember_chunk(v1::DeviceHead& head, const v1::ChunkReference& reference) {
  if (reference.outcome() == v1::TELEMETRY_CONFLICT) {
    *head.add_conflicts() = reference;
    return;
  }
  if (head.recent_size() >= recent_chunks) head.mutable_recent()->DeleteSubrange(0, 1);
  *head.add_recent() = reference;
  head.set_chunk_count(head.chunk_count() + 1);
  head.set_reading_count(head.reading_count() + reference.readings());
}

bool take_allowance(v1::DeviceHead& head, std::int64_t now_ms, std::int64_t interval_ms, std::int64_t burst) {
  const std::int64_t arrival = std::max(head.allowance_ms(), now_ms);
  if (arrival - now_ms > burst * interval_ms) return false;
  head.set_allowance_ms(arrival + interval_ms);
  return true;
}

}  // namespace wastewatch::ledger
