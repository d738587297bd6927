// ReportTelemetry: the chunk's place, the device's head and the day's tree.
#include <algorithm>
#include <utility>

#include "ledger/custody/batches.h"
#include "ledger/devices/device_messages.h"
#include "ledger/devices/placement.h"
#include "ledger/envelope/field_checker.h"
#include "ledger/keys.h"
#include "ledger/state/frontier.h"

namespace wastewatch::ledger {
namespace {

constexpr std::int64_t day_ms = 86'400'000;

bool may_report(v1::DeviceStatus status) {
  return status != v1::DEVICE_RETIRED && status != v1::DEVICE_COMPROMISED;
}

bool is_signed(const v1::Device& device, const v1::ReportTelemetry& message, const ChunkCheck& check) {
  const crypto::PublicKey key{static_cast<crypto::KeyType>(device.public_key().type()),
                              to_bytes(device.public_key().bytes())};
  if (check.checked_with == key) return check.signature_ok;
  return verify_chunk(key, as_bytes(message.chunk()), as_bytes(message.signature()));
}

v1::ChunkReference reference_of(const Context& context, const ChunkFacts& facts,
                                v1::TelemetryOutcome outcome) {
  v1::ChunkReference reference;
  reference.set_height(context.moment.height);
  reference.set_tx_index(context.moment.tx_index);
  reference.set_message_index(context.moment.message_index);
  reference.set_chunk_hash(to_string(facts.hash));
  reference.set_boot_id(facts.boot_id);
  reference.set_first_sequence(facts.first_sequence);
  reference.set_readings(facts.readings);
  reference.set_outcome(outcome);
  return reference;
}

void add_to_day(const Context& context, const DeviceId& device, const v1::ChunkReference& reference) {
  const Bytes key = keys::device_day(device, static_cast<std::uint32_t>(context.now() / day_ms));
  auto day = context.state().read<v1::DeviceDay>(key).value_or(v1::DeviceDay{});
  append_leaf(*day.mutable_frontier(), day.chunk_count(), encode(reference));
  day.set_root(to_string(frontier_root(day.frontier())));
  day.set_chunk_count(day.chunk_count() + 1);
  day.set_reading_count(day.reading_count() + reference.readings());
  if (day.first_height() == 0) day.set_first_height(context.moment.height);
  day.set_last_height(context.moment.height);
  if (reference.outcome() == v1::TELEMETRY_GAP) day.set_gap_count(day.gap_count() + 1);
  if (reference.outcome() == v1::TELEMETRY_CONFLICT) day.set_conflict_count(day.conflict_count() + 1);
  context.state().write(key, day);
}

void flag_gap(const Context& context, const v1::Device& device) {
  auto batch = load_batch(context.state(), device.bound_to().batch_id());
  if (!batch || batch->flags().telemetry_gap()) return;
  batch->mutable_flags()->set_telemetry_gap(true);
  v1::BatchEvent event = event_of(context, v1::EVENT_TELEMETRY_GAP);
  event.set_reference(device.id());
  add_event(context.moment, *batch, std::move(event));
  save_batch(context.state(), *batch);
}

void record_chunk(Context& context, v1::Device& device, const ChunkFacts& facts,
                  const v1::ChunkReference& reference) {
  v1::DeviceHead& head = *device.mutable_head();
  remember_chunk(head, reference);
  head.set_last_reading_ms(std::max(head.last_reading_ms(), facts.last_time_ms));
  head.set_last_block_ms(context.now());
  if (reference.outcome() == v1::TELEMETRY_CONFLICT) device.set_cloned(true);
  add_to_day(context, facts.device, reference);
  context.chunks.push_back({facts.device, reference, device.bound_to()});
  if (reference.outcome() == v1::TELEMETRY_GAP && device.bound_to().has_batch_id()) flag_gap(context, device);
}

const ChunkCheck* check_of(const Context& context) {
  const auto at =
      std::ranges::find(context.chunk_checks, context.moment.message_index, &ChunkCheck::message_index);
  return at == context.chunk_checks.end() ? nullptr : &*at;
}

}  // namespace

Code check_fields(const v1::ReportTelemetry& m) {
  return FieldChecker().that(m.signature().size() == 64, Code::chunk_bad_signature).result();
}

Code execute(Context& context, const v1::ReportTelemetry& message) {
  const ChunkCheck* check = check_of(context);
  if (check == nullptr || !check->facts) return Code::chunk_malformed;
  const Bytes key = keys::device(check->facts->device);
  auto device = context.state().read<v1::Device>(key);
  if (!device) return Code::unknown_device;
  if (!may_report(device->status())) return Code::device_not_usable;
  if (!is_signed(*device, message, *check)) return Code::chunk_bad_signature;
  const v1::Policy& policy = context.directory().policy();
  v1::DeviceHead& head = *device->mutable_head();
  if (!take_allowance(head, context.now(), policy.chunk_interval_ms(), policy.chunk_burst())) {
    return Code::chunk_too_frequent;
  }
  const Placement placement = place_chunk(head, *check->facts);
  if (placement.code != Code::ok) return placement.code;
  context.receipt.set_telemetry(placement.outcome);
  if (placement.outcome != v1::TELEMETRY_DUPLICATE) {
    record_chunk(context, *device, *check->facts, reference_of(context, *check->facts, placement.outcome));
  }
  context.state().write(key, *device);
  return Code::ok;
}

}  // namespace wastewatch::ledger
