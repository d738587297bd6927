// Transfer stations, and what a permit covers: the year's mass, its period, and each activity on its own.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "kit/ledger/test_chain.h"
#include "ledger/canonical.h"
#include "ledger/custody/permits.h"
#include "ledger/keys.h"

namespace wastewatch::ledger::test {
namespace {

using nlohmann::json;

json permit(const char* activity, std::int64_t yearly_g, std::int64_t to_ms = 4'102'444'800'000) {
  return {{"number", std::string("S-") + activity},
          {"activity", activity},
          {"waste_codes", {"kitchen"}},
          {"yearly_mass_g", yearly_g},
          {"from_ms", 0},
          {"to_ms", to_ms}};
}

// The test genesis with an operator's station, and another permit for the carrier.
std::string genesis_with(const json& station_permits, const json& carry) {
  auto out = json::parse(genesis_json());
  const Party station = make_party('6');
  auto organisation = out["organisations"][3];
  organisation["credit_code"] = station.credit_code;
  organisation["kind"] = "operator";
  organisation["permits"] = station_permits;
  out["organisations"].push_back(organisation);
  out["organisations"][1]["permits"] = json::array({carry});
  auto key = out["keys"][0];
  key["public_key"] = to_hex(station.key.public_key().bytes);
  key["organisation"] = station.credit_code;
  out["keys"].push_back(key);
  return out.dump();
}

struct StationChain : TestChain {
  StationChain() : StationChain(json::array({permit("store", 0)}), permit("carry", 0)) {}
  StationChain(const json& station_permits, const json& carry)
      : TestChain(genesis_with(station_permits, carry)) {}

