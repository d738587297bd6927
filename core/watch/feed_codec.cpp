// Keys and values of the feed's column.
#include <limits>

#include "base/wire.h"
#include "watch/alert_codec.h"
#include "watch/feed_store.h"

namespace wastewatch::watch {
namespace {

Bytes tagged(char tag) { return {static_cast<std::uint8_t>(tag)}; }

Bytes encoded(const Heard& heard) {
  WireWriter out;
  out.bytes(1, heard.device);
  out.int64(2, heard.from_ms);
  out.int64(3, heard.allowed_ms);
  out.varint(4, heard.bound ? 1 : 0);
  return out.take();
}

bool read_device(BytesView bytes, ledger::DeviceId& out) {
  const auto id = ledger::DeviceId::from(bytes);
  if (id) out = *id;
  return id.has_value();
}

std::optional<Heard> decode_heard(BytesView bytes) {
  Heard out;
  WireReader in(bytes);
  bool good = true;
  while (const auto field = in.next()) {
    switch (field->number) {
      case 1: good = good && read_device(field->payload, out.device); break;
      case 2: out.from_ms = field->as_int64(); break;
      case 3: out.allowed_ms = field->as_int64(); break;
      case 4: out.bound = field->value != 0; break;
      default: good = false;
    }
  }
  return good && in.ok() ? std::optional(out) : std::nullopt;
}

template <class Value>
bool add(std::optional<Value> value, std::vector<Value>& out) {
  if (value) out.push_back(std::move(*value));
  return value.has_value();
}

bool read_entry_field(const WireField& field, FeedEntry& out) {
  switch (field.number) {
    case 1: return add(decode_alert(field.payload), out.alerts);
    case 2: out.wake_ms = field.as_int64(); return true;
    case 3: out.next_ms = field.as_int64(); return true;
    case 4: out.fixes_until_ms = field.as_int64(); return true;
    case 5: return add(ledger::DeviceId::from(field.payload), out.trackers);
    case 6: return add(decode_heard(field.payload), out.heard);
    default: return false;
  }
}

}  // namespace

Bytes encode(const FeedEntry& entry) {
  WireWriter out;
  for (const auto& alert : entry.alerts) out.message(1, encode(alert));
  out.int64(2, entry.wake_ms);
  out.int64(3, entry.next_ms);
  out.int64(4, entry.fixes_until_ms);
  for (const auto& device : entry.trackers) out.bytes(5, device);
  for (const auto& heard : entry.heard) out.message(6, encoded(heard));
  return out.take();
}

std::optional<FeedEntry> decode_entry(BytesView bytes) {
  FeedEntry out;
  WireReader in(bytes);
  while (const auto field = in.next()) {
    if (!read_entry_field(*field, out)) return std::nullopt;
  }
  return in.ok() ? std::optional(std::move(out)) : std::nullopt;
}

Bytes encode(const FeedChange& change) {
  WireWriter out;
  out.varint(1, static_cast<std::uint64_t>(change.event));
  out.int64(2, change.height);
  out.int64(3, change.time_ms);
  out.message(4, encode(change.alert));
  return out.take();
}

std::optional<FeedChange> decode_change(BytesView bytes) {
  FeedChange out;
  WireReader in(bytes);
  bool complete = false;
  while (const auto field = in.next()) {
    if (field->number == 1) out.event = static_cast<FeedEvent>(field->value);
    if (field->number == 2) out.height = field->as_int64();
    if (field->number == 3) out.time_ms = field->as_int64();
    if (field->number != 4) continue;
    auto alert = decode_alert(field->payload);
    if (!alert) return std::nullopt;
    out.alert = std::move(*alert);
    complete = true;
  }
  return in.ok() && complete ? std::optional(std::move(out)) : std::nullopt;
}

namespace feed_keys {

Bytes height() { return tagged('h'); }

Bytes entries() { return tagged('s'); }
Bytes entry(const Subject& subject) {
  Bytes out = entries();
  append(out, encode(subject));
  return out;
}

Bytes wakes() { return tagged('t'); }
Bytes wake(std::int64_t time_ms, const Subject& subject) {
  Bytes out = wakes();
  append_be64(out, static_cast<std::uint64_t>(time_ms));
  append(out, encode(subject));
  return out;
}

Bytes listeners(const ledger::DeviceId& device) {
  Bytes out = tagged('d');
  append(out, device);
  return out;
}
Bytes listener(const ledger::DeviceId& device, const Subject& subject) {
  Bytes out = listeners(device);
  append(out, encode(subject));
  return out;
}

Bytes changes() { return tagged('l'); }
Bytes change(std::int64_t height, std::uint32_t n) {
  Bytes out = changes();
  append_be64(out, static_cast<std::uint64_t>(height));
  append_be32(out, n);
  return out;
}

Bytes journey(const ledger::BatchId& batch) {
  Bytes out = tagged('j');
  append(out, batch);
  return out;
}

Bytes riders(const ledger::DeviceId& device) {
  Bytes out = tagged('w');
  append(out, device);
  return out;
}
Bytes rider(const ledger::DeviceId& device, const ledger::BatchId& batch) {
  Bytes out = riders(device);
  append(out, batch);
  return out;
}

Bytes trackers(const ledger::OrganisationId& keeper) {
  Bytes out = tagged('p');
  append(out, keeper);
  return out;
}
Bytes tracker(const ledger::OrganisationId& keeper, std::int64_t reach_ms, const ledger::DeviceId& device) {
  Bytes out = trackers(keeper);
  append_be64(out, static_cast<std::uint64_t>(reach_ms));
  append(out, device);
  return out;
}

Bytes tracker_place(const ledger::DeviceId& device) {
  Bytes out = tagged('q');
  append(out, device);
  return out;
}

Bytes tracker_count(const ledger::OrganisationId& keeper) {
  Bytes out = tagged('n');
  append(out, keeper);
  return out;
}

Bytes weighings(const ledger::OrganisationId& receiver) {
  Bytes out = tagged('g');
  append(out, receiver);
  return out;
}
Bytes weighing(const ledger::OrganisationId& receiver, std::uint32_t mass_kg, std::int64_t time_ms,
               const ledger::BatchId& batch) {
  Bytes out = weighings(receiver);
  append_be32(out, mass_kg);
  append_be64(out, static_cast<std::uint64_t>(time_ms));
  append(out, batch);
  return out;
}

Bytes repeated_masses(const ledger::OrganisationId& receiver) {
  Bytes out = tagged('r');
  append(out, receiver);
  return out;
}
Bytes repeated_mass(const ledger::OrganisationId& receiver, std::uint32_t mass_kg) {
  Bytes out = repeated_masses(receiver);
  append_be32(out, mass_kg);
  return out;
}

}  // namespace feed_keys
}  // namespace wastewatch::watch
