#include "ledger/keys.h"

#include <algorithm>

#include "base/wire.h"

namespace wastewatch::ledger::keys {
namespace {

class Builder {
 public:
  explicit Builder(std::string_view prefix) : out_(to_bytes(prefix)) { out_.reserve(64); }
  Builder& bytes(BytesView part) {
    append(out_, part);
    return *this;
  }
  Builder& text(std::string_view part) {
    out_.push_back(static_cast<std::uint8_t>(part.size()));
    append(out_, as_bytes(part));
    return *this;
  }
  Builder& u8(std::uint8_t value) {
    out_.push_back(value);
    return *this;
  }
  Builder& be32(std::uint32_t value) {
    append_be32(out_, value);
    return *this;
  }
  Builder& be64(std::int64_t value) {
    append_be64(out_, static_cast<std::uint64_t>(value));
    return *this;
  }
  operator Bytes() { return std::move(out_); }

 private:
  Bytes out_;
};

}  // namespace

Bytes batch(const BatchId& id) { return Builder("b/").bytes(id); }
Bytes batch_event(const BatchId& id, std::uint32_t n) { return Builder("bh/").bytes(id).be32(n); }
Bytes batch_events(const BatchId& id) { return Builder("bh/").bytes(id); }
Bytes holding(const OrganisationId& holder, const BatchId& id) {
  return Builder("ho/").bytes(holder).bytes(id);
}
Bytes holdings(const OrganisationId& holder) { return Builder("ho/").bytes(holder); }
Bytes offer(const BatchId& id) { return Builder("of/").bytes(id); }
Bytes open_load(const OrganisationId& transporter, std::int64_t due_ms, const BatchId& id) {
  return Builder("to/").bytes(transporter).be64(due_ms).bytes(id);
}
Bytes open_loads(const OrganisationId& transporter) { return Builder("to/").bytes(transporter); }
Bytes deadline(std::int64_t due_ms, std::uint8_t kind, BytesView subject_16) {
  return Builder("du/").be64(due_ms).u8(kind).bytes(subject_16);
}
Bytes deadlines() { return Builder("du/"); }
Bytes deadlines_before(std::int64_t time_ms) { return Builder("du/").be64(time_ms); }
Bytes trip(const TripId& id) { return Builder("tr/").bytes(id); }
Bytes trip_load(const TripId& trip, const BatchId& id) { return Builder("tl/").bytes(trip).bytes(id); }
Bytes trip_loads(const TripId& trip) { return Builder("tl/").bytes(trip); }
Bytes plate_period(std::string_view plate, std::int64_t start_ms) {
  return Builder("vp/").text(plate).be64(start_ms);
}
Bytes plate_periods(std::string_view plate) { return Builder("vp/").text(plate); }
Bytes organisation(const OrganisationId& id) { return Builder("og/").bytes(id); }
Bytes organisation_counts(const OrganisationId& id) { return Builder("og/").bytes(id).u8('n'); }
Bytes organisations() { return Builder("og/"); }
Bytes party_key(BytesView public_key) { return Builder("ky/").bytes(public_key); }
Bytes lane_sequence(BytesView public_key, std::uint32_t lane) {
  return Builder("ky/").bytes(public_key).u8(static_cast<std::uint8_t>(lane));
}
Bytes vehicle(std::string_view plate) { return Builder("vh/").text(plate); }
Bytes device(const DeviceId& id) { return Builder("dv/").bytes(id); }
Bytes subject_of_batch(const BatchId& id) { return Builder("\x01").bytes(id); }
Bytes subject_of_plate(std::string_view plate) { return Builder("\x02").text(plate); }
Bytes subject_of_site(const OrganisationId& id, std::uint32_t site) {
  return Builder("\x03").bytes(id).be32(site);
}
Bytes binding(BytesView subject, const DeviceId& device, std::uint32_t n) {
  return Builder("bd/").bytes(subject).bytes(device).be32(n);
}
Bytes bindings(BytesView subject) { return Builder("bd/").bytes(subject); }
Bytes device_day(const DeviceId& device, std::uint32_t day) { return Builder("dt/").bytes(device).be32(day); }
Bytes device_days(const DeviceId& device) { return Builder("dt/").bytes(device); }
Bytes incident(const IncidentId& id) { return Builder("in/").bytes(id); }
Bytes credit_entry(const OrganisationId& id, std::int64_t height, std::uint8_t kind, BytesView subject_16) {
  return Builder("cr/").bytes(id).be64(height).u8(kind).bytes(subject_16);
}
Bytes credit_entries(const OrganisationId& id) { return Builder("cr/").bytes(id); }
Bytes permit(const OrganisationId& id, std::uint8_t activity, std::string_view waste_code,
             std::string_view number) {
  return Builder("cd/").bytes(id).u8(activity).text(waste_code).text(number);
}
Bytes permits(const OrganisationId& id, std::uint8_t activity, std::string_view waste_code) {
  return Builder("cd/").bytes(id).u8(activity).text(waste_code);
}
Bytes chain_info() { return Builder("pa/").text("chain"); }
Bytes policy() { return Builder("pa/").text("policy"); }
Bytes waste_kind(std::string_view code) { return Builder("pa/").text(std::string("waste/").append(code)); }
Bytes validator(const Address& address) { return Builder("va/").bytes(address); }
Bytes validators() { return Builder("va/"); }
Bytes misbehaviour(std::int64_t height, const Address& address, std::uint8_t type) {
  return Builder("mb/").be64(height).bytes(address).u8(type);
}
Bytes header_frontier() { return Builder("mm/"); }

Bytes end_of_prefix(BytesView prefix) {
  Bytes end = to_bytes(prefix);
  while (!end.empty() && end.back() == 0xFF) end.pop_back();
  if (!end.empty()) ++end.back();
  return end;
}

std::string_view prefix_of(BytesView key) {
  const std::string_view text = as_text(key);
  const auto at =
      std::ranges::find_if(table, [&](const PrefixEntry& e) { return text.starts_with(e.prefix); });
  return at == table.end() ? std::string_view{} : at->prefix;
}

std::optional<BatchId> batch_at_end(BytesView key) {
  if (key.size() < BatchId::size_bytes) return std::nullopt;
  return BatchId::from(key.last(BatchId::size_bytes));
}

std::optional<std::int64_t> be64_at(BytesView key, std::size_t offset) {
  if (key.size() < offset + 8) return std::nullopt;
  return static_cast<std::int64_t>(read_be64(key.subspan(offset, 8)));
}

}  // namespace wastewatch::ledger::keys