  // Collected and accepted by the station.
  BatchId stored() {
    const BatchId id = collected();
    const OfferId to_station = offer(carrier, station, id);
    EXPECT_EQ(accept(station, id, to_station), Code::ok);
    return id;
  }
  Party station = make_party('6');
};

TEST(Station, KeepsALoadUnderTheSameJourneyAndDeadline) {
  StationChain chain;
  const BatchId id = chain.stored();
  const auto batch = chain.batch(id);
  EXPECT_EQ(batch.state(), v1::BATCH_STORED);
  EXPECT_EQ(batch.holder(), chain.station.id_text);
  EXPECT_TRUE(batch.trip_id().empty());
  EXPECT_EQ(batch.journey().destination(), chain.plant.id_text);
  EXPECT_EQ(chain.history(id).back(), v1::EVENT_STORED);
  EXPECT_TRUE(chain.list<v1::OpenLoad>(keys::open_loads(chain.carrier.id)).empty())
      << "no longer the carrier's";
  EXPECT_EQ(chain.list<v1::Holding>(keys::holdings(chain.station.id)).size(), 1U);
  chain.pass(5 * hour_ms);
  EXPECT_TRUE(chain.batch(id).flags().overdue()) << "the deliver-by time stays armed";
  const auto credit = chain.list<v1::CreditEntry>(keys::credit_entries(chain.station.id));
  ASSERT_EQ(credit.size(), 1U);
  EXPECT_EQ(credit[0].record.kind(), v1::CREDIT_OVERDUE) << "of who holds it";
}

TEST(Station, AStoredLoadGoesOnWithATransporterToItsDestinationOnly) {
  StationChain chain;
  const BatchId id = chain.stored();
  const auto due = chain.batch(id).journey().deliver_by_ms();
  EXPECT_EQ(chain.run(chain.station, offer_message(chain.plant, id)), Code::wrong_state);
  EXPECT_EQ(chain.run(chain.carrier, offer_message(chain.plant, id)), Code::not_holder);
  const TripId trip = chain.open_trip("浙F10002");
  const OfferId onward = chain.offer(chain.station, chain.carrier, id, to_string(trip));
  ASSERT_EQ(chain.accept(chain.carrier, id, onward), Code::ok);
  EXPECT_EQ(chain.batch(id).state(), v1::BATCH_IN_TRANSIT);
  EXPECT_EQ(chain.batch(id).journey().deliver_by_ms(), due);
  const OfferId claim = chain.offer(chain.carrier, chain.plant, id);
  ASSERT_EQ(chain.accept(chain.plant, id, claim), Code::ok);
  EXPECT_EQ(chain.batch(id).state(), v1::BATCH_DELIVERED);
  EXPECT_EQ(chain.list<v1::Deadline>(keys::deadlines()).size(), 3U) << "two trips and the treatment";
}

TEST(Station, WithoutAPermitToStoreItCannotAccept) {
  StationChain chain(json::array(), permit("carry", 0));
  const BatchId id = chain.collected();
  const OfferId to_station = chain.offer(chain.carrier, chain.station, id);
  EXPECT_EQ(chain.accept(chain.station, id, to_station), Code::permit_missing);
  EXPECT_EQ(chain.batch(id).state(), v1::BATCH_IN_TRANSIT);
}

TEST(Permits, ACarryPermitIsUsedUpAndHasRoomAgainTheNextYear) {
  StationChain chain(json::array(), permit("carry", 2'500'000));
  const TripId trip = chain.open_trip();
  const auto pick_up = [&] {
    const BatchId id = chain.declare();
    return chain.accept(chain.carrier, id, chain.offer(chain.generator, chain.carrier, id, to_string(trip)));
  };
  EXPECT_EQ(pick_up(), Code::ok);
  EXPECT_EQ(pick_up(), Code::ok);
  EXPECT_EQ(pick_up(), Code::permit_exhausted);
  const auto used = [&] {
    const auto key = keys::permits(chain.carrier.id, v1::PERMIT_CARRY, "kitchen");
    v1::Permit found;
    EXPECT_TRUE(chain.tree.visit(key, keys::end_of_prefix(key), [&](BytesView, BytesView value) {
      return parse_canonical(value, found) && false;
    }));
    return found;
  };
  EXPECT_EQ(used().used_mass_g(), 2'000'000) << "what was refused is not counted";
  chain.pass(365LL * 24 * hour_ms);
  const TripId next = chain.open_trip("浙F10002");
  const BatchId id = chain.declare();
  EXPECT_EQ(chain.accept(chain.carrier, id, chain.offer(chain.generator, chain.carrier, id, to_string(next))),
            Code::ok);
  EXPECT_EQ(used().used_mass_g(), 1'000'000);
}

TEST(Permits, AnEndedPermitCoversNothing) {
  StationChain chain(json::array(), permit("carry", 0, genesis_ms + hour_ms));
  const TripId trip = chain.open_trip();
  const BatchId id = chain.declare();
  const OfferId offer = chain.offer(chain.generator, chain.carrier, id, to_string(trip));
  chain.pass(hour_ms);
  EXPECT_EQ(chain.accept(chain.carrier, id, offer), Code::permit_missing);
}

TEST(UnknownIds, AreNamedAndChangeNothingButTheSequence) {
  TestChain chain;
  const BatchId batch = chain.collected();
  const OfferId offer = chain.offer(chain.carrier, chain.plant, batch);
  const BatchId no_batch{};
  const OfferId no_offer{};
  v1::Message no_trip;
  no_trip.mutable_close_trip()->set_trip_id(std::string(16, 'x'));
  v1::Message no_device;
  no_device.mutable_unbind_device()->set_device_id(std::string(16, 'x'));
  struct Row {
    const Party* signer;
    v1::Message message;
    Code code;
  };
  const std::vector<Row> rows{
      {&chain.carrier, offer_message(chain.plant, no_batch), Code::unknown_batch},
      {&chain.generator, offer_message(make_party('9'), chain.declare()), Code::unknown_organisation},
      {&chain.plant, accept_message(no_batch, offer), Code::unknown_batch},
      {&chain.plant, accept_message(batch, no_offer), Code::unknown_offer},
      {&chain.plant, refuse_message(no_batch, offer), Code::unknown_batch},
      {&chain.plant, refuse_message(batch, no_offer), Code::unknown_offer},
      {&chain.carrier, withdraw_message(batch, no_offer), Code::unknown_offer},
      {&chain.plant, treat_message(no_batch, 1), Code::unknown_batch},
      {&chain.carrier, no_trip, Code::unknown_trip},
      {&chain.carrier, no_device, Code::unknown_device},
      {&chain.carrier, open_trip_message("浙F99999"), Code::unknown_vehicle},
  };
  for (const Row& row : rows) {
    const auto before = chain.count({});
    EXPECT_EQ(chain.run(*row.signer, row.message), row.code) << row.message.ShortDebugString();
    EXPECT_LE(chain.count({}), before + 1) << "a first sequence at most";
  }
  EXPECT_EQ(chain.batch(batch).state(), v1::BATCH_IN_TRANSIT);
}

}  // namespace
}  // namespace wastewatch::ledger::test
