#include "messages.h"

#include "chain_writer.h"
#include "ledger/canonical.h"

namespace wastewatch::record {

v1::Message declare(std::int64_t mass_g, const std::string& code) {
  v1::Message message;
  auto& m = *message.mutable_declare_batch();
  m.set_waste_code(code);
  m.set_mass_g(mass_g);
  m.set_mass_basis(v1::MASS_STATED);
  m.set_site(1);
  return message;
}

v1::Message open_trip(const std::string& plate) {
  v1::Message message;
  message.mutable_open_trip()->set_plate(plate);
  return message;
}

v1::Message close_trip(const std::string& trip) {
  v1::Message message;
  message.mutable_close_trip()->set_trip_id(trip);
  return message;
}

v1::Message offer(const std::string& batch, const Party& to, const std::string& trip) {
  v1::Message message;
  auto& m = *message.mutable_offer_custody();
  m.set_batch_id(batch);
  m.set_to_organisation(to.id_text);
  m.set_trip_id(trip);
  return message;
}

v1::Message first_offer(const std::string& batch, const Party& to, const std::string& trip,
                        const Party& destination, std::int64_t deliver_by_ms) {
  v1::Message message = offer(batch, to, trip);
  message.mutable_offer_custody()->set_destination(destination.id_text);
  message.mutable_offer_custody()->set_deliver_by_ms(deliver_by_ms);
  return message;
}

v1::Message accept(const std::string& batch, const std::string& offer, std::int64_t mass_g) {
  v1::Message message;
  auto& m = *message.mutable_accept_custody();
  m.set_batch_id(batch);
  m.set_offer_id(offer);
  m.set_mass_g(mass_g);
  m.set_mass_basis(v1::MASS_STATED);
  return message;
}

v1::Message refuse(const std::string& batch, const std::string& offer, v1::RefusalReason reason) {
  v1::Message message;
  auto& m = *message.mutable_refuse_custody();
  m.set_batch_id(batch);
  m.set_offer_id(offer);
  m.set_reason(reason);
  return message;
}

v1::Message withdraw(const std::string& batch, const std::string& offer) {
  v1::Message message;
  message.mutable_withdraw_offer()->set_batch_id(batch);
  message.mutable_withdraw_offer()->set_offer_id(offer);
  return message;
}

v1::Message treat(const std::string& batch, std::int64_t mass_g) {
  v1::Message message;
  auto& m = *message.mutable_treat_batch();
  m.set_batch_id(batch);
  m.set_method_code("compost");
  m.set_mass_g(mass_g);
  return message;
}

v1::Message bind_to_batch(const std::string& device, const std::string& batch) {
  v1::Message message;
  message.mutable_bind_device()->set_device_id(device);
  message.mutable_bind_device()->mutable_subject()->set_batch_id(batch);
  return message;
}

v1::Message bind_to_plate(const std::string& device, const std::string& plate) {
  v1::Message message;
  message.mutable_bind_device()->set_device_id(device);
  message.mutable_bind_device()->mutable_subject()->set_plate(plate);
  return message;
}

v1::Message bind_to_site(const std::string& device, const std::string& organisation, std::uint32_t site) {
  v1::Message message;
  message.mutable_bind_device()->set_device_id(device);
  auto& subject = *message.mutable_bind_device()->mutable_subject()->mutable_site();
  subject.set_organisation_id(organisation);
  subject.set_site(site);
  return message;
}

v1::Message unbind(const std::string& device) {
  v1::Message message;
  message.mutable_unbind_device()->set_device_id(device);
  return message;
}

v1::Message report(const crypto::PrivateKey& device, const ledger::Chunk& chunk) {
  const Bytes bytes = ledger::encode_chunk(chunk);
  return report(bytes, need(ledger::sign_chunk(device, bytes)));
}

v1::Message report(BytesView chunk, BytesView signature) {
  v1::Message message;
  message.mutable_report_telemetry()->set_chunk(ledger::to_string(chunk));
  message.mutable_report_telemetry()->set_signature(ledger::to_string(signature));
  return message;
}

v1::Message incident(v1::IncidentKind kind) {
  v1::Message message;
  message.mutable_raise_incident()->set_kind(kind);
  return message;
}

void place(v1::Position& position, std::int32_t lat_e7, std::int32_t lon_e7) {
  position.set_lat_e7(lat_e7);
  position.set_lon_e7(lon_e7);
}

std::string device_id(const crypto::PrivateKey& device) {
  return ledger::to_string(ledger::device_id(device.public_key()));
}

ledger::Chunk chunk_of(const crypto::PrivateKey& device, std::uint32_t boot, std::uint64_t first,
                       std::size_t readings, const Hash& previous, std::int64_t time_ms) {
  ledger::Chunk chunk{ledger::device_id(device.public_key()), boot, first, previous, 0, {}};
  for (std::size_t i = 0; i < readings; ++i) {
    ledger::Reading reading;
    reading.time_ms = time_ms + static_cast<std::int64_t>(i) * 10'000;
    reading.lat_e7 = 307'460'000 + static_cast<std::int32_t>(i);
    reading.lon_e7 = 1'204'860'000 - static_cast<std::int32_t>(i);
    reading.fix_quality = 1;
    reading.accuracy_dm = 80;
    chunk.readings.push_back(reading);
  }
  return chunk;
}

}  // namespace wastewatch::record
