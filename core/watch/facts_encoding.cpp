#include "watch/facts_encoding.h"

#include <optional>

#include "base/wire.h"
#include "ledger/canonical.h"

namespace wastewatch::watch {
namespace {

void write_block(WireWriter& out, const auto& facts) {
  out.text(1, facts.chain_id);
  out.int64(2, facts.height);
  out.int64(3, facts.now_ms);
  out.int64(4, facts.time_scale);
}

Bytes encoded(const Area& area) {
  WireWriter out;
  out.int64(1, area.lat_e7);
  out.int64(2, area.lon_e7);
  out.varint(3, area.radius_m);
  return out.take();
}

void write_areas(WireWriter& out, std::uint32_t field, const std::vector<Area>& areas) {
  for (const auto& area : areas) out.message(field, encoded(area));
}

Bytes encoded(const PlacedFix& fix) {
  WireWriter out;
  out.int64(1, fix.taken_ms);
  out.int64(2, fix.received_ms);
  out.int64(3, fix.lat_e7);
  out.int64(4, fix.lon_e7);
  out.int64(5, fix.accuracy_dm);
  out.varint(6, fix.satellite ? 1 : 0);
  return out.take();
}

Bytes encoded(const BoundSpan& span) {
  WireWriter out;
  out.int64(1, span.from_ms);
  out.int64(2, span.to_ms);
  out.text(3, span.bound_by);
  return out.take();
}

Bytes encoded(const LoadTracker& tracker) {
  WireWriter out;
  out.bytes(1, tracker.device);
  out.int64(2, tracker.interval_ms);
  out.int64(3, tracker.heard_ms);
  for (const auto& span : tracker.bound) out.message(4, encoded(span));
  for (const auto& fix : tracker.fixes) out.message(5, encoded(fix));
  return out.take();
}

Bytes encoded(const Arrival& arrival) {
  WireWriter out;
  out.text(1, arrival.giver);
  out.text(2, arrival.receiver);
  out.varint(3, arrival.claim ? 1 : 0);
  out.varint(4, arrival.carrier ? 1 : 0);
  out.varint(5, arrival.journey);
  out.int64(6, arrival.stated_ms);
  out.varint(7, arrival.withdrawn ? 1 : 0);
  out.varint(8, static_cast<std::uint64_t>(arrival.answer));
  out.varint(9, arrival.refusal);
  out.int64(10, arrival.answered_ms);
  write_areas(out, 11, arrival.areas);
  return out.take();
}

Bytes encoded(const SignedHandover& handover) {
  WireWriter out;
  out.varint(1, handover.number);
  out.varint(2, static_cast<std::uint64_t>(handover.kind));
  out.int64(3, handover.time_ms);
  out.text(4, handover.giver);
  out.text(5, handover.receiver);
  out.int64(6, handover.before_g);
  out.int64(7, handover.after_g);
  out.varint(8, handover.estimated ? 1 : 0);
  return out.take();
}

Bytes encoded(const Carriage& carriage) {
  WireWriter out;
  out.int64(1, carriage.time_ms);
  out.varint(2, carriage.number);
  out.text(3, carriage.carrier);
  out.int64(4, carriage.aboard_g);
  out.int64(5, carriage.payload_g);
  out.varint(6, carriage.axles);
  out.varint(7, carriage.trailer ? 1 : 0);
  return out.take();
}

Bytes encoded(const PermitSpan& permit) {
  WireWriter out;
  out.varint(1, static_cast<std::uint64_t>(permit.activity));
  out.varint(2, permit.valid ? 1 : 0);
  out.int64(3, permit.ended_ms);
  out.int64(4, permit.next_ms);
  return out.take();
}

Bytes encoded(const CustodyFacts& custody) {
  WireWriter out;
  out.text(1, custody.family);
  out.varint(2, custody.hazardous ? 1 : 0);
  out.varint(3, custody.tracker_required ? 1 : 0);
  out.int64(4, custody.tolerance_permille);
  out.int64(5, custody.treat_within_ms);
  out.int64(6, custody.utc_offset_minutes);
  for (const auto& handover : custody.handovers) out.message(7, encoded(handover));
  out.int64(8, custody.acted_ms);
  out.int64(9, custody.treatment_late_ms);
  out.message(10, encoded(custody.carriage));
  out.message(11, encoded(custody.permit));
  return out.take();
}

// Bindings alone: the record says when a tracker was bound, not what it reported.
Bytes encoded_bindings(const LoadTracker& tracker) {
  WireWriter out;
  out.bytes(1, tracker.device);
  for (const auto& span : tracker.bound) out.message(4, encoded(span));
  return out.take();
}

Bytes encode_tracks(const BatchFacts& facts) {
  WireWriter out;
  write_block(out, facts);
  out.bytes(5, ledger::encode(facts.batch));
  out.int64(6, facts.overdue_since_ms);
  out.int64(7, facts.unconfirmed_since_ms);
  out.int64(8, facts.claim_period_ms);
  write_areas(out, 9, facts.origin);
  write_areas(out, 10, facts.destination);
  for (const auto& arrival : facts.arrivals) out.message(11, encoded(arrival));
  for (const auto& tracker : facts.trackers) out.message(12, encoded(tracker));
  for (const auto& vehicle : facts.vehicles) out.message(13, encoded(vehicle));
  return out.take();
}

Bytes encode_record(const BatchFacts& facts) {
  WireWriter out;
  write_block(out, facts);
  out.bytes(5, ledger::encode(facts.batch));
  out.message(6, encoded(facts.custody));
  for (const auto& tracker : facts.trackers) out.message(7, encoded_bindings(tracker));
  return out.take();
}

Bytes encode_pick_up(const BatchFacts& facts) {
  WireWriter out;
  write_block(out, facts);
  out.bytes(5, ledger::encode(facts.batch));
  out.message(6, encoded(facts.custody));
  write_areas(out, 7, facts.origin);
  for (const auto& tracker : facts.trackers) out.message(8, encoded(tracker));
  for (const auto& tracker : facts.truck) out.message(9, encoded(tracker));
  return out.take();
}

void write_point(WireWriter& out, std::uint32_t field, const std::optional<geo::Point>& point) {
  if (!point) return;
  WireWriter one;
  one.int64(1, point->lat_e7);
  one.int64(2, point->lon_e7);
  out.message(field, one.result());
}

Bytes encoded(const WayGap& gap) {
  WireWriter out;
  out.int64(1, gap.from_ms);
  out.int64(2, gap.to_ms);
  out.int64(3, gap.seen_ms);
  out.varint(4, gap.complete ? 1 : 0);
  write_point(out, 5, gap.before);
  write_point(out, 6, gap.after);
  return out.take();
}

Bytes encoded(const Parting& parting) {
  WireWriter out;
  out.int64(1, parting.from_ms);
  out.int64(2, parting.known_ms);
  out.int64(3, parting.distance_m);
  write_point(out, 4, parting.tracker);
  out.varint(5, parting.together_before ? 1 : 0);
  return out.take();
}

Bytes encoded(const TrackerSigns& signs) {
  WireWriter out;
  out.bytes(1, signs.device);
  for (const auto& gap : signs.gaps) out.message(2, encoded(gap));
  if (signs.parting) out.message(3, encoded(*signs.parting));
  if (signs.ending) out.message(4, encoded(*signs.ending));
  return out.take();
}

Bytes encoded(const WaySigns& way) {
  WireWriter out;
  out.int64(1, way.from_ms);
  out.int64(2, way.to_ms);
  out.varint(3, way.partial ? 1 : 0);
  for (const auto& signs : way.trackers) out.message(4, encoded(signs));
  return out.take();
}

Bytes encoded_hearing(const LoadTracker& tracker) {
  WireWriter out;
  out.bytes(1, tracker.device);
  out.int64(2, tracker.interval_ms);
  out.int64(3, tracker.heard_ms);
  for (const auto& span : tracker.bound) out.message(4, encoded(span));
  return out.take();
}

Bytes encode_way(const BatchFacts& facts) {
  WireWriter out;
  write_block(out, facts);
  out.bytes(5, ledger::encode(facts.batch));
  write_areas(out, 6, facts.origin);
  write_areas(out, 7, facts.destination);
  for (const auto& tracker : facts.trackers) out.message(8, encoded_hearing(tracker));
  out.message(9, encoded(facts.way));
  return out.take();
}

void write_device(WireWriter& out, const DeviceFacts& facts) {
  write_block(out, facts);
  out.bytes(5, facts.device);
  out.varint(6, static_cast<std::uint64_t>(facts.kind));
  out.text(7, facts.keeper);
  out.text(8, facts.batch_id);
}

Bytes encode_health(const DeviceFacts& facts) {
  WireWriter out;
  write_device(out, facts);
  auto health = facts.health;
  health.marks = {};
  out.bytes(9, index::encode(health));
  return out.take();
}

Bytes encode_marks(const DeviceFacts& facts) {
  WireWriter out;
  write_device(out, facts);
  out.bytes(9, index::encode(facts.health.marks));
  out.varint(10, facts.cloned ? 1 : 0);
  out.varint(11, facts.conflicts);
  out.int64(12, facts.conflict_height);
  return out.take();
}

Bytes encoded(const SilentTracker& tracker) {
  WireWriter out;
  out.bytes(1, tracker.device);
  out.int64(2, tracker.heard_ms);
  out.int64(3, tracker.silent_ms);
  return out.take();
}

Bytes encode_fleet(const OrganisationFacts& facts) {
  WireWriter out;
  write_block(out, facts);
  out.bytes(5, facts.organisation);
  out.int64(6, facts.trackers_at_loads);
  for (const auto& tracker : facts.silent) out.message(7, encoded(tracker));
  return out.take();
}

Bytes encoded(const Weighing& weighing) {
  WireWriter out;
  out.bytes(1, weighing.batch);
  out.int64(2, weighing.time_ms);
  return out.take();
}

Bytes encoded(const RepeatedMass& mass) {
  WireWriter out;
  out.int64(1, mass.mass_g);
  for (const auto& weighing : mass.weighings) out.message(2, encoded(weighing));
  out.int64(3, mass.others);
  out.int64(4, mass.other_masses);
  out.int64(5, mass.oldest_ms);
  return out.take();
}

Bytes encode_weighings(const OrganisationFacts& facts) {
  WireWriter out;
  write_block(out, facts);
  out.bytes(5, facts.organisation);
  for (const auto& mass : facts.repeated) out.message(6, encoded(mass));
  return out.take();
}

}  // namespace

Bytes encode(const BatchFacts& facts, Reads reads) {
  switch (reads) {
    case Reads::tracks: return encode_tracks(facts);
    case Reads::record: return encode_record(facts);
    case Reads::pick_up: return encode_pick_up(facts);
    case Reads::way: return encode_way(facts);
    case Reads::fleet:
    case Reads::weighings: break;
  }
  return {};
}

Bytes encode(const DeviceFacts& facts, Reads reads) {
  return reads == Reads::tracks ? encode_health(facts) : encode_marks(facts);
}

Bytes encode(const OrganisationFacts& facts, Reads reads) {
  return reads == Reads::weighings ? encode_weighings(facts) : encode_fleet(facts);
}

}  // namespace wastewatch::watch
