#include "scenario/messages.h"

#include "ledger/canonical.h"

namespace wastewatch::scenario {
namespace {

using ledger::v1::Message;

std::string text(BytesView bytes) { return ledger::to_string(bytes); }

void put(ledger::v1::Position& position, Point place) {
  position.set_lat_e7(place.lat_e7);
  position.set_lon_e7(place.lon_e7);
}

}  // namespace

Message declare_batch(const Company& generator, std::int64_t mass_g, std::string_view manifest,
                      std::int64_t claimed_ms) {
  Message message;
  auto& out = *message.mutable_declare_batch();
  out.set_waste_code(std::string(generator.waste));
  out.set_mass_g(mass_g);
  out.set_mass_basis(ledger::v1::MASS_STATED);
  out.set_site(1);
  out.set_packaging("container");
  out.set_packages(1);
  out.set_manifest_number(std::string(manifest));
  out.set_claimed_ms(claimed_ms);
  put(*out.mutable_position(), generator.site);
  return message;
}

Message open_trip(std::string_view plate, std::string_view driver_key, const ledger::DeviceId& device,
                  const Company& destination, std::int64_t arrive_ms, std::int64_t claimed_ms) {
  Message message;
  auto& out = *message.mutable_open_trip();
  out.set_plate(std::string(plate));
  out.set_driver_key(std::string(driver_key));
  out.add_device_ids(text(device));
  auto& stop = *out.add_stops();
  put(*stop.mutable_position(), destination.site);
  stop.set_radius_m(destination.radius_m);
  stop.mutable_site()->set_organisation_id(text(organisation_of(destination)));
  stop.mutable_site()->set_site(1);
  stop.set_arrive_ms(arrive_ms);
  out.set_planned_end_ms(arrive_ms);
  out.set_claimed_ms(claimed_ms);
  return message;
}

Message close_trip(const ledger::TripId& trip, Point place, std::int64_t claimed_ms) {
  Message message;
  auto& out = *message.mutable_close_trip();
  out.set_trip_id(text(trip));
  put(*out.mutable_position(), place);
  out.set_claimed_ms(claimed_ms);
  return message;
}

Message offer_custody(const OfferFacts& facts) {
  Message message;
  auto& out = *message.mutable_offer_custody();
  out.set_batch_id(text(facts.batch));
  out.set_to_organisation(text(facts.to));
  out.set_trip_id(text(facts.trip));
  out.set_mass_g(facts.mass_g);
  put(*out.mutable_position(), facts.place);
  out.set_stands_until_ms(facts.stands_until_ms);
  if (facts.destination != nullptr) {
    out.set_destination(text(organisation_of(*facts.destination)));
    out.set_deliver_by_ms(facts.deliver_by_ms);
  }
  out.set_claimed_ms(facts.claimed_ms);
  return message;
}

Message accept_custody(const ledger::OfferId& offer, const ledger::BatchId& batch, std::int64_t mass_g,
                       Point place, std::uint32_t site, std::int64_t claimed_ms) {
  Message message;
  auto& out = *message.mutable_accept_custody();
  out.set_offer_id(text(offer));
  out.set_batch_id(text(batch));
  out.set_mass_g(mass_g);
  out.set_mass_basis(ledger::v1::MASS_STATED);
  put(*out.mutable_position(), place);
  out.set_site(site);
  out.set_claimed_ms(claimed_ms);
  return message;
}

Message treat_batch(const ledger::BatchId& batch, const Company& processor, std::int64_t mass_g,
                    std::int64_t claimed_ms) {
  Message message;
  auto& out = *message.mutable_treat_batch();
  out.set_batch_id(text(batch));
  out.set_method_code(std::string(waste_kind(processor.waste).method));
  out.set_mass_g(mass_g);
  auto& recovered = *out.add_outputs();
  recovered.set_recovered(true);
  recovered.set_material(processor.waste == "construction" ? "aggregate" : "energy-carrier");
  recovered.set_mass_g(mass_g / 3);
  out.set_claimed_ms(claimed_ms);
  return message;
}

Message bind_to_batch(const ledger::DeviceId& device, const ledger::BatchId& batch, std::int64_t claimed_ms) {
  Message message;
  auto& out = *message.mutable_bind_device();
  out.set_device_id(text(device));
  out.mutable_subject()->set_batch_id(text(batch));
  out.set_claimed_ms(claimed_ms);
  return message;
}

Message bind_to_vehicle(const ledger::DeviceId& device, std::string_view plate, std::int64_t claimed_ms) {
  Message message;
  auto& out = *message.mutable_bind_device();
  out.set_device_id(text(device));
  out.mutable_subject()->set_plate(std::string(plate));
  out.set_claimed_ms(claimed_ms);
  return message;
}

Message unbind(const ledger::DeviceId& device, std::int64_t claimed_ms) {
  Message message;
  auto& out = *message.mutable_unbind_device();
  out.set_device_id(text(device));
  out.set_claimed_ms(claimed_ms);
  return message;
}

}  // namespace wastewatch::scenario
