// Trips and devices: what opens, closes, binds, and what does not.
#include "script.h"

namespace wastewatch::record {
namespace {

const std::string nobody(16, 'x');

v1::Message with_driver(v1::Message trip, const Party& driver) {
  trip.mutable_open_trip()->set_driver_key(std::string(as_text(driver.key.public_key().bytes)));
  return trip;
}

}  // namespace

void script_trips(Script& s) {
  const Party carrier = party('2');
  const Party rival = party('5');
  s.add("open a trip of an unknown plate", carrier, open_trip_message("浙F99999"), Code::unknown_vehicle);
  s.add("open a trip of another's plate", rival, open_trip_message("浙F10002"), Code::unknown_vehicle);
  s.add("driver that is not registered", carrier, with_driver(open_trip_message("浙F10002"), stranger()),
        Code::unknown_key);
  s.add("another's driver", carrier, with_driver(open_trip_message("浙F10002"), rival), Code::unknown_key);
  s.add("driver without the role", carrier, with_driver(open_trip_message("浙F10002"), party('2', "office")),
        Code::role_missing);
  s.close();
  const auto trip =
      s.run("open by the driver's own key", party('2', "driver"), open_trip_message("浙F10002"));
  s.add("open a second one", carrier, open_trip_message("浙F10002"), Code::vehicle_on_trip);
  s.add("close an unknown trip", carrier, close_trip_message(nobody), Code::unknown_trip);
  s.add("close another's trip", rival, close_trip_message(trip), Code::wrong_trip);
  s.close();
  const auto batch = s.run("declare for a trip", party('1'), declare_message());
  const auto offered = s.run("offer on the trip", party('1'),
                             first_offer_message(carrier, batch, trip, party('3'), s.next() + hour_ms));
  s.run("load the trip", carrier, accept_message(batch, offered));
  s.run("close a loaded trip", carrier, close_trip_message(trip), Code::loads_aboard);
  const auto claim = s.run("claim", carrier, offer_message(party('3'), batch));
  s.run("unload the trip", party('3'), accept_message(batch, claim));
  v1::Message closing = close_trip_message(trip);
  place(*closing.mutable_close_trip()->mutable_position(), 300'000'000, 1'200'000'000);
  closing.mutable_close_trip()->set_claimed_ms(s.now());
  s.add("close the trip", carrier, closing);
  s.add("open again in the same block", carrier, open_trip_message("浙F10002"), Code::ok);
  s.close();
  s.run("close a closed trip", carrier, close_trip_message(trip), Code::trip_not_open);
  const auto second = s.run("declare for a closed trip", party('1'), declare_message());
  s.run("offer on a closed trip", party('1'),
        first_offer_message(carrier, second, trip, party('3'), s.next() + hour_ms), Code::trip_not_open);
  const auto third = s.run("open the third vehicle", carrier, open_trip_message("浙F10003"));
  const auto waiting = s.run("offer on the third", party('1'),
                             first_offer_message(carrier, second, third, party('3'), s.next() + hour_ms));
  s.add("close the third before pick-up", carrier, close_trip_message(third));
  s.add("open it again within the block: its period has begun later", carrier, open_trip_message("浙F10003"));
  s.close();
  s.run("accept on a trip that is closed", carrier, accept_message(second, waiting), Code::trip_not_open);
  v1::Message messages = open_trip_message("浙F10003");
  s.add("several messages, the third fails", carrier, {close_trip_message(nobody), messages},
        Code::unknown_trip);
  s.close();
}

void script_devices(Script& s) {
  const Party carrier = party('2');
  const Party generator = party('1');
  const Party station = party('6');
  const auto r1 = device_id(device(crypto::KeyType::secp256r1, "tracker r1"));
  const auto k1 = device_id(device(crypto::KeyType::secp256k1, "tracker k1"));
  const auto ed = device_id(device(crypto::KeyType::ed25519, "tracker ed"));
  const auto scale = device_id(device(crypto::KeyType::secp256r1, "scale"));
  const auto gate = device_id(device(crypto::KeyType::ed25519, "gate"));
  const auto batch = s.run("declare for a device", generator, declare_message());
  const auto voided = s.run("declare a batch nobody else has part in", party('7'), declare_message());
  s.add("bind an unknown device", carrier, bind_to_batch_message(nobody, batch), Code::unknown_device);
  s.add("bind another's device", generator, bind_to_batch_message(r1, batch), Code::not_keeper);
  s.add("bind to an unknown batch", carrier, bind_to_batch_message(r1, nobody), Code::unknown_batch);
  s.add("bind to a batch one has no part in", carrier, bind_to_batch_message(r1, voided),
        Code::subject_not_allowed);
  s.add("bind to an unknown plate", carrier, bind_to_plate_message(ed, "浙F99999"), Code::unknown_vehicle);
  s.add("bind to another's plate", party('3'), bind_to_plate_message(scale, "浙F10001"),
        Code::subject_not_allowed);
  s.add("bind to nobody's site", party('3'), bind_to_site_message(scale, nobody, 1),
        Code::unknown_organisation);
  s.add("bind to an unknown site", party('3'), bind_to_site_message(scale, party('3').id_text, 2),
        Code::unknown_site);
  s.add("bind to another's site", party('3'), bind_to_site_message(scale, station.id_text, 1),
        Code::subject_not_allowed);
  s.add("unbind an unbound device", carrier, unbind_message(r1), Code::device_not_bound);
  s.add("unbind an unknown device", carrier, unbind_message(nobody), Code::unknown_device);
  s.add("unbind another's device", generator, unbind_message(r1), Code::not_keeper);
  s.close();
  v1::Message bound = bind_to_batch_message(k1, batch);
  bound.mutable_bind_device()->set_claimed_ms(s.now());
  s.add("keeper binds to its batch", generator, bound);
  s.add("bind twice", generator, bind_to_batch_message(k1, batch), Code::device_bound);
  s.add("bind to the own vehicle", carrier, bind_to_plate_message(ed, "浙F10001"));
  s.add("bind to the own site", party('3'), bind_to_site_message(scale, party('3').id_text, 7));
  s.add("operator binds to another's site", station, bind_to_site_message(gate, party('3').id_text, 1));
  s.close();
  v1::Message freed = unbind_message(gate);
  freed.mutable_unbind_device()->set_claimed_ms(s.now());
  s.add("unbind from a site", station, freed);
  s.add("operator binds to another's vehicle", station, bind_to_plate_message(gate, "浙F10003"));
  s.add("unbind from a batch", generator, unbind_message(k1));
  s.add("bind to the batch again", generator, bind_to_batch_message(k1, batch));
  s.close();
  s.add("operator's device moves to a batch", station,
        {unbind_message(gate), bind_to_batch_message(gate, voided)});
  s.close();
}

}  // namespace wastewatch::record
