// Deadlines: carried out by block time, in key order, bounded per block, and never slipped past.
#include <gtest/gtest.h>

#include "kit/ledger/test_chain.h"
#include "ledger/canonical.h"
#include "ledger/keys.h"

namespace wastewatch::ledger::test {
namespace {

TEST(Deadlines, ALoadNotDeliveredInTimeIsOverdueAndItsHolderNamed) {
  TestChain chain;
  const BatchId id = chain.collected();
  chain.pass(3 * hour_ms);
  EXPECT_FALSE(chain.batch(id).flags().overdue());
  chain.pass(2 * hour_ms);
  EXPECT_TRUE(chain.batch(id).flags().overdue());
  const auto credit = chain.list<v1::CreditEntry>(keys::credit_entries(chain.carrier.id));
  ASSERT_EQ(credit.size(), 1U);
  EXPECT_EQ(credit[0].record.kind(), v1::CREDIT_OVERDUE);
  EXPECT_EQ(credit[0].record.height(), chain.height);
}

TEST(Deadlines, LateDeliveryStaysPossibleAndOverdueStaysInHistory) {
  TestChain chain;
  const BatchId id = chain.collected();
  chain.pass(5 * hour_ms);
  ASSERT_EQ(chain.accept(chain.plant, id, chain.offer(chain.carrier, chain.plant, id)), Code::ok);
  EXPECT_FALSE(chain.batch(id).flags().overdue());
  EXPECT_TRUE(chain.batch(id).flags().was_overdue());
}

TEST(Deadlines, DueMeansBeforeTheBlockTime) {
  TestChain chain;
  const BatchId id = chain.collected();
  const std::int64_t due = chain.batch(id).journey().deliver_by_ms();
  chain.pass(due - chain.now);
  EXPECT_FALSE(chain.batch(id).flags().overdue());
  chain.pass(1);
  EXPECT_TRUE(chain.batch(id).flags().overdue());
}

TEST(Deadlines, AClaimNobodyAnswersIsUnconfirmedForBothSides) {
  TestChain chain;
  const BatchId id = chain.collected();
  chain.offer(chain.carrier, chain.plant, id);
  chain.pass(9 * hour_ms);
  chain.pass(1);
  EXPECT_TRUE(chain.batch(id).flags().claim_unconfirmed());
  EXPECT_EQ(chain.list<v1::CreditEntry>(keys::credit_entries(chain.plant.id)).at(0).record.kind(),
            v1::CREDIT_CLAIM_UNANSWERED);
}

TEST(Deadlines, WithdrawingAClaimDoesNotRestartItsClock) {
  TestChain chain;
  const BatchId id = chain.collected();
  const OfferId claim = chain.offer(chain.carrier, chain.plant, id);
  const std::int64_t due = chain.batch(id).journey().claim().due_ms();
  chain.pass(hour_ms);
  ASSERT_EQ(chain.run(chain.carrier, withdraw_message(id, claim)), Code::ok);
  chain.offer(chain.carrier, chain.plant, id);
  EXPECT_EQ(chain.batch(id).journey().claim().due_ms(), due);
}

TEST(Deadlines, AnsweringAClaimDisarmsIt) {
  TestChain chain;
  const BatchId id = chain.collected();
  ASSERT_EQ(chain.accept(chain.plant, id, chain.offer(chain.carrier, chain.plant, id)), Code::ok);
  chain.pass(10 * hour_ms);
  EXPECT_FALSE(chain.batch(id).flags().was_claim_unconfirmed());
}

TEST(Deadlines, AnOfferLapsesAndCanBeMadeAgain) {
  TestChain chain;
  const BatchId id = chain.declare();
  const TripId trip = chain.open_trip();
  chain.offer(chain.generator, chain.carrier, id, to_string(trip));
  chain.pass(5 * hour_ms);
  EXPECT_EQ(chain.history(id).back(), v1::EVENT_OFFER_EXPIRED);
  chain.offer(chain.generator, chain.carrier, id, to_string(trip));
}

TEST(Deadlines, AreBoundedPerBlockAndTheRestFollows) {
  TestChain chain;
  const TripId trip = chain.open_trip();
  std::vector<BatchId> ids;
  for (int i = 0; i < 5; ++i) {
    ids.push_back(chain.declare());
    chain.offer(chain.generator, chain.carrier, ids.back(), to_string(trip));
  }
  const auto open = [&] { return chain.count(to_bytes("of/")); };
  chain.pass(5 * hour_ms);
  EXPECT_EQ(open(), 3U) << "two a block in this genesis";
  chain.pass(1'000);
  EXPECT_EQ(open(), 1U);
  chain.pass(1'000);
  EXPECT_EQ(open(), 0U);
}

TEST(Deadlines, AMessageFirstExecutesThoseOfItsSubjectPastTheBacklog) {
  TestChain chain;
  const TripId trip = chain.open_trip();
  BatchId last;
  OfferId offer;
  for (int i = 0; i < 5; ++i) {
    last = chain.declare();
    offer = chain.offer(chain.generator, chain.carrier, last, to_string(trip));
  }
  EXPECT_EQ(chain.run(chain.carrier, accept_message(last, offer), 5 * hour_ms), Code::unknown_offer);
  EXPECT_EQ(chain.count(to_bytes("of/")), 3U) << "a failed message changes nothing";
}

TEST(Deadlines, TreatmentTooLateIsFlagged) {
  TestChain chain;
  const BatchId id = chain.collected();
  ASSERT_EQ(chain.accept(chain.plant, id, chain.offer(chain.carrier, chain.plant, id)), Code::ok);
  chain.pass(49 * hour_ms);
  EXPECT_TRUE(chain.batch(id).flags().treatment_late());
}

TEST(Deadlines, HeadersAreAppendedBlockByBlock) {
  TestChain chain;
  for (int i = 0; i < 5; ++i) chain.pass(1'000);
  const auto frontier = chain.find<v1::HeaderFrontier>(keys::header_frontier()).value();
  EXPECT_EQ(frontier.count(), 5U);
  EXPECT_EQ(frontier.peaks_size(), 2) << "four and one";
  EXPECT_EQ(frontier.time_ms(), chain.now);
}

}  // namespace
}  // namespace wastewatch::ledger::test
