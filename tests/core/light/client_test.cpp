#include "light/client.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/light/client_fixture.h"

namespace wastewatch::light {
namespace {

using test::MemoryProvider;

class LightClient : public test::LightClientFixture {};

TEST_F(LightClient, ReachesTheTipInOneStepWhenValidatorsStay) {
  start(test::build(test::steady(4), 50));
  const auto update = open().update({});
  ASSERT_TRUE(update) << update.error().text();
  EXPECT_EQ(update->block.height(), 50);
  ASSERT_EQ(update->steps.size(), 1U);
  EXPECT_EQ(update->steps[0].mode, Mode::skipping);
  EXPECT_EQ(update->witnesses.front().state, WitnessState::agrees);
  EXPECT_EQ(client_->newest()->height(), 50);
  EXPECT_EQ(client_->trust()->phase, TrustPhase::fresh);
  const auto trace = client_->trace(10);
  ASSERT_EQ(trace->size(), 2U);
  EXPECT_EQ(trace->front().mode, Mode::anchor);
}

TEST_F(LightClient, BisectsThroughEveryHeightInTheWorstCase) {
  start(test::build(test::sliding(4, 4), 17));
  const auto update = open().update({});
  ASSERT_TRUE(update) << update.error().text();
  std::vector<std::pair<std::int64_t, std::int64_t>> pairs;
  for (const auto& step : update->steps) pairs.emplace_back(step.from, step.to);
  std::ranges::sort(pairs);
  EXPECT_EQ(std::ranges::adjacent_find(pairs), pairs.end()) << "a pair of headers was tried twice";
  auto asked = primary_->requested();
  std::erase(asked, 0);
  std::ranges::sort(asked);
  EXPECT_EQ(std::ranges::adjacent_find(asked), asked.end()) << "a header was fetched twice";
  EXPECT_EQ(*store_.count(), 17U);
}

TEST_F(LightClient, SequentialModeTrustsEveryHeader) {
  start(test::build(test::sliding(4, 1), 30));
  options_.mode = SyncMode::sequential;
  options_.sequential_chunk = 7;
  primary_->most_at_once = 5;
  const auto update = open().update({});
  ASSERT_TRUE(update) << update.error().text();
  EXPECT_EQ(*store_.count(), 30U);
  std::uint32_t headers = 0;
  for (const auto& step : update->steps) headers += step.headers;
  EXPECT_EQ(headers, 29U);
}

TEST_F(LightClient, RefusesALyingPrimaryAndKeepsWhatItTrusted) {
  start(test::build(test::steady(4), 10));
  auto forged = chain_[9];
  forged.signed_header.header.app_hash[0] ^= 1;
  primary_->put(forged);
  const auto update = open().update({});
  ASSERT_FALSE(update);
  EXPECT_TRUE(update.error().is(Errc::invalid_commit)) << update.error().text();
  EXPECT_EQ(client_->newest()->height(), 1);
}

TEST_F(LightClient, TheAnchorsHashDecides) {
  start(test::build(test::steady(4), 5));
  options_.anchor.hash.data[0] ^= 1;
  EXPECT_TRUE(open().update({}).error().is(Errc::wrong_trust_anchor));
  EXPECT_TRUE(client_->newest().error().is(Errc::no_trusted_state));
}

TEST_F(LightClient, AnotherChainIsRefused) {
  start(test::build(test::steady(4), 5));
  options_.chain_id = "another";
  EXPECT_TRUE(open().update({}).error().is(Errc::wrong_chain_id));
}

TEST_F(LightClient, StopsWhenTrustHasExpired) {
  start(test::build(test::steady(4), 10));
  primary_ = std::make_shared<MemoryProvider>("primary", std::vector(chain_.begin(), chain_.begin() + 5));
  ASSERT_TRUE(open().update({}));
  clock_.set(test::after(chain_.back(), 15LL * 24 * 3600));
  for (const auto& block : chain_) primary_->put(block);
  const auto update = client_->update({});
  ASSERT_FALSE(update);
  EXPECT_TRUE(update.error().is(Errc::expired_trust)) << update.error().text();
  EXPECT_EQ(client_->trust()->phase, TrustPhase::expired);
}

TEST_F(LightClient, WaitsForALaggingWitness) {
  start(test::build(test::steady(4), 10));
  witness_ = std::make_shared<MemoryProvider>("witness", std::vector(chain_.begin(), chain_.begin() + 9));
  waiter_.on_wait = [this] { witness_->put(chain_[9]); };
  const auto update = open().update({});
  ASSERT_TRUE(update) << update.error().text();
  EXPECT_EQ(waiter_.waits, 1);
  EXPECT_EQ(update->witnesses.front().state, WitnessState::agrees);
}

TEST_F(LightClient, GivesUpOnAWitnessThatLagsTooLong) {
  start(test::build(test::steady(4), 10));
  witness_ = std::make_shared<MemoryProvider>("witness", std::vector(chain_.begin(), chain_.begin() + 9));
  const auto update = open().update({});
  ASSERT_FALSE(update);
  EXPECT_TRUE(update.error().is(Errc::no_witness)) << update.error().text();
  EXPECT_EQ(waiter_.waits, 3);
  EXPECT_EQ(client_->newest()->height(), 1);
}

TEST_F(LightClient, OneAgreeingWitnessIsEnoughBesideABrokenOne) {
  start(test::build(test::steady(4), 10));
  const auto broken = std::make_shared<MemoryProvider>("broken", chain_);
  broken->broken = true;
  const auto update = open({broken, witness_}).update({});
  ASSERT_TRUE(update) << update.error().text();
  EXPECT_EQ(update->witnesses[0].state, WitnessState::failed);
  EXPECT_EQ(update->witnesses[1].state, WitnessState::agrees);
}

TEST_F(LightClient, NeedsAsManyWitnessesAsMustAgree) {
  start(test::build(test::steady(4), 3));
  auto client = Client::open(options_, {primary_, {}}, {store_, anchors_, clock_});
  ASSERT_FALSE(client);
  EXPECT_TRUE(client.error().is(Errc::no_witness));
  options_.required_agreement = 0;
  EXPECT_TRUE(open({}).update({}));
}

TEST_F(LightClient, AValidlySignedForkStopsTheClientForGood) {
  start(test::build(test::steady(4), 8));
  auto other = test::steady(4);
  other.app = "fork";
  for (const auto& block : test::fork(other, {chain_.begin(), chain_.begin() + 4}, 8)) witness_->put(block);
  const auto update = open().update({});
  ASSERT_FALSE(update);
  EXPECT_TRUE(update.error().is(Errc::divergence)) << update.error().text();
  ASSERT_TRUE(client_->divergence());
  EXPECT_EQ(client_->divergence()->common.height(), 1);
  EXPECT_EQ(client_->divergence()->witness, "witness");
  EXPECT_EQ(client_->newest()->height(), 1);
  EXPECT_TRUE(open().update({}).error().is(Errc::divergence)) << "a new client must know";
  ASSERT_TRUE(anchors_.forget_divergence(options_.chain_id));
  EXPECT_TRUE(open({std::make_shared<MemoryProvider>("honest", chain_)}).update({}));
}

TEST_F(LightClient, AWitnessThatCannotProveItsForkOnlyFails) {
  start(test::build(test::steady(4), 8));
  auto forged = chain_[7];
  forged.signed_header.header.app_hash[0] ^= 1;
  const auto liar = std::make_shared<MemoryProvider>("liar", chain_);
  liar->put(forged);
  const auto update = open({liar, witness_}).update({});
  ASSERT_TRUE(update) << update.error().text();
  EXPECT_EQ(update->witnesses[0].state, WitnessState::failed);
}

TEST_F(LightClient, CanBeCancelled) {
  start(test::build(test::sliding(4, 4), 20));
  std::stop_source stop;
  primary_->on_request = [&](std::int64_t height) {
    if (height == 10) stop.request_stop();
  };
  const auto update = open().update(stop.get_token());
  ASSERT_FALSE(update);
  EXPECT_TRUE(update.error().is(Errc::cancelled)) << update.error().text();
}

TEST_F(LightClient, GoesOnFromItsStore) {
  start(test::build(test::steady(4), 10));
  ASSERT_TRUE(open().update({}));
  client_.reset();
  database_.reopen();
  auto store = database_.store();
  auto anchors = database_.anchors();
  auto fresh = std::make_shared<MemoryProvider>("primary", chain_);
  auto again = Client::open(options_, {fresh, {witness_}}, {store, anchors, clock_});
  ASSERT_TRUE(again);
  EXPECT_EQ((*again)->newest()->height(), 10);
  ASSERT_TRUE((*again)->update({}));
  EXPECT_EQ(fresh->requested(), (std::vector<std::int64_t>{0}));
}

TEST_F(LightClient, PrunesButKeepsItsAnchor) {
  start(test::build(test::steady(4), 40));
  options_.mode = SyncMode::sequential;
  options_.sequential_chunk = 10;
  options_.keep_blocks = 6;
  ASSERT_TRUE(open().update({}));
  EXPECT_EQ(*store_.count(), 6U);
  EXPECT_TRUE(store_.at(1)->has_value());
  EXPECT_FALSE(store_.at(2)->has_value());
}

TEST_F(LightClient, VerifiesBelowItsAnchorAlongTheHashChain) {
  start(test::build(test::sliding(4, 4), 30));
  options_.anchor = {25, test::hash_of(chain_[24])};
  const auto update = open().verify_height(3, {});
  ASSERT_TRUE(update) << update.error().text();
  EXPECT_EQ(update->block, chain_[2]);
  EXPECT_EQ(update->steps.back().mode, Mode::backwards);
  EXPECT_EQ(update->steps.back().headers, 22U);
}

TEST_F(LightClient, HistoryIsCompleteAndLinked) {
  start(test::build(test::sliding(4, 1), 30));
  ASSERT_TRUE(open().update({}));
  primary_->most_at_once = 4;
  const auto blocks = client_->history(5, 20, {});
  ASSERT_TRUE(blocks) << blocks.error().text();
  EXPECT_TRUE(std::ranges::equal(*blocks, std::span(chain_).subspan(4, 16)));
  auto forged = chain_[9];
  forged.signed_header.header.app_hash[0] ^= 1;
  test::sign(forged, test::sliding(4, 1).members(10));
  primary_->put(forged);
  EXPECT_TRUE(client_->history(5, 20, {}).error().is(Errc::broken_hash_chain));
  EXPECT_TRUE(client_->history(5, 4, {}).error().is(Errc::bad_options));
}

TEST_F(LightClient, HistoryOfExpiredHeightsIsProvenFromAbove) {
  start(test::build(test::steady(4), 30));
  ASSERT_TRUE(open().update({}));
  clock_.set(test::after(chain_[20], 14LL * 24 * 3600));
  const auto blocks = client_->history(3, 9, {});
  ASSERT_TRUE(blocks) << blocks.error().text();
  EXPECT_EQ(blocks->size(), 7U);
}

TEST_F(LightClient, RefusesBadOptions) {
  start(test::build(test::steady(1), 1));
  options_.verification.trust_level = {1, 4};
  EXPECT_TRUE(Client::open(options_, {primary_, {witness_}}, {store_, anchors_, clock_})
                  .error()
                  .is(Errc::bad_options));
  options_.verification = {};
  options_.anchor.height = 0;
  EXPECT_TRUE(Client::open(options_, {primary_, {witness_}}, {store_, anchors_, clock_})
                  .error()
                  .is(Errc::bad_options));
}

}  // namespace
}  // namespace wastewatch::light
