#include "custody/workflow_stories.h"

#include <stdexcept>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "ledger/canonical.h"

namespace wastewatch::ledger::test {
namespace {

using nlohmann::json;

// Told otherwise than expected.
struct Diverged {};

void add_party(json& genesis, char number, const char* kind, const char* activity) {
  const Party party = make_party(number);
  json organisation = genesis["organisations"][0];
  organisation["credit_code"] = party.credit_code;
  organisation["kind"] = kind;
  if (activity != nullptr) {
    organisation["permits"] = json::array({{{"number", std::string("P-") + number},
                                            {"activity", activity},
                                            {"waste_codes", {"kitchen"}},
                                            {"yearly_mass_g", 0},
                                            {"from_ms", 0},
                                            {"to_ms", 4'102'444'800'000}}});
  }
  genesis["organisations"].push_back(organisation);
  json key = genesis["keys"][0];
  key["public_key"] = to_hex(party.key.public_key().bytes);
  key["organisation"] = party.credit_code;
  genesis["keys"].push_back(key);
}

void add_vehicle(json& genesis, const char* plate, char owner) {
  json vehicle = genesis["vehicles"][0];
  vehicle["plate"] = plate;
  vehicle["owner"] = make_party(owner).credit_code;
  genesis["vehicles"].push_back(vehicle);
}

// The test genesis with a second carrier, a station, and a station and a plant without permits.
std::string cast(int most_open) {
  json genesis = json::parse(genesis_json());
  if (most_open > 0) genesis["policy"]["open_deadlines_per_organisation"] = most_open;
  add_party(genesis, '6', "operator", "store");
  add_party(genesis, '7', "transporter", "carry");
  add_party(genesis, '8', "operator", nullptr);
  add_party(genesis, '9', "processor", nullptr);
  add_vehicle(genesis, "浙F20001", '7');
  add_vehicle(genesis, "浙F20002", '7');
  add_vehicle(genesis, "浙F50001", '5');
  return genesis.dump();
}

class Teller {
 public:
  Teller(int most_open, const Rules& rules, const Transcript* expected)
      : chain(cast(most_open), rules), expected_(expected) {}

  TestChain chain;
  Party station = make_party('6');
  Party second = make_party('7');
  Party closed_station = make_party('8');
  Party closed_plant = make_party('9');
  Party& generator = chain.generator;
  Party& carrier = chain.carrier;
  Party& plant = chain.plant;
  Party& rival = chain.rival;
  Transcript transcript;

