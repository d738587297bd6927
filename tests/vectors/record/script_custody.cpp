// Custody from declaration to treatment, and every refusal on the way.
#include "script.h"

namespace wastewatch::record {
namespace {

const std::string nobody(16, 'x');

struct Cast {
  Party generator = party('1');
  Party carrier = party('2');
  Party plant = party('3');
  Party rival = party('5');
  Party station = party('6');
  Party community = party('7');
  Party limited = party('9');
};

v1::Message with_deadline(v1::Message offer, std::int64_t stands_until_ms) {
  offer.mutable_offer_custody()->set_stands_until_ms(stands_until_ms);
  return offer;
}

v1::Message with_destination(v1::Message offer, const std::string& destination, std::int64_t deliver_by_ms) {
  offer.mutable_offer_custody()->set_destination(destination);
  offer.mutable_offer_custody()->set_deliver_by_ms(deliver_by_ms);
  return offer;
}

// First offers that fail, then one that stands, is withdrawn, refused and accepted.
std::string pick_up(Script& s, const Cast& c, const std::string& trip, const std::string& rival_trip) {
  const auto batch = s.run("declare", c.generator, declare_message());
  const std::int64_t by = s.next() + 4 * hour_ms;
  const auto good = [&] { return first_offer_message(c.carrier, batch, trip, c.plant, by); };
  s.add("offer what another holds", c.rival, first_offer_message(c.carrier, batch, trip, c.plant, by),
        Code::not_holder);
  s.add("offer to oneself", c.generator, first_offer_message(c.generator, batch, trip, c.plant, by),
        Code::offer_to_self);
  s.add("offer an unknown batch", c.generator, first_offer_message(c.carrier, nobody, trip, c.plant, by),
        Code::unknown_batch);
  s.add("offer to nobody", c.generator, first_offer_message(stranger(nobody), batch, trip, c.plant, by),
        Code::unknown_organisation);
  s.add("offer from the yard to a plant", c.generator, first_offer_message(c.plant, batch, trip, c.plant, by),
        Code::wrong_state);
  s.add("offer to a community", c.generator, first_offer_message(c.community, batch, trip, c.plant, by),
        Code::wrong_state);
  s.add("offer that has lapsed", c.generator, with_deadline(good(), s.now()), Code::bad_time);
  s.add("offer without a journey", c.generator, offer_message(c.carrier, batch, trip), Code::journey_missing);
  s.add("offer without deliver-by", c.generator, with_destination(good(), c.plant.id_text, 0),
        Code::journey_missing);
  s.add("destination nobody", c.generator, with_destination(good(), nobody, by), Code::unknown_organisation);
  s.add("destination a generator", c.generator, with_destination(good(), c.community.id_text, by),
        Code::wrong_organisation_kind);
  s.add("deliver-by now", c.generator, with_destination(good(), c.plant.id_text, s.next()), Code::bad_time);
  s.add("deliver-by after 12 h and 1 ms", c.generator,
        with_destination(good(), c.plant.id_text, s.next() + 12 * hour_ms + 1), Code::deliver_by_too_late);
  s.add("offer without a trip", c.generator, first_offer_message(c.carrier, batch, "", c.plant, by),
        Code::unknown_trip);
  s.add("offer on an unknown trip", c.generator, first_offer_message(c.carrier, batch, nobody, c.plant, by),
        Code::unknown_trip);
  s.add("offer on another's trip", c.generator,
        first_offer_message(c.carrier, batch, rival_trip, c.plant, by), Code::wrong_trip);
  s.close();
  v1::Message full =
      with_destination(with_deadline(good(), s.next() + hour_ms), c.plant.id_text, s.next() + 12 * hour_ms);
  auto& m = *full.mutable_offer_custody();
  m.set_mass_g(999'000);
  place(*m.mutable_position(), 307'460'010, 1'204'860'010);
  m.mutable_site()->set_organisation_id(c.generator.id_text);
  m.mutable_site()->set_site(1);
  m.set_claimed_ms(s.now());
  auto offered = s.run("offer with every field, deliver-by after 12 h", c.generator, full);
  s.add("offer again", c.generator, good(), Code::offer_open);
  s.add("withdraw another's offer", c.rival, withdraw_message(batch, offered), Code::not_offerer);
  s.add("withdraw the wrong offer", c.generator, withdraw_message(batch, nobody), Code::unknown_offer);
  s.add("refuse another's offer", c.rival, refuse_message(batch, offered), Code::not_receiver);
  s.add("refuse the wrong offer", c.carrier, refuse_message(batch, nobody), Code::unknown_offer);
  s.add("accept another's offer", c.rival, accept_message(batch, offered), Code::not_receiver);
  s.add("accept the wrong offer", c.carrier, accept_message(batch, nobody), Code::unknown_offer);
  s.close();
  v1::Message taken_back = withdraw_message(batch, offered);
  taken_back.mutable_withdraw_offer()->set_note("改约");
  taken_back.mutable_withdraw_offer()->set_claimed_ms(s.now());
  s.run("withdraw", c.generator, taken_back);
  offered = s.run("offer with another destination", c.generator,
                  first_offer_message(c.carrier, batch, trip, c.station, by));
  v1::Message refused = refuse_message(batch, offered, v1::REFUSED_DAMAGED_PACKAGING);
  refused.mutable_refuse_custody()->set_note("torn");
  place(*refused.mutable_refuse_custody()->mutable_position(), 1, -1);
  s.run("refuse before pick-up", c.carrier, refused);
  offered = s.run("offer to a transporter without permits", c.generator,
                  first_offer_message(c.rival, batch, rival_trip, c.plant, by));
  s.run("accept without a permit", c.rival, accept_message(batch, offered), Code::permit_missing);
  s.run("withdraw from it", c.generator, withdraw_message(batch, offered));
  offered = s.run("offer to the carrier", c.generator, good());
  v1::Message taken = accept_message(batch, offered, 850'000);
  place(*taken.mutable_accept_custody()->mutable_position(), 307'460'011, 1'204'860'011);
  taken.mutable_accept_custody()->set_site(0);
  taken.mutable_accept_custody()->set_claimed_ms(s.now());
  s.run("accept with 15 % less: discrepancy", c.carrier, taken);
  s.run("accept again", c.carrier, taken, Code::unknown_offer);
  return batch;
}

void on_the_way(Script& s, const Cast& c, const std::string& batch, const std::string& trip,
                const std::string& rival_trip) {
  s.add("another destination under way", c.carrier,
        with_destination(offer_message(c.station, batch), c.station.id_text, 0), Code::journey_fixed);
  s.add("another deliver-by under way", c.carrier,
        with_destination(offer_message(c.station, batch), "", s.now()), Code::journey_fixed);
  s.add("offer to a community under way", c.carrier, offer_message(c.community, batch), Code::wrong_state);
  s.add("claim on another's trip", c.carrier, offer_message(c.plant, batch, rival_trip), Code::wrong_trip);
  s.close();
  auto offered = s.run("offer to another transporter", c.carrier, offer_message(c.rival, batch, rival_trip));
  s.run("it refuses", c.rival, refuse_message(batch, offered, v1::REFUSED_NO_CAPACITY));
  offered = s.run("offer to the transfer station", c.carrier, offer_message(c.station, batch, trip));
  s.run("it refuses", c.station, refuse_message(batch, offered, v1::REFUSED_WRONG_MASS));
  offered = s.run("offer to the transfer station again", c.carrier, offer_message(c.station, batch));
  s.run("stored", c.station, accept_message(batch, offered, 850'000));
  s.run("stored batch offered to the plant", c.station, offer_message(c.plant, batch), Code::wrong_state);
  offered = s.run("offer from the store", c.station,
                  with_destination(offer_message(c.carrier, batch, trip), c.plant.id_text, 0));
  s.run("withdrawn from the store", c.station, withdraw_message(batch, offered));
  offered = s.run("offer from the store again", c.station, offer_message(c.carrier, batch, trip));
  s.run("refused from the store", c.carrier, refuse_message(batch, offered, v1::REFUSED_OTHER));
  offered = s.run("offer from the store, third", c.station, offer_message(c.carrier, batch, trip));
  s.run("collected from the store", c.carrier, accept_message(batch, offered, 851'000));
}

void delivery(Script& s, const Cast& c, const std::string& batch, const std::string& trip) {
  auto offered = s.run("claim", c.carrier, offer_message(c.plant, batch, trip));
  s.run("claim withdrawn", c.carrier, withdraw_message(batch, offered));
  offered = s.run("claim again", c.carrier, offer_message(c.plant, batch));
  s.run("the plant refuses: not present", c.plant, refuse_message(batch, offered, v1::REFUSED_NOT_PRESENT));
  s.run("claim to the old destination", c.carrier, offer_message(c.plant, batch, trip), Code::ok);
}

// A batch that comes back to its generator.
void round_trip(Script& s, const Cast& c, const std::string& trip) {
  const auto batch = s.run("declare another", c.generator, declare_message(2'000'000));
  auto offered = s.run("offer it", c.generator,
                       first_offer_message(c.carrier, batch, trip, c.plant, s.next() + hour_ms));
  s.run("collect it", c.carrier, accept_message(batch, offered, 2'000'000));
  offered = s.run("claim it", c.carrier, offer_message(c.plant, batch));
  s.run("the plant refuses: wrong waste", c.plant, refuse_message(batch, offered, v1::REFUSED_WRONG_WASTE));
  offered = s.run("bring it back", c.carrier, offer_message(c.generator, batch));
  s.run("the generator refuses", c.generator, refuse_message(batch, offered, v1::REFUSED_OTHER));
  offered = s.run("bring it back again", c.carrier, offer_message(c.generator, batch, trip));
  s.run("the generator accepts", c.generator, accept_message(batch, offered, 1'990'000));
  s.run("offered on a new journey without destination", c.generator, offer_message(c.carrier, batch, trip),
        Code::journey_missing);
}

v1::Message treat_into(v1::Message message, const std::string& residue, std::int64_t residue_g,
                       std::int64_t recovered_g) {
  auto& waste = *message.mutable_treat_batch()->add_outputs();
  waste.set_waste_code(residue);
  waste.set_mass_g(residue_g);
  auto& material = *message.mutable_treat_batch()->add_outputs();
  material.set_recovered(true);
  material.set_material("compost");
  material.set_mass_g(recovered_g);
  return message;
}

std::string delivered(Script& s, const Cast& c, const std::string& trip, std::int64_t mass_g,
                      const std::string& code, const Party& to) {
  const auto batch = s.run("declare for treatment", c.generator, declare_message(mass_g, code));
  auto offered = s.run("offer for treatment", c.generator,
                       first_offer_message(c.carrier, batch, trip, to, s.next() + hour_ms));
  s.run("collect for treatment", c.carrier, accept_message(batch, offered, mass_g));
  offered = s.run("claim for treatment", c.carrier, offer_message(to, batch));
  v1::Message received = accept_message(batch, offered, mass_g);
  received.mutable_accept_custody()->set_site(1);
  s.run("deliver", to, received);
  return batch;
}

void treatment(Script& s, const Cast& c, const std::string& trip) {
  const auto batch = delivered(s, c, trip, 3'000'000, "kitchen", c.plant);
  const auto foreign = delivered(s, c, trip, 400'000, "kitchen", c.station);
  s.add("treat what another holds", c.plant, treat_message(foreign, 1), Code::not_holder);
  s.add("treat an unknown batch", c.plant, treat_message(nobody, 1), Code::unknown_batch);
  s.add("treat more than there is", c.plant, treat_message(batch, 3'000'001), Code::mass_exceeded);
  s.add("more comes out than goes in", c.plant, treat_into(treat_message(batch, 1'000), "residue", 600, 401),
        Code::mass_exceeded);
  s.add("residue of an unknown kind", c.plant,
        treat_into(treat_message(batch, 1'000), "unheard-of", 500, 400), Code::unknown_waste_kind);
  s.add("offer a delivered batch", c.plant,
        first_offer_message(c.carrier, batch, trip, c.station, s.next() + hour_ms), Code::wrong_state);
  s.close();
  v1::Message part = treat_into(treat_into(treat_message(batch, 1'000'000), "residue", 200'000, 300'000),
                                "kitchen", 100'000, 399'999);
  part.mutable_treat_batch()->set_claimed_ms(s.now());
  s.run("treat a part, two residues", c.plant, part);
  s.run("treat the rest into 8 outputs", c.plant, [&] {
    v1::Message rest = treat_message(batch, 2'000'000);
    for (int i = 0; i < 4; ++i) rest = treat_into(rest, "residue", 250'000, 250'000);
    return rest;
  }());
  s.run("treat what is treated", c.plant, treat_message(batch, 1), Code::wrong_state);
  s.run("a raise after treatment", party('4'), [&] {
    v1::Message message = incident_message(v1::INCIDENT_OTHER);
    message.mutable_raise_incident()->set_batch_id(batch);
    return message;
  }());
}

void permits(Script& s, const Cast& c) {
  const auto trip = s.run("barge trip", c.limited, open_trip_message("浙E30001"));
  const auto try_one = [&](const char* label, std::int64_t mass_g, const char* code, Code expected) {
    const auto batch = s.run("declare within permits", c.generator, declare_message(mass_g, code));
    const auto offered = s.run("offer within permits", c.generator,
                               first_offer_message(c.limited, batch, trip, c.plant, s.next() + hour_ms));
    s.run(label, c.limited, accept_message(batch, offered, mass_g), expected);
  };
  try_one("3 t of 5 t a year", 3'000'000, "kitchen", Code::ok);
  try_one("2 t and a gram more", 2'000'001, "kitchen", Code::permit_exhausted);
  try_one("2 t more", 2'000'000, "kitchen", Code::ok);
  try_one("a permit that still runs", 1'000, "residue", Code::ok);
  try_one("a permit that has not begun", 1'000, "hazard", Code::permit_missing);
  try_one("no permit for this kind", 1'000, "uncovered", Code::permit_missing);
  s.close(3 * hour_ms);
  try_one("a permit that has ended", 1'000, "residue", Code::permit_missing);
  try_one("a permit that has begun", 1'000, "hazard", Code::ok);
  s.close(10 * hour_ms);  // the next year in China
  const auto next_trip = s.run("barge trip in the new year", c.limited, open_trip_message("浙E30001"));
  const auto batch = s.run("declare in the new year", c.generator, declare_message(5'000'000));
  const auto offered = s.run("offer in the new year", c.generator,
                             first_offer_message(c.limited, batch, next_trip, c.plant, s.next() + hour_ms));
  s.run("5 t of the new year", c.limited, accept_message(batch, offered, 5'000'000));
}

void station_permits(Script& s, const Cast& c, const std::string& trip) {
  const auto batch = s.run("declare residue", c.generator, declare_message(10'000, "residue"));
  auto offered = s.run("offer residue to the station", c.generator,
                       first_offer_message(c.carrier, batch, trip, c.station, s.next() + hour_ms));
  s.run("collect residue", c.carrier, accept_message(batch, offered, 10'000));
  offered = s.run("claim at a station without permit", c.carrier, offer_message(c.station, batch));
  s.run("no permit to treat it", c.station, accept_message(batch, offered, 10'000), Code::permit_missing);
  s.run("withdraw from the station", c.carrier, withdraw_message(batch, offered));
  offered = s.run("offer to a plant as a store", c.carrier, offer_message(c.plant, batch));
  s.run("no permit to store it", c.plant, accept_message(batch, offered, 10'000), Code::permit_missing);
  const auto heavy = s.run("declare 60 t", c.generator, declare_message(60'000'000));
  offered = s.run("offer 60 t", c.generator,
                  first_offer_message(c.carrier, heavy, trip, c.plant, s.next() + hour_ms));
  s.run("collect 60 t", c.carrier, accept_message(heavy, offered, 60'000'000));
  offered = s.run("claim 60 t", c.carrier, offer_message(c.plant, heavy));
  s.run("60 t of 50 t a year", c.plant, accept_message(heavy, offered, 60'000'000), Code::permit_exhausted);
}

void estimates(Script& s, const Cast& c, const std::string& trip) {
  const auto collect = [&](const char* label, std::int64_t declared_g, std::int64_t accepted_g) {
    v1::Message message = declare_message(declared_g, "estimate");
    message.mutable_declare_batch()->set_mass_basis(v1::MASS_ESTIMATED);
    const auto batch = s.run("declare an estimate", c.generator, message);
    const auto offered = s.run("offer an estimate", c.generator,
                               first_offer_message(c.carrier, batch, trip, c.plant, s.next() + hour_ms));
    s.run(label, c.carrier, accept_message(batch, offered, accepted_g));
  };
  collect("30 % above an estimate", 1'000'000, 1'300'000);
  collect("a gram beyond 30 %", 1'000'000, 1'300'001);
  collect("within 20 kg", 30'000, 50'000);
  collect("a gram beyond 20 kg", 30'000, 50'001);
}

}  // namespace

void script_custody(Script& s) {
  const Cast c;
  const auto trip = s.run("open a trip", c.carrier, open_trip_message("浙F10001"));
  const auto rival_trip = s.run("open the rival's trip", c.rival, open_trip_message("浙E20001"));
  const auto batch = pick_up(s, c, trip, rival_trip);
  on_the_way(s, c, batch, trip, rival_trip);
  delivery(s, c, batch, trip);
  round_trip(s, c, trip);
  treatment(s, c, trip);
  station_permits(s, c, trip);
  estimates(s, c, trip);
  permits(s, c);
}

}  // namespace wastewatch::record
