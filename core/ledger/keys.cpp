#include "ledger/keys.h"

#include "ledger/schema/key_builder.h"

namespace wastewatch::ledger::keys {

using schema::build;
using schema::build_subject;
using schema::Kind;

Bytes batch(const BatchId& id) { return build<Kind::batch>(id); }
Bytes batch_event(const BatchId& id, std::uint32_t n) { return build<Kind::batch_event>(id, n); }
Bytes batch_events(const BatchId& id) { return build<Kind::batch_event>(id); }
Bytes holding(const OrganisationId& holder, const BatchId& id) { return build<Kind::holding>(holder, id); }
Bytes holdings(const OrganisationId& holder) { return build<Kind::holding>(holder); }
Bytes offer(const BatchId& id) { return build<Kind::offer>(id); }
Bytes open_load(const OrganisationId& transporter, std::int64_t due_ms, const BatchId& id) {
  return build<Kind::open_load>(transporter, due_ms, id);
}
Bytes open_loads(const OrganisationId& transporter) { return build<Kind::open_load>(transporter); }
Bytes deadline(std::int64_t due_ms, std::uint8_t kind, BytesView subject_16) {
  return build<Kind::deadline>(due_ms, kind, subject_16);
}
Bytes deadlines() { return build<Kind::deadline>(); }
Bytes deadlines_before(std::int64_t time_ms) { return build<Kind::deadline>(time_ms); }
Bytes trip(const TripId& id) { return build<Kind::trip>(id); }
Bytes trip_load(const TripId& trip, const BatchId& id) { return build<Kind::trip_load>(trip, id); }
Bytes trip_loads(const TripId& trip) { return build<Kind::trip_load>(trip); }
Bytes plate_period(std::string_view plate, std::int64_t start_ms) {
  return build<Kind::plate_period>(plate, start_ms);
}
Bytes plate_periods(std::string_view plate) { return build<Kind::plate_period>(plate); }
Bytes organisation(const OrganisationId& id) { return build<Kind::organisation>(id); }
Bytes organisation_counts(const OrganisationId& id) { return build<Kind::organisation_counts>(id); }
Bytes organisations() { return build<Kind::organisation>(); }
Bytes party_key(BytesView public_key) { return build<Kind::party_key>(public_key); }
Bytes lane_sequence(BytesView public_key, std::uint32_t lane) {
  return build<Kind::lane_sequence>(public_key, lane);
}
Bytes vehicle(std::string_view plate) { return build<Kind::vehicle>(plate); }
Bytes device(const DeviceId& id) { return build<Kind::device>(id); }
Bytes subject_of_batch(const BatchId& id) { return build_subject<0>(id); }
Bytes subject_of_plate(std::string_view plate) { return build_subject<1>(plate); }
Bytes subject_of_site(const OrganisationId& id, std::uint32_t site) { return build_subject<2>(id, site); }
Bytes binding(BytesView subject, const DeviceId& device, std::uint32_t n) {
  return build<Kind::binding>(subject, device, n);
}
Bytes bindings(BytesView subject) { return build<Kind::binding>(subject); }
Bytes device_day(const DeviceId& device, std::uint32_t day) { return build<Kind::device_day>(device, day); }
Bytes device_days(const DeviceId& device) { return build<Kind::device_day>(device); }
Bytes incident(const IncidentId& id) { return build<Kind::incident>(id); }
Bytes incidents() { return build<Kind::incident>(); }
Bytes credit_entry(const OrganisationId& id, std::int64_t height, std::uint8_t kind, BytesView subject_16) {
  return build<Kind::credit_entry>(id, height, kind, subject_16);
}
Bytes credit_entries(const OrganisationId& id) { return build<Kind::credit_entry>(id); }
Bytes permit(const OrganisationId& id, std::uint8_t activity, std::string_view waste_code,
             std::string_view number) {
  return build<Kind::permit>(id, activity, waste_code, number);
}
Bytes permits(const OrganisationId& id, std::uint8_t activity, std::string_view waste_code) {
  return build<Kind::permit>(id, activity, waste_code);
}
Bytes parameters() { return build<Kind::waste_kind>(); }
Bytes chain_info() { return build<Kind::chain_info>(); }
Bytes policy() { return build<Kind::policy>(); }
Bytes waste_kind(std::string_view code) { return build<Kind::waste_kind>(code); }
Bytes validator(const Address& address) { return build<Kind::validator>(address); }
Bytes validators() { return build<Kind::validator>(); }
Bytes misbehaviour(std::int64_t height, const Address& address, std::uint8_t type) {
  return build<Kind::misbehaviour>(height, address, type);
}
Bytes header_frontier() { return build<Kind::header_frontier>(); }

Bytes end_of_prefix(BytesView prefix) {
  Bytes end = to_bytes(prefix);
  while (!end.empty() && end.back() == 0xFF) end.pop_back();
  if (!end.empty()) ++end.back();
  return end;
}

}  // namespace wastewatch::ledger::keys
