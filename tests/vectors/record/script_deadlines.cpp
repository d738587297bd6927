// Deadlines of every kind falling due: alone, in a backlog, and before a message about their own subject.
#include "script.h"

namespace wastewatch::record {
namespace {

struct Load {
  std::string batch;
  std::string offer;
};

class Roads {
 public:
  explicit Roads(Script& script) : s(script) {}

  Load offered(const std::string& trip, std::int64_t deliver_in_ms) {
    const auto batch = s.run("declare hazard", generator, declare_message(100'000, "hazard"));
    const auto offer = s.run("offer hazard", generator,
                             first_offer_message(carrier, batch, trip, plant, s.next() + deliver_in_ms));
    return {batch, offer};
  }
  Load collected(const std::string& trip, std::int64_t deliver_in_ms) {
    auto load = offered(trip, deliver_in_ms);
    s.run("collect hazard", carrier, accept_message(load.batch, load.offer, 100'000));
    return load;
  }
  Load claimed(const std::string& trip, std::int64_t deliver_in_ms) {
    auto load = collected(trip, deliver_in_ms);
    load.offer = s.run("claim hazard", carrier, offer_message(plant, load.batch));
    return load;
  }
  void deliver(const Load& load) {
    const auto claim = s.run("claim late", carrier, offer_message(plant, load.batch));
    s.run("deliver late", plant, accept_message(load.batch, claim, 100'000));
  }
  // So many empty blocks.
  void blocks(int count) {
    for (int i = 0; i < count; ++i) s.close();
  }

  Script& s;
  Party generator = party('1');
  Party carrier = party('2');
  Party plant = party('3');
};

void overdue(Roads& r, const std::string& trip) {
  const auto late = r.collected(trip, hour_ms);
  const auto never = r.collected(trip, hour_ms);
  r.s.close(hour_ms + 1);
  r.blocks(2);
  r.deliver(late);
  static_cast<void>(never);
}

void unconfirmed(Roads& r, const std::string& trip) {
  const auto load = r.claimed(trip, 2 * hour_ms);
  const auto withdrawn = r.claimed(trip, 2 * hour_ms);
  r.s.run("withdraw the claim", r.carrier, withdraw_message(withdrawn.batch, withdrawn.offer));
  r.s.close(hour_ms + minute_ms);  // both claims are unanswered; the second has no offer any more
  r.blocks(2);
  r.s.run("claim a second time after the flag", r.carrier, offer_message(r.plant, load.batch),
          Code::offer_open);
  r.s.run("the plant answers after all", r.plant, accept_message(load.batch, load.offer, 100'000));
  r.s.close(2 * hour_ms + minute_ms);  // treat-by of the delivered one, deliver-by of the other
  r.blocks(3);
  r.s.run("treat late", r.plant, treat_message(load.batch, 100'000));
}

void return_overdue(Roads& r, const std::string& trip) {
  const auto load = r.claimed(trip, 2 * hour_ms);
  r.s.run("refuse: return", r.plant, refuse_message(load.batch, load.offer, v1::REFUSED_WRONG_MASS));
  r.s.close(hour_ms + minute_ms);
  r.blocks(2);
  const auto back = r.s.run("bring it back late", r.carrier, offer_message(r.generator, load.batch));
  r.s.run("take it back late", r.generator, accept_message(load.batch, back, 100'000));
}

void offers_lapse(Roads& r, const std::string& trip) {
  std::vector<Load> loads;
  for (int i = 0; i < 5; ++i) loads.push_back(r.offered(trip, 30 * minute_ms));
  r.s.close(31 * minute_ms);  // five are due, two a block
  r.s.run("accept an offer that lapses with this message", r.carrier,
          accept_message(loads[4].batch, loads[4].offer, 100'000), Code::unknown_offer);
  r.blocks(2);
  r.s.run("accept an offer that lapsed", r.carrier, accept_message(loads[0].batch, loads[0].offer, 100'000),
          Code::unknown_offer);
  v1::Message brief = first_offer_message(r.carrier, loads[0].batch, trip, r.plant, r.s.next() + 2 * hour_ms);
  brief.mutable_offer_custody()->set_stands_until_ms(r.s.next() + 1);
  r.s.run("an offer for a millisecond", r.generator, brief);
  r.s.run("withdraw it when it has lapsed", r.generator,
          withdraw_message(loads[0].batch, r.s.run("offer again before its deadline ran", r.generator,
                                                   first_offer_message(r.carrier, loads[1].batch, trip,
                                                                       r.plant, r.s.next() + hour_ms))),
          Code::unknown_offer);
}

void backlog(Roads& r, const std::string& trip) {
  std::vector<Load> loads;
  for (int i = 0; i < 4; ++i) loads.push_back(r.collected(trip, hour_ms));
  const auto stale = r.s.run("open a trip that nobody closes", party('5'), open_trip_message("浙E20001"));
  r.s.close(13 * hour_ms);
  r.s.run("open the vehicle again: its trip expires with this message", party('5'),
          open_trip_message("浙E20001"));
  r.s.run("close what has expired", party('5'), close_trip_message(stale), Code::trip_not_open);
  r.s.run("claim what is overdue in the backlog", r.carrier, offer_message(r.plant, loads[3].batch));
  r.s.run("offer on an expired trip", r.carrier, offer_message(party('5'), loads[2].batch, stale),
          Code::trip_not_open);
  r.blocks(12);
  r.s.close(60 * hour_ms);  // whatever is still armed
  r.blocks(20);
}

}  // namespace

void script_deadlines(Script& s) {
  Roads r(s);
  const auto trip = s.run("open a trip for the deadlines", r.carrier, open_trip_message("浙F10007"));
  overdue(r, trip);
  unconfirmed(r, trip);
  return_overdue(r, trip);
  offers_lapse(r, trip);
  backlog(r, trip);
}

}  // namespace wastewatch::record