  Code say(const Party& who, const v1::Message& message, std::int64_t after_ms = 5'000) {
    const Code code = chain.run(who, message, after_ms);
    note(std::string(code_name(code)));
    return code;
  }
  void pass(std::int64_t ms) {
    chain.pass(ms);
    note("pass");
  }
  BatchId declare(std::int64_t mass_g = 1'000'000) {
    say(generator, declare_message(mass_g));
    return as_id<BatchId>(chain.last_id());
  }
  std::string open_trip(const Party& who, const std::string& plate) {
    say(who, open_trip_message(plate));
    return chain.last_id();
  }
  OfferId offer(const Party& from, const Party& to, const BatchId& id, const std::string& trip = {}) {
    say(from, first_or_later(from, to, id, trip));
    return as_id<OfferId>(chain.last_id());
  }
  v1::Message first_or_later(const Party& from, const Party& to, const BatchId& id, const std::string& trip) {
    v1::Message message = offer_message(to, id, trip);
    if (&from == &generator) set_journey(message, destination, 4 * hour_ms);
    return message;
  }
  void set_journey(v1::Message& message, const Party* to, std::int64_t within_ms) {
    message.mutable_offer_custody()->set_destination(to->id_text);
    message.mutable_offer_custody()->set_deliver_by_ms(chain.now + within_ms);
  }
  // Somebody else's attempts, and offers that the row must refuse: another journey, another trip.
  void bad_offers(const Party& from, const Party& to, const BatchId& id, const std::string& trip,
                  const std::string& wrong_trip) {
    say(stranger_to(from), first_or_later(from, to, id, trip));
    v1::Message other_journey = offer_message(to, id, trip);
    if (&from != &generator) set_journey(other_journey, &closed_plant, 11 * hour_ms);
    say(from, other_journey);
    say(from, first_or_later(from, to, id, wrong_trip));
    withdraw_any(from, id);
  }
  void bad_answers(const Party& to, const BatchId& id, const OfferId& offer) {
    say(stranger_to(to), accept_message(id, offer, 900'000));
    say(stranger_to(to), refuse_message(id, offer));
  }
  void bad_withdrawal(const BatchId& id, const OfferId& offer) {
    say(closed_plant, withdraw_message(id, offer));
  }
  // An offer on a trip that ends before it is accepted.
  void on_ended_trip(const Party& from, const Party& to, const BatchId& id, const std::string& plate) {
    const std::string trip = open_trip(to, plate);
    const OfferId made = offer(from, to, id, trip);
    v1::Message close;
    close.mutable_close_trip()->set_trip_id(trip);
    say(to, close);
    say(to, accept_message(id, made, 900'000));
    say(from, withdraw_message(id, made));
  }
  // An offer to somebody without the permit.
  void without_permit(const Party& from, const Party& to, const BatchId& id, const std::string& trip = {}) {
    const OfferId made = offer(from, to, id, trip);
    say(to, accept_message(id, made, 900'000));
    say(from, withdraw_message(id, made));
  }
  // One kind of handover with everything that can go wrong: withdrawn, refused, then accepted.
  void hand_over(const Party& from, const Party& to, const BatchId& id, const std::string& trip,
                 const std::string& wrong_trip, std::int64_t mass_g, bool refuse = true) {
    bad_offers(from, to, id, trip, wrong_trip);
    OfferId made = offer(from, to, id, trip);
    bad_withdrawal(id, made);
    say(from, withdraw_message(id, made));
    made = offer(from, to, id, trip);
    bad_answers(to, id, made);
    if (refuse) {
      say(to, refuse_message(id, made));
      made = offer(from, to, id, trip);
    }
    say(to, accept_message(id, made, mass_g));
  }

  const Party* destination = &chain.plant;

 private:
  const Party& stranger_to(const Party& party) const {
    return party.id_text == rival.id_text ? second : rival;
  }
  // Rules that let a bad offer pass leave it open.
  void withdraw_any(const Party& from, const BatchId& id) {
    if (const auto open = chain.find<v1::Offer>(keys::offer(id))) {
      say(from, withdraw_message(id, as_id<OfferId>(open->id())));
    }
  }
  void note(const std::string& said) {
    transcript.push_back(said + " " + to_hex(chain.tree.root_hash()));
    const std::size_t at = transcript.size() - 1;
    if (expected_ != nullptr && (at >= expected_->size() || (*expected_)[at] != transcript.back()))
      throw Diverged{};
  }

  const Transcript* expected_;
};

void tell_handovers(Teller& t) {
  const std::string first = t.open_trip(t.carrier, "浙F10001");
  const std::string second = t.open_trip(t.second, "浙F20001");
  const std::string rivals = t.open_trip(t.rival, "浙F50001");
  const BatchId id = t.declare();
  t.without_permit(t.generator, t.rival, id, rivals);
  t.on_ended_trip(t.generator, t.carrier, id, "浙F10002");
  t.hand_over(t.generator, t.carrier, id, first, second, 980'000);
  t.without_permit(t.carrier, t.rival, id, rivals);
  t.on_ended_trip(t.carrier, t.second, id, "浙F20002");
  t.hand_over(t.carrier, t.second, id, second, first, 970'000);
  t.without_permit(t.second, t.closed_station, id);
  t.hand_over(t.second, t.station, id, second, first, 960'000);
  t.without_permit(t.station, t.rival, id, rivals);
  t.on_ended_trip(t.station, t.carrier, id, "浙F10002");
  t.hand_over(t.station, t.carrier, id, first, second, 950'000);
  // To the destination, which refuses; back to the origin, which refuses once.
  t.bad_offers(t.carrier, t.plant, id, first, second);
  OfferId claim = t.offer(t.carrier, t.plant, id, first);
  t.bad_withdrawal(id, claim);
  t.say(t.carrier, withdraw_message(id, claim));
  claim = t.offer(t.carrier, t.plant, id, first);
  t.bad_answers(t.plant, id, claim);
  t.say(t.plant, refuse_message(id, claim));
  t.hand_over(t.carrier, t.generator, id, first, second, 940'000);
  // Again, and treated in two steps.
  t.hand_over(t.generator, t.carrier, id, first, second, 930'000, false);
  t.hand_over(t.carrier, t.plant, id, first, second, 700'000, false);
  t.say(t.closed_plant, treat_message(id, 100'000));
  v1::Message treat = treat_message(id, 300'000);
  treat.mutable_treat_batch()->add_outputs()->set_waste_code("residue");
  treat.mutable_treat_batch()->mutable_outputs(0)->set_mass_g(50'000);
  t.say(t.plant, treat);
  t.say(t.plant, treat_message(id, 400'000));
  // A destination that may not treat this waste.
  t.destination = &t.closed_plant;
  const BatchId other = t.declare(500'000);
  t.hand_over(t.generator, t.carrier, other, first, second, 500'000, false);
  t.without_permit(t.carrier, t.closed_plant, other, first);
}

// Each organisation may hold one batch.
void tell_full(Teller& t) {
  const std::string first = t.open_trip(t.carrier, "浙F10001");
  const std::string second = t.open_trip(t.second, "浙F20001");
  const auto refused = [&](const Party& from, const Party& to, const BatchId& id,
                           const std::string& trip = {}) {
    const OfferId made = t.offer(from, to, id, trip);
    t.say(to, accept_message(id, made));
    return made;
  };
  const auto moved = [&](const Party& from, const Party& to, const BatchId& id,
                         const std::string& trip = {}) {
    t.say(to, accept_message(id, t.offer(from, to, id, trip)));
  };
  const BatchId one = t.declare();
  t.say(t.generator, declare_message());
  moved(t.generator, t.carrier, one, first);
  const BatchId two = t.declare();
  t.say(t.generator, withdraw_message(two, refused(t.generator, t.carrier, two, first)));
  moved(t.generator, t.second, two, second);
  t.say(t.second, withdraw_message(two, refused(t.second, t.carrier, two, first)));
  moved(t.carrier, t.station, one);
  t.say(t.second, withdraw_message(two, refused(t.second, t.station, two)));
  t.say(t.station, withdraw_message(one, refused(t.station, t.second, one, second)));
  moved(t.station, t.carrier, one, first);
  moved(t.second, t.plant, two);
  t.say(t.plant, refuse_message(one, refused(t.carrier, t.plant, one)));
  t.declare();
  refused(t.carrier, t.generator, one);
  v1::Message treat = treat_message(two, 300'000);
  treat.mutable_treat_batch()->add_outputs()->set_waste_code("residue");
  treat.mutable_treat_batch()->mutable_outputs(0)->set_mass_g(50'000);
  t.say(t.plant, treat);
}

// Every deadline falls due, at the start of a block and before a message of its subject.
void tell_late(Teller& t) {
  const std::string first = t.open_trip(t.carrier, "浙F10001");
  const std::string second = t.open_trip(t.second, "浙F20001");
  const BatchId lapsed = t.declare();
  t.offer(t.generator, t.carrier, lapsed, first);
  const BatchId overdue = t.declare();
  t.say(t.carrier, accept_message(overdue, t.offer(t.generator, t.carrier, overdue, first)));
  const BatchId returned = t.declare();
  t.say(t.carrier, accept_message(returned, t.offer(t.generator, t.carrier, returned, first)));
  t.say(t.plant, refuse_message(returned, t.offer(t.carrier, t.plant, returned)));
  const BatchId treated = t.declare();
  t.say(t.second, accept_message(treated, t.offer(t.generator, t.second, treated, second)));
  t.say(t.plant, accept_message(treated, t.offer(t.second, t.plant, treated)));
  const BatchId claimed = t.declare();
  t.say(t.second, accept_message(claimed, t.offer(t.generator, t.second, claimed, second)));
  t.offer(t.second, t.plant, claimed);
  t.pass(5 * hour_ms);
  for (int i = 0; i < 4; ++i) t.pass(1'000);
  t.pass(5 * hour_ms);
  for (int i = 0; i < 4; ++i) t.pass(1'000);
  t.say(t.carrier, offer_message(t.generator, returned), 3 * hour_ms);
  t.say(t.carrier, open_trip_message("浙F10001"), 12 * hour_ms);
  v1::Message close;
  close.mutable_close_trip()->set_trip_id(second);
  t.say(t.second, close);
  t.say(t.plant, treat_message(treated, 1'000'000), 30 * hour_ms);
  for (int i = 0; i < 6; ++i) t.pass(1'000);
}

}  // namespace

Transcript tell(Story story, const Rules& rules, const Transcript* expected) {
  Teller teller(story == Story::full ? 1 : 0, rules, expected);
  try {
    switch (story) {
      case Story::handovers: tell_handovers(teller); break;
      case Story::full: tell_full(teller); break;
      case Story::late: tell_late(teller); break;
    }
  } catch (const Diverged&) {
  } catch (const std::runtime_error& error) {
    teller.transcript.emplace_back(error.what());  // the rules left a state that the ledger calls corrupt
  }
  return teller.transcript;
}

}  // namespace wastewatch::ledger::test
