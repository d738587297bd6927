// Batches from declaration to treatment: who may move them, and what follows.
#include <gtest/gtest.h>

#include "kit/ledger/test_chain.h"
#include "ledger/canonical.h"
#include "ledger/keys.h"
#include "ledger/schema/schema.h"

namespace wastewatch::ledger::test {
namespace {

TEST(Custody, AnOrdinaryLoadGoesFromDeclarationToTreatment) {
  TestChain chain;
  const BatchId id = chain.collected();
  const OfferId claim = chain.offer(chain.carrier, chain.plant, id);
  ASSERT_EQ(chain.accept(chain.plant, id, claim), Code::ok);
  EXPECT_EQ(chain.batch(id).state(), v1::BATCH_DELIVERED);
  ASSERT_EQ(chain.run(chain.plant, treat_message(id, 1'000'000)), Code::ok);
  EXPECT_EQ(chain.batch(id).state(), v1::BATCH_TREATED);
  const std::vector<v1::BatchEventKind> expected{v1::EVENT_DECLARED, v1::EVENT_OFFERED,   v1::EVENT_COLLECTED,
                                                 v1::EVENT_CLAIMED,  v1::EVENT_DELIVERED, v1::EVENT_TREATED};
  EXPECT_EQ(chain.history(id), expected);
  EXPECT_EQ(chain.count(keys::holdings(chain.plant.id)), 0U);
  EXPECT_EQ(chain.count(keys::open_loads(chain.carrier.id)), 0U);
}

TEST(Custody, StaysWithTheHolderUntilTheReceiverAccepts) {
  TestChain chain;
  const BatchId id = chain.declare();
  const TripId trip = chain.open_trip();
  chain.offer(chain.generator, chain.carrier, id, to_string(trip));
  EXPECT_EQ(chain.batch(id).holder(), chain.generator.id_text);
}

TEST(Custody, OpenLoadIsListedUnderTheTransporterByDueTime) {
  TestChain chain;
  const BatchId id = chain.collected();
  const auto loads = chain.list<v1::OpenLoad>(keys::open_loads(chain.carrier.id));
  ASSERT_EQ(loads.size(), 1U);
  EXPECT_EQ(schema::id_in<BatchId>(loads[0].key, schema::Part::batch), id);
  const auto due = schema::field_of(loads[0].key, schema::Part::due_ms).value();
  EXPECT_EQ(std::int64_t(schema::number_of(due)), chain.batch(id).journey().deliver_by_ms());
}

TEST(Custody, OnlyTheHolderOffersAndOnlyTheReceiverAnswers) {
  TestChain chain;
  const BatchId id = chain.declare();
  const TripId trip = chain.open_trip();
  EXPECT_EQ(chain.run(chain.rival, offer_message(chain.carrier, id, to_string(trip))), Code::not_holder);
  const OfferId offer = chain.offer(chain.generator, chain.carrier, id, to_string(trip));
  EXPECT_EQ(chain.accept(chain.rival, id, offer), Code::not_receiver);
  EXPECT_EQ(chain.run(chain.rival, withdraw_message(id, offer)), Code::not_offerer);
}

TEST(Custody, HasOneOpenOfferABatch) {
  TestChain chain;
  const BatchId id = chain.collected();
  chain.offer(chain.carrier, chain.plant, id);
  EXPECT_EQ(chain.run(chain.carrier, offer_message(chain.plant, id)), Code::offer_open);
}

TEST(Custody, FirstOfferMustNameDestinationAndDeliverByWithinPolicy) {
  TestChain chain;
  const BatchId id = chain.declare();
  const TripId trip = chain.open_trip();
  auto message = offer_message(chain.carrier, id, to_string(trip));
  EXPECT_EQ(chain.run(chain.generator, message), Code::journey_missing);
  message.mutable_offer_custody()->set_destination(chain.plant.id_text);
  message.mutable_offer_custody()->set_deliver_by_ms(chain.now + 13 * hour_ms);
  EXPECT_EQ(chain.run(chain.generator, message), Code::deliver_by_too_late);
}

TEST(Custody, LaterOffersCannotChangeTheJourney) {
  TestChain chain;
  const BatchId id = chain.collected();
  auto message = offer_message(chain.plant, id);
  message.mutable_offer_custody()->set_deliver_by_ms(chain.now + 5 * hour_ms);
  EXPECT_EQ(chain.run(chain.carrier, message), Code::journey_fixed);
}

TEST(Custody, ATransporterWithoutAPermitCannotAccept) {
  TestChain chain;
  const BatchId id = chain.collected();
  auto message = offer_message(chain.rival, id);
  EXPECT_EQ(chain.run(chain.carrier, message), Code::unknown_trip) << "the rival has no vehicle";
}

TEST(Custody, WeightDifferenceOverToleranceIsAFlagAndASignedAdjustment) {
  TestChain chain;
  const BatchId id = chain.collected(1'000'000);
  const OfferId claim = chain.offer(chain.carrier, chain.plant, id);
  ASSERT_EQ(chain.accept(chain.plant, id, claim, 700'000), Code::ok);
  EXPECT_TRUE(chain.batch(id).flags().discrepancy());
  EXPECT_EQ(chain.batch(id).adjustment_g(), -300'000);
  EXPECT_EQ(chain.count(keys::credit_entries(chain.carrier.id)), 1U);
}

TEST(Custody, WeightDifferenceWithinToleranceIsAdjustedWithoutAFlag) {
  TestChain chain;
  const BatchId id = chain.collected(1'000'000);
  const OfferId claim = chain.offer(chain.carrier, chain.plant, id);
  ASSERT_EQ(chain.accept(chain.plant, id, claim, 950'000), Code::ok);
  EXPECT_FALSE(chain.batch(id).flags().discrepancy());
  EXPECT_EQ(chain.batch(id).mass_g(), 950'000);
}

TEST(Custody, TheDestinationsRefusalStartsAReturnToTheGenerator) {
  TestChain chain;
  const BatchId id = chain.collected();
  const OfferId claim = chain.offer(chain.carrier, chain.plant, id);
  ASSERT_EQ(chain.run(chain.plant, refuse_message(id, claim)), Code::ok);
  EXPECT_TRUE(chain.batch(id).flags().returning());
  EXPECT_EQ(chain.batch(id).journey().destination(), chain.generator.id_text);
  const OfferId back = chain.offer(chain.carrier, chain.generator, id);
  ASSERT_EQ(chain.accept(chain.generator, id, back), Code::ok);
  EXPECT_EQ(chain.batch(id).state(), v1::BATCH_DECLARED);
  EXPECT_EQ(chain.batch(id).holder(), chain.generator.id_text);
  EXPECT_TRUE(chain.batch(id).deadlines().empty());
}

TEST(Custody, ATransportersRefusalStartsNoReturn) {
  TestChain chain;
  const BatchId id = chain.declare();
  const TripId trip = chain.open_trip();
  const OfferId offer = chain.offer(chain.generator, chain.carrier, id, to_string(trip));
  ASSERT_EQ(chain.run(chain.carrier, refuse_message(id, offer)), Code::ok);
  EXPECT_FALSE(chain.batch(id).flags().returning());
  EXPECT_EQ(chain.batch(id).state(), v1::BATCH_DECLARED);
}

TEST(Treatment, MakesResidueBatchesAndRecordsTheLoss) {
  TestChain chain;
  const BatchId id = chain.collected();
  ASSERT_EQ(chain.accept(chain.plant, id, chain.offer(chain.carrier, chain.plant, id)), Code::ok);
  auto message = treat_message(id, 600'000);
  auto& residue = *message.mutable_treat_batch()->add_outputs();
  residue.set_waste_code("residue");
  residue.set_mass_g(100'000);
  ASSERT_EQ(chain.run(chain.plant, message), Code::ok);
  EXPECT_EQ(chain.batch(id).state(), v1::BATCH_DELIVERED) << "400 kg remain";
  EXPECT_EQ(chain.batch(id).mass_g(), 400'000);
  v1::TxReceipt receipt;
  const Bytes& data = chain.last.results[0].data;
  ASSERT_TRUE(receipt.ParseFromArray(data.data(), static_cast<int>(data.size())));
  const auto made = as_id<BatchId>(receipt.messages(0).created(0));
  EXPECT_EQ(chain.batch(made).mass_g(), 100'000);
  EXPECT_EQ(chain.batch(made).parents(0).batch_id(), to_string(id));
}

TEST(Treatment, CannotExceedWhatRemainsOrThePermitsYear) {
  TestChain chain;
  const BatchId id = chain.collected(200'000'000);
  ASSERT_EQ(chain.accept(chain.plant, id, chain.offer(chain.carrier, chain.plant, id), 200'000'000),
            Code::permit_exhausted);
  TestChain other;
  const BatchId small = other.collected();
  ASSERT_EQ(other.accept(other.plant, small, other.offer(other.carrier, other.plant, small)), Code::ok);
  EXPECT_EQ(other.run(other.plant, treat_message(small, 1'000'001)), Code::mass_exceeded);
}

}  // namespace
}  // namespace wastewatch::ledger::test
