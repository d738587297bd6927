// Who is asked, who is replaced, and what is written down about it.
#include "light/peers.h"

#include <algorithm>
#include <chrono>
#include <set>
#include <thread>

#include "core/light/client_fixture.h"
#include "light/export.h"

namespace wastewatch::light {
namespace {

using Events = std::vector<PeerEvent>;

class LightPeers : public test::LightClientFixture {
 protected:
  void start_with_three(std::vector<chain::LightBlock> blocks) {
    start(std::move(blocks));
    second_ = peer("second");
    open({witness_, second_});
  }
  void forge(test::MemoryProvider& liar, std::int64_t height) {
    auto forged = chain_.at(static_cast<std::size_t>(height - 1));
    forged.signed_header.header.app_hash[0] ^= 1;
    liar.put(forged);
  }

  std::shared_ptr<test::MemoryProvider> second_;
};

TEST_F(LightPeers, TheTableOfEventsIsComplete) {
  std::set<std::string_view> names;
  for (const auto& info : peer_events()) {
    EXPECT_EQ(peer_event_info(info.event).id, info.id);
    names.insert(info.id);
  }
  EXPECT_EQ(names.size(), peer_events().size());
}

TEST_F(LightPeers, APrimaryThatDoesNotAnswerIsReplaced) {
  start_with_three(test::build(test::steady(4), 10));
  primary_->broken = true;
  const auto update = client_->update({});
  ASSERT_TRUE(update) << update.error().text();
  EXPECT_EQ(update->block.height(), 10);
  EXPECT_EQ(state_of("witness").role, PeerRole::primary);
  EXPECT_EQ(state_of("primary").role, PeerRole::witness);
  EXPECT_TRUE(state_of("primary").rests_until);
  EXPECT_EQ(events_of("primary"), Events{PeerEvent::unreachable});
  EXPECT_EQ(events_of("witness"), Events{PeerEvent::promoted});
}

TEST_F(LightPeers, WhatPeersDidOutlivesTheClient) {
  start(test::build(test::steady(4), 10));
  auto kept = database_.peer_records();
  const auto open_keeping = [&] {
    client_ =
        *Client::open(options_, {primary_, {witness_}}, {store_, anchors_, clock_, nullptr, waiter_, &kept});
  };
  options_.required_agreement = 0;
  open_keeping();
  primary_->broken = true;
  ASSERT_TRUE(client_->update({}));
  open_keeping();
  EXPECT_EQ(events_of("primary"), Events{PeerEvent::unreachable});
  EXPECT_EQ(events_of("witness"), Events{PeerEvent::promoted});
  EXPECT_EQ(state_of("primary").failures, 0U);
  primary_->broken = false;
  ASSERT_TRUE(client_->update({}));
  EXPECT_EQ(kept.records(options_.chain_id)->size(), 2U);
}

TEST_F(LightPeers, APrimaryThatLiesIsReplacedAndNeverAskedAgain) {
  start_with_three(test::build(test::steady(4), 10));
  forge(*primary_, 10);
  ASSERT_TRUE(client_->update({}));
  EXPECT_EQ(state_of("primary").role, PeerRole::excluded);
  EXPECT_EQ(events_of("primary"), Events{PeerEvent::invalid});
  const auto asked = primary_->requested().size();
  clock_.set(test::after(chain_.back(), 86'400));
  ASSERT_TRUE(client_->verify_height(5, {}));
  EXPECT_EQ(primary_->requested().size(), asked);
}

TEST_F(LightPeers, ALieOnTheWayIsEnough) {
  start_with_three(test::build(test::sliding(4, 4), 9));
  forge(*primary_, 5);
  const auto update = client_->update({});
  ASSERT_TRUE(update) << update.error().text();
  EXPECT_EQ(state_of("primary").role, PeerRole::excluded);
}

TEST_F(LightPeers, TheLastPeerBesideTheWitnessesThatMustAgreeIsNotReplaced) {
  start(test::build(test::steady(4), 10));
  open();
  primary_->broken = true;
  EXPECT_TRUE(client_->update({}).error().is(Errc::no_response));
  EXPECT_EQ(state_of("primary").role, PeerRole::primary);
  primary_->broken = false;
  EXPECT_TRUE(client_->update({}));
  EXPECT_EQ(events_of("primary"), (Events{PeerEvent::unreachable, PeerEvent::recovered}));
}

TEST_F(LightPeers, AWitnessStandsInForAFailedPrimaryAndIsCalledUnconfirmed) {
  start(test::build(test::steady(4), 10));
  options_.stand_in = true;
  open();
  primary_->broken = true;
  const auto update = client_->update({});
  ASSERT_TRUE(update) << update.error().text();
  EXPECT_EQ(update->block.height(), 10);
  EXPECT_EQ(state_of("witness").role, PeerRole::primary);
  ASSERT_EQ(update->witnesses.size(), 1U);
  EXPECT_EQ(update->witnesses[0].name, "primary");
  EXPECT_EQ(update->witnesses[0].state, WitnessState::failed);
}

TEST_F(LightPeers, APrimaryWhoseWitnessesAreSilentDoesNotGoOnAlone) {
  start(test::build(test::steady(4), 10));
  options_.stand_in = true;
  open();
  witness_->broken = true;
  for (int round = 0; round < 3; ++round) {
    EXPECT_TRUE(client_->update({}).error().is(Errc::no_witness)) << round;
    clock_.set(clock_.now().plus_ns(1'000'000'000));
  }
  EXPECT_EQ(state_of("primary").role, PeerRole::primary);
}

TEST_F(LightPeers, WhatNobodyConfirmedIsComparedWhenTheFailedOneAnswersAgain) {
  start(test::build(test::steady(4), 8));
  auto other = test::steady(4);
  other.app = "fork";
  for (const auto& block : test::fork(other, {chain_.begin(), chain_.begin() + 4}, 8)) witness_->put(block);
  options_.stand_in = true;
  open();
  primary_->broken = true;
  ASSERT_TRUE(client_->update({})) << "its fork is validly signed";
  primary_->broken = false;
  clock_.set(clock_.now().plus_ns(3'000'000'000));
  EXPECT_TRUE(client_->update({}).error().is(Errc::divergence));
}

TEST_F(LightPeers, AnAnchorThatIsNotThereIsToldApartFromSilence) {
  start(test::build(test::steady(4), 10));
  options_.required_agreement = 0;
  options_.anchor.height = 50;
  EXPECT_TRUE(open({}).update({}).error().is(Errc::anchor_too_high));
  const std::vector<chain::LightBlock> recent(chain_.begin() + 4, chain_.end());
  primary_ = std::make_shared<test::MemoryProvider>("primary", recent);
  options_.anchor.height = 2;
  EXPECT_TRUE(open({}).update({}).error().is(Errc::anchor_pruned));
  options_.anchor = {2, test::hash_of(chain_[1])};
  EXPECT_TRUE(open({witness_}).update({})) << "another node keeps it";
}

TEST_F(LightPeers, AFailedWitnessRestsLongerEveryTimeAndIsTriedAgain) {
  start_with_three(test::build(test::steady(4), 10));
  witness_->broken = true;
  ASSERT_TRUE(client_->update({}));
  const auto first = state_of("witness").rests_until;
  ASSERT_TRUE(first);
  const auto asked = witness_->requested().size();
  ASSERT_TRUE(client_->verify_height(4, {}));
  EXPECT_EQ(witness_->requested().size(), asked) << "asked while it rests";
  clock_.set(*first);
  ASSERT_TRUE(client_->verify_height(5, {}));
  const auto second = state_of("witness").rests_until;
  ASSERT_TRUE(second);
  EXPECT_EQ(second->ns_since(*first), 2'000'000'000);
  witness_->broken = false;
  clock_.set(*second);
  ASSERT_TRUE(client_->verify_height(6, {}));
  EXPECT_FALSE(state_of("witness").rests_until);
  EXPECT_EQ(events_of("witness").back(), PeerEvent::recovered);
}

TEST_F(LightPeers, AWitnessThatCannotProveItsHeaderIsExcluded) {
  start_with_three(test::build(test::steady(4), 10));
  forge(*witness_, 10);
  ASSERT_TRUE(client_->update({}));
  EXPECT_EQ(state_of("witness").role, PeerRole::excluded);
  EXPECT_EQ(state_of("second").role, PeerRole::witness);
}

TEST_F(LightPeers, ALaggingWitnessIsNotWaitedForWhenOthersAgree) {
  constexpr int patience = 1'000'000;
  start(test::build(test::steady(4), 10));
  options_.witness_policy = {.patience_ns = patience, .retry_ns = 1};
  open({witness_, second_ = peer("second")});
  witness_->forget_above(9);
  ASSERT_TRUE(client_->update({}));
  EXPECT_LT(waiter_.waits, patience);
  EXPECT_EQ(events_of("witness"), Events{PeerEvent::lagging});
}

TEST_F(LightPeers, AHeaderIsComparedWhenTheLaggingWitnessHasCaughtUp) {
  start_with_three(test::build(test::steady(4), 10));
  witness_->forget_above(7);
  ASSERT_TRUE(client_->update({}));
  auto other = test::steady(4);
  other.app = "fork";
  for (const auto& block : test::fork(other, {chain_.begin(), chain_.begin() + 7}, 10)) witness_->put(block);
  clock_.set(test::after(chain_.back(), 120));
  const auto update = client_->update({});
  ASSERT_FALSE(update);
  EXPECT_TRUE(update.error().is(Errc::divergence)) << update.error().text();
  EXPECT_EQ(client_->divergence()->witness, "witness");
}

TEST_F(LightPeers, APrimaryThatStandsStillIsReplaced) {
  start_with_three(test::build(test::steady(4), 20));
  primary_->forget_above(10);
  clock_.set(test::after(chain_[9], 5));
  ASSERT_TRUE(client_->update({}));
  EXPECT_EQ(client_->update({})->block.height(), 10) << "nobody has had reason to look around";
  clock_.set(test::after(chain_.back(), 1));
  const auto update = client_->update({});
  ASSERT_TRUE(update) << update.error().text();
  EXPECT_EQ(update->block.height(), 20);
  EXPECT_EQ(events_of("primary"), Events{PeerEvent::lagging});
}

TEST_F(LightPeers, AHaltedChainReplacesNobody) {
  start_with_three(test::build(test::steady(4), 10));
  ASSERT_TRUE(client_->update({}));
  clock_.set(test::after(chain_.back(), 3'600));
  ASSERT_TRUE(client_->update({}));
  EXPECT_TRUE(client_->peers()->snapshot().records.empty());
}

TEST_F(LightPeers, AStepOfTheClockIsNobodysFault) {
  start_with_three(test::build(test::steady(4), 10));
  clock_.set(test::after(chain_.front(), -3'600));
  EXPECT_TRUE(client_->update({}).error().is(Errc::header_from_future));
  clock_.set(test::after(chain_.back(), 15LL * 86'400));
  EXPECT_TRUE(client_->update({}).error().is(Errc::expired_trust));
  clock_.set(test::after(chain_.back(), 5));
  ASSERT_TRUE(client_->update({}));
  EXPECT_TRUE(client_->peers()->snapshot().records.empty());
}

TEST_F(LightPeers, OlderHeightsAreAskedOfAPeerThatStillHasThem) {
  start(test::build(test::steady(4), 30));
  primary_ =
      std::make_shared<test::MemoryProvider>("primary", std::vector(chain_.begin() + 20, chain_.end()));
  second_ = peer("second");
  options_.anchor = {25, test::hash_of(chain_[24])};
  open({witness_, second_});
  ASSERT_TRUE(client_->update({}));
  const auto history = client_->history(3, 12, {});
  ASSERT_TRUE(history) << history.error().text();
  EXPECT_EQ(history->size(), 10U);
  EXPECT_EQ(events_of("primary"), Events{PeerEvent::pruned});
}

TEST_F(LightPeers, AHeightThatNobodyPromisedBlamesNobody) {
  start_with_three(test::build(test::steady(4), 10));
  ASSERT_TRUE(client_->update({}));
  EXPECT_TRUE(client_->verify_height(1'000, {}).error().is(Errc::height_too_high));
  EXPECT_TRUE(client_->peers()->snapshot().records.empty());
}

TEST_F(LightPeers, AnotherHeaderAtATrustedHeightIsExamined) {
  start_with_three(test::build(test::steady(4), 10));
  ASSERT_TRUE(client_->verify_height(4, {}));
  ASSERT_TRUE(client_->update({}));
  auto other = test::steady(4);
  other.app = "fork";
  primary_->put(test::fork(other, {chain_.begin(), chain_.begin() + 9}, 10).back());
  const auto update = client_->update({});
  ASSERT_FALSE(update);
  EXPECT_TRUE(update.error().is(Errc::divergence)) << update.error().text();
  EXPECT_EQ(client_->divergence()->common.height(), 4);
  EXPECT_EQ(client_->divergence()->kind, AttackKind::lunatic);
}

TEST_F(LightPeers, AnUnprovenHeaderAtATrustedHeightOnlyCostsThePrimaryItsPlace) {
  start_with_three(test::build(test::steady(4), 10));
  ASSERT_TRUE(client_->update({}));
  forge(*primary_, 10);
  const auto update = client_->update({});
  ASSERT_TRUE(update) << update.error().text();
  EXPECT_EQ(state_of("primary").role, PeerRole::excluded);
}

TEST_F(LightPeers, WhenNobodyShowsTheTrustedHeaderAnyMoreTheClientStopsAndSaysSo) {
  start_with_three(test::build(test::steady(4), 10));
  ASSERT_TRUE(client_->update({}));
  auto other = test::steady(4);
  other.app = "fork";
  const auto fork = test::fork(other, {chain_.begin(), chain_.begin() + 9}, 10);
  for (const auto& one : {primary_, witness_, second_}) one->put(fork.back());
  EXPECT_TRUE(client_->update({}).error().is(Errc::divergence));
  const auto& found = *client_->divergence();
  EXPECT_EQ(found.witness, own_store);
  EXPECT_EQ(found.witness_block, chain_.back());
  EXPECT_EQ(found.against_witness->conflicting_block.signed_header, chain_.back().signed_header);
  EXPECT_EQ(primary_->reported(), 1U);
}

TEST_F(LightPeers, AnOlderTipThanTheTrustedOneIsComparedToo) {
  start_with_three(test::build(test::steady(4), 10));
  ASSERT_TRUE(client_->update({}));
  auto other = test::steady(4);
  other.app = "fork";
  primary_->forget_above(6);
  primary_->put(test::fork(other, {chain_.begin(), chain_.begin() + 6}, 7).back());
  EXPECT_TRUE(client_->update({}).error().is(Errc::divergence));
}

TEST_F(LightPeers, ASlowPrimaryIsReplacedByAFasterWitness) {
  start(test::build(test::steady(4), 10));
  options_.peer_policy.slow_ns = 1'000'000;
  primary_->on_request = [](std::int64_t) { std::this_thread::sleep_for(std::chrono::milliseconds(60)); };
  open({witness_, second_ = peer("second")});
  ASSERT_TRUE(client_->update({}));
  EXPECT_NE(state_of("primary").role, PeerRole::primary);
  EXPECT_EQ(events_of("primary"), Events{PeerEvent::slow});
  EXPECT_FALSE(state_of("primary").rests_until) << "it may still be a witness";
}

TEST_F(LightPeers, TheRecordIsBoundedAndExported) {
  start(test::build(test::steady(4), 10));
  options_.peer_policy.keep_records = 3;
  open({witness_, second_ = peer("second")});
  witness_->broken = true;
  for (std::int64_t height = 2; height < 10; ++height) {
    clock_.set(test::after(chain_.back(), 60 + height * 1'000));
    ASSERT_TRUE(client_->verify_height(height, {}));
  }
  const auto snapshot = client_->peers()->snapshot();
  EXPECT_EQ(snapshot.records.size(), 3U);
  EXPECT_GT(snapshot.records.back().number, 3U);
  EXPECT_NE(export_json(snapshot).find(R"("event": "unreachable")"), std::string::npos);
}

}  // namespace
}  // namespace wastewatch::light
