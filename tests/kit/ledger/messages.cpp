#include "kit/ledger/messages.h"

#include "kit/need.h"

namespace wastewatch::ledger::test {

v1::Message declare_message(std::int64_t mass_g, const std::string& code) {
  v1::Message message;
  auto& m = *message.mutable_declare_batch();
  m.set_waste_code(code);
  m.set_mass_g(mass_g);
  m.set_mass_basis(v1::MASS_STATED);
  m.set_site(1);
  return message;
}

v1::Message offer_message(const Party& to, const IdText& batch, const IdText& trip) {
  v1::Message message;
  auto& m = *message.mutable_offer_custody();
  m.set_batch_id(batch.bytes());
  m.set_to_organisation(to.id_text);
  m.set_trip_id(trip.bytes());
  return message;
}

v1::Message first_offer_message(const Party& to, const IdText& batch, const IdText& trip,
                                const Party& destination, std::int64_t deliver_by_ms) {
  v1::Message message = offer_message(to, batch, trip);
  message.mutable_offer_custody()->set_destination(destination.id_text);
  message.mutable_offer_custody()->set_deliver_by_ms(deliver_by_ms);
  return message;
}

v1::Message accept_message(const IdText& batch, const IdText& offer, std::int64_t mass_g) {
  v1::Message message;
  auto& m = *message.mutable_accept_custody();
  m.set_batch_id(batch.bytes());
  m.set_offer_id(offer.bytes());
  m.set_mass_g(mass_g);
  m.set_mass_basis(v1::MASS_STATED);
  return message;
}

v1::Message refuse_message(const IdText& batch, const IdText& offer, v1::RefusalReason reason) {
  v1::Message message;
  auto& m = *message.mutable_refuse_custody();
  m.set_batch_id(batch.bytes());
  m.set_offer_id(offer.bytes());
  m.set_reason(reason);
  return message;
}

v1::Message withdraw_message(const IdText& batch, const IdText& offer) {
  v1::Message message;
  message.mutable_withdraw_offer()->set_batch_id(batch.bytes());
  message.mutable_withdraw_offer()->set_offer_id(offer.bytes());
  return message;
}

v1::Message treat_message(const IdText& batch, std::int64_t mass_g) {
  v1::Message message;
  auto& m = *message.mutable_treat_batch();
  m.set_batch_id(batch.bytes());
  m.set_method_code("compost");
  m.set_mass_g(mass_g);
  return message;
}

v1::Message open_trip_message(const std::string& plate) {
  v1::Message message;
  message.mutable_open_trip()->set_plate(plate);
  return message;
}

v1::Message close_trip_message(const IdText& trip) {
  v1::Message message;
  message.mutable_close_trip()->set_trip_id(trip.bytes());
  return message;
}

v1::Message bind_to_batch_message(const IdText& device, const IdText& batch) {
  v1::Message message;
  message.mutable_bind_device()->set_device_id(device.bytes());
  message.mutable_bind_device()->mutable_subject()->set_batch_id(batch.bytes());
  return message;
}

v1::Message bind_to_plate_message(const IdText& device, const std::string& plate) {
  v1::Message message;
  message.mutable_bind_device()->set_device_id(device.bytes());
  message.mutable_bind_device()->mutable_subject()->set_plate(plate);
  return message;
}

v1::Message bind_to_site_message(const IdText& device, const IdText& organisation, std::uint32_t site) {
  v1::Message message;
  message.mutable_bind_device()->set_device_id(device.bytes());
  auto& subject = *message.mutable_bind_device()->mutable_subject()->mutable_site();
  subject.set_organisation_id(organisation.bytes());
  subject.set_site(site);
  return message;
}

v1::Message unbind_message(const IdText& device) {
  v1::Message message;
  message.mutable_unbind_device()->set_device_id(device.bytes());
  return message;
}

v1::Message telemetry_message(const crypto::PrivateKey& device, const Chunk& chunk) {
  const Bytes bytes = encode_chunk(chunk);
  return telemetry_message(bytes, wastewatch::test::need(sign_chunk(device, bytes)));
}

v1::Message telemetry_message(BytesView chunk, BytesView signature) {
  v1::Message message;
  message.mutable_report_telemetry()->set_chunk(to_string(chunk));
  message.mutable_report_telemetry()->set_signature(to_string(signature));
  return message;
}

v1::Message incident_message(v1::IncidentKind kind, const IdText& batch, const std::string& note) {
  v1::Message message;
  auto& m = *message.mutable_raise_incident();
  m.set_kind(kind);
  if (!batch.bytes().empty()) m.set_batch_id(batch.bytes());
  m.set_note(note);
  return message;
}

void place(v1::Position& position, std::int32_t lat_e7, std::int32_t lon_e7) {
  position.set_lat_e7(lat_e7);
  position.set_lon_e7(lon_e7);
}

Chunk chunk_of(const crypto::PrivateKey& device, std::uint32_t boot, std::uint64_t first,
               std::size_t readings, const Hash& previous, std::int64_t time_ms, const Reading& like) {
  Chunk chunk{device_id(device.public_key()), boot, first, previous, 0, {}};
  for (std::size_t i = 0; i < readings; ++i) {
    Reading reading = like;
    reading.time_ms = time_ms + static_cast<std::int64_t>(i) * 10'000;
    reading.lat_e7 = 307'460'000 + static_cast<std::int32_t>(i);
    reading.lon_e7 = 1'204'860'000 - static_cast<std::int32_t>(i);
    chunk.readings.push_back(reading);
  }
  return chunk;
}

}  // namespace wastewatch::ledger::test
