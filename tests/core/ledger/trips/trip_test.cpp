// Trips: one a vehicle, closed without loads, expired by the chain.
#include <gtest/gtest.h>

#include "kit/ledger/test_chain.h"
#include "ledger/canonical.h"
#include "ledger/keys.h"

namespace wastewatch::ledger::test {
namespace {

TEST(Trips, AVehicleHasOneOpenTrip) {
  TestChain chain;
  chain.open_trip();
  EXPECT_EQ(chain.run(chain.carrier, open_trip_message()), Code::vehicle_on_trip);
  EXPECT_EQ(chain.run(chain.carrier, open_trip_message("浙F10002")), Code::ok);
  EXPECT_EQ(chain.run(chain.rival, open_trip_message()), Code::unknown_vehicle) << "not the rival's";
}

TEST(Trips, CloseNeedsNoLoadAboard) {
  TestChain chain;
  const BatchId id = chain.collected();
  v1::Message close;
  close.mutable_close_trip()->set_trip_id(chain.batch(id).trip_id());
  EXPECT_EQ(chain.run(chain.carrier, close), Code::loads_aboard);
  ASSERT_EQ(chain.accept(chain.plant, id, chain.offer(chain.carrier, chain.plant, id)), Code::ok);
  EXPECT_EQ(chain.run(chain.carrier, close), Code::ok);
  const auto periods = chain.list<v1::PlatePeriod>(keys::plate_periods("浙F10001"));
  ASSERT_EQ(periods.size(), 1U);
  EXPECT_EQ(periods[0].record.end_ms(), chain.now);
}

TEST(Trips, ExpireAndFreeTheVehicle) {
  TestChain chain;
  const TripId trip = chain.open_trip();
  chain.pass(25 * hour_ms);
  EXPECT_EQ(chain.find<v1::Trip>(keys::trip(trip))->state(), v1::TRIP_EXPIRED);
  EXPECT_EQ(chain.run(chain.carrier, open_trip_message()), Code::ok);
}

}  // namespace
}  // namespace wastewatch::ledger::test
