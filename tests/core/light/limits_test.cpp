// A peer that answers slowly, never, or as somebody else does not hold the client up and confirms nothing.
#include <gtest/gtest.h>

#include "core/light/client_fixture.h"

namespace wastewatch::light {
namespace {

constexpr std::int64_t soon_ns = 50'000'000;  // for peers that never answer: decides nothing else
constexpr std::int64_t never_ns = 600LL * 1'000'000'000;

class LightLimits : public test::LightClientFixture {
 protected:
  void begin(std::int64_t height) {
    start(test::build(test::steady(4), height));
    second_ = peer("second");
    options_.witness_policy.grace_ns = soon_ns;
    options_.witness_policy.limit_ns = never_ns;
    options_.task_limit_ns = never_ns;
    options_.aside_limit_ns = never_ns;
  }

  std::shared_ptr<test::MemoryProvider> second_;
};

TEST_F(LightLimits, AWitnessThatNeverAnswersIsNotWaitedForWhenAnotherAgrees) {
  begin(10);
  witness_->hangs = true;
  const auto update = open({witness_, second_}).update({});
  ASSERT_TRUE(update) << update.error().text();
  EXPECT_EQ(update->block.height(), 10);
  EXPECT_EQ(update->witnesses[0].state, WitnessState::failed);
  EXPECT_TRUE(update->witnesses[0].cut_off || !update->witnesses[0].error->detail.empty());
  EXPECT_EQ(update->witnesses[1].state, WitnessState::agrees);
  EXPECT_TRUE(state_of("witness").rests_until);
}

TEST_F(LightLimits, TheOnlyWitnessThatNeverAnswersIsGivenUpInTime) {
  begin(10);
  options_.witness_policy.limit_ns = soon_ns;
  witness_->hangs = true;
  EXPECT_TRUE(open().update({}).error().is(Errc::no_witness));
  EXPECT_EQ(events_of("primary"), std::vector<PeerEvent>{}) << "its silence is not the primary's";
}

TEST_F(LightLimits, WhatASilentWitnessOwesIsComparedWhenItSpeaksAgain) {
  auto other = test::steady(4);
  other.app = "other";
  begin(10);
  ASSERT_TRUE(open({witness_, second_}).update({}));
  const auto next = test::fork(test::steady(4), chain_, 11).back();
  primary_->put(next);
  second_->put(next);
  witness_->put(test::fork(other, chain_, 11).back());
  witness_->hangs = true;
  clock_.set(test::after(next, 60));
  ASSERT_TRUE(client_->update({}));
  witness_->hangs = false;
  clock_.set(test::after(next, 120));
  const auto update = client_->update({});
  ASSERT_FALSE(update);
  EXPECT_TRUE(update.error().is(Errc::divergence)) << update.error().text();
}

TEST_F(LightLimits, APrimaryThatNeverAnswersIsReplaced) {
  begin(10);
  options_.task_limit_ns = 2'000'000'000;
  primary_->hangs = true;
  const auto update = open({witness_, second_}).update({});
  ASSERT_TRUE(update) << update.error().text();
  EXPECT_EQ(state_of("witness").role, PeerRole::primary);
  EXPECT_EQ(events_of("primary").front(), PeerEvent::unreachable);
}

TEST_F(LightLimits, APrimaryAheadOfEverybodysClockIsReplacedAndTheOwnClockBlamesNobody) {
  begin(10);
  auto ahead = test::steady(4);
  ahead.interval_s = 100'000;
  const auto future = test::fork(ahead, chain_, 11);
  primary_->put(future.back());
  clock_.set(test::after(chain_.back(), 5));
  const auto update = open({witness_, second_}).update({});
  ASSERT_TRUE(update) << update.error().text();
  EXPECT_EQ(update->block.height(), 10);
  EXPECT_EQ(state_of("primary").role, PeerRole::witness);
  clock_.set(test::after(chain_.front(), -7'200));
  EXPECT_TRUE(open({witness_, second_}).update({}).error().is(Errc::header_from_future));
  EXPECT_TRUE(client_->peers()->snapshot().records.empty());
}

TEST_F(LightLimits, WhoLooksLikeThePrimaryOrAnotherWitnessIsNotIndependent) {
  begin(10);
  primary_->who = NodeIdentity{{"localhost:1"}, "aa", "north", {1}};
  witness_->who = NodeIdentity{{"127.0.0.2:1"}, "aa", "south", {2}};
  second_->who = NodeIdentity{{"127.0.0.3:1"}, "bb", "east", {3}};
  const auto third = peer("third");
  third->who = NodeIdentity{{"127.0.0.4:1"}, "cc", "east", {3}};
  const auto update = open({witness_, second_, third}).update({});
  ASSERT_TRUE(update) << update.error().text();
  ASSERT_EQ(update->witnesses.size(), 3U);
  EXPECT_FALSE(update->witnesses[0].independent) << "the same node id";
  EXPECT_TRUE(update->witnesses[1].independent);
  EXPECT_FALSE(update->witnesses[2].independent) << "the same moniker and key";
  EXPECT_EQ(state_of("witness").same_as, "primary");
  EXPECT_EQ(state_of("third").same_as, "second");
}

TEST(NodeIdentityTest, UnknownPartsMakeNobodyAlike) {
  EXPECT_FALSE(same_node({{"a:1"}, "", "", {}}, {{"b:1"}, "", "", {}}));
  EXPECT_TRUE(same_node({{"a:1", "10.0.0.1:1"}, "", "", {}}, {{"b:1", "10.0.0.1:1"}, "", "", {}}));
  EXPECT_FALSE(same_node({{"a:1"}, "", "node", {1}}, {{"b:1"}, "", "other", {1}}));
}

}  // namespace
}  // namespace wastewatch::light
