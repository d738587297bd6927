// A node that lies in what is not a header, beside one that does not; and what grows old on screen.
#include <gtest/gtest.h>

#include "kit/demo/following.h"

namespace wastewatch::index {
namespace {

using test::Following;

// Two nodes over one chain: the first one lies until it is refused.
class TwoNodes final : public BlockSource {
 public:
  TwoNodes(test::DemoChain& demo, test::ChainPeer& honest) : lying(demo), honest_(honest) {}

  std::size_t nodes() const override { return 2; }
  Result<From<Genesis>> genesis(std::stop_token stop) override {
    auto out = present().genesis(std::move(stop));
    if (out && !refused_ && change_genesis) change_genesis(out->value);
    return named(std::move(out));
  }
  Result<From<Bodies>> blocks(std::int64_t from, std::int64_t to, std::size_t most_bytes,
                              std::stop_token stop) override {
    return named(present().blocks(from, to, most_bytes, std::move(stop)));
  }
  Result<From<Results>> results(std::int64_t height, std::stop_token stop) override {
    auto out = present().results(height, std::move(stop));
    if (out && !refused_ && change_results) change_results(out->value);
    return named(std::move(out));
  }
  void expect(std::int64_t, const Bytes&) override {}
  void refuse(const std::string& node) override {
    EXPECT_EQ(node, "liar");
    refused_ = true;
  }

  test::ChainPeer lying;
  std::function<void(Genesis&)> change_genesis;
  std::function<void(Results&)> change_results;
  bool refused() const { return refused_; }

 private:
  test::ChainPeer& present() { return refused_ ? honest_ : lying; }
  template <class T>
  Result<From<T>> named(Result<From<T>> answer) {
    if (answer) answer->node = refused_ ? "honest" : "liar";
    return answer;
  }

  test::ChainPeer& honest_;
  std::atomic<bool> refused_ = false;
};

class FollowerPeers : public testing::Test {
 protected:
  void begin(int minutes) {
    demo.run_minutes(minutes);
    following = std::make_unique<Following>(demo);
    source = std::make_unique<TwoNodes>(demo, following->peer());
    following->follow_with(*source);
  }

  test::DemoChain demo{7, {}, {.interval = 300, .keep = 2, .pieces = {.leaves_per_chunk = 60}}};
  std::unique_ptr<Following> following;
  std::unique_ptr<TwoNodes> source;
};

TEST_F(FollowerPeers, ALieInABodyGoesOnWithTheNextNodeInTheSameRound) {
  begin(400);
  source->lying.change_body = [](chain::Block& block) {
    if (!block.txs.empty()) block.txs.front().back() ^= 1;
  };
  const auto round = following->follow();
  ASSERT_TRUE(round) << round.error().text();
  EXPECT_TRUE(source->refused());
  EXPECT_EQ(following->replica().height(), demo.chain().height() - 1);
  EXPECT_EQ(following->follower().status().phase, FollowPhase::following);
}

TEST_F(FollowerPeers, AFalseGenesisGoesOnWithTheNextNode) {
  const std::vector<std::function<void(Genesis&)>> lies = {
      [](Genesis& genesis) { genesis.validators.clear(); },
      [](Genesis& genesis) { genesis.chain_id = "another"; },
      [](Genesis& genesis) { genesis.app_state = to_bytes(as_bytes("{")); },
      [](Genesis& genesis) {
        std::string state(as_text(genesis.app_state));
        state.replace(state.find("Wuzhen North"), 12, "Wuzhen South");
        genesis.app_state = to_bytes(as_bytes(state));
      },
  };
  for (std::size_t i = 0; i < lies.size(); ++i) {
    begin(5);
    source->change_genesis = lies[i];
    const auto round = following->follow();
    ASSERT_TRUE(round) << i << ' ' << round.error().text();
    EXPECT_FALSE(following->replica().mismatch()) << i;
    following->close();
  }
}

TEST_F(FollowerPeers, FalseResultsAfterARestoreAreAskedElsewhere) {
  begin(320);
  demo.wait_for_snapshot(300);
  test::SnapshotPeer snapshots(demo, "snapshots");
  following->follower().restore_from({snapshots}, 1);
  source->change_results = [](Results& results) { results.push_back({}); };
  const auto round = following->follow();
  ASSERT_TRUE(round) << round.error().text();
  EXPECT_EQ(following->replica().restored_at(), 300);
  EXPECT_TRUE(source->refused());
}

TEST_F(FollowerPeers, AFalseBodyAfterARestoreIsAskedElsewhere) {
  begin(320);
  demo.wait_for_snapshot(300);
  test::SnapshotPeer snapshots(demo, "snapshots");
  following->follower().restore_from({snapshots}, 1);
  source->lying.change_body = [](chain::Block& block) { block.txs.push_back({1, 2, 3}); };
  const auto round = following->follow();
  ASSERT_TRUE(round) << round.error().text();
  EXPECT_EQ(following->replica().restored_at(), 300);
}

TEST(FollowAge, WhatWasFineGrowsOldWhenNothingIsHeard) {
  FollowStatus status;
  status.heard_at = {1'000, 0};
  const Timestamp soon{1'000 + quiet_after_ms / 1'000, 0};
  const Timestamp late{1'001 + quiet_after_ms / 1'000, 0};
  status.phase = FollowPhase::starting;
  EXPECT_EQ(phase_at(status, late), FollowPhase::unreachable) << "nothing was ever heard";
  for (const auto phase : {FollowPhase::catching_up, FollowPhase::following, FollowPhase::halted}) {
    status.phase = phase;
    EXPECT_EQ(phase_at(status, soon), phase);
    EXPECT_EQ(phase_at(status, late), FollowPhase::quiet);
  }
  for (const auto phase : {FollowPhase::unreachable, FollowPhase::diverged, FollowPhase::mismatch,
                           FollowPhase::no_witness, FollowPhase::clock_off}) {
    status.phase = phase;
    EXPECT_EQ(phase_at(status, late), phase) << "trouble stays what it is";
  }
}

TEST(FollowAge, AgreementGrowsOld) {
  FollowStatus status;
  status.witnesses_at = {1'000, 0};
  EXPECT_FALSE(witnesses_are_stale(status, {1'000 + stale_after_ms / 1'000, 0}));
  EXPECT_TRUE(witnesses_are_stale(status, {1'001 + stale_after_ms / 1'000, 0}));
}

TEST(FollowAge, OnlyIndependentNodesAreCounted) {
  light::WitnessReport agrees;
  agrees.state = light::WitnessState::agrees;
  light::WitnessReport same = agrees;
  same.independent = false;
  const std::vector reports{agrees, same, light::WitnessReport{}};
  EXPECT_EQ(comparison_of(reports).independent, 2U);
  EXPECT_EQ(comparison_of(reports).agreeing, 1U);
}

// Only what a node provably did wrong may be called a refusal; our own trouble never.
TEST(FollowPhases, NoErrorFallsIntoAnAccusation) {
  using light::Errc;
  EXPECT_EQ(phase_of(Error::make(Errc::header_from_future)), FollowPhase::clock_off);
  for (const auto own : {Errc::bad_options, Errc::not_enough_trust, Errc::unsupported_key_type}) {
    EXPECT_EQ(phase_of(Error::make(own)), FollowPhase::failed) << error_name(own);
  }
  for (int code = 0; code < 40; ++code) {
    for (const auto domain : {ErrorDomain::base, ErrorDomain::crypto, ErrorDomain::chain, ErrorDomain::ledger,
                              ErrorDomain::node, ErrorDomain::watch, ErrorDomain::evidence,
                              ErrorDomain::desktop, ErrorDomain::rpc, ErrorDomain::merkle}) {
      EXPECT_NE(phase_of({domain, code, "", ""}), FollowPhase::refused) << domain_name(domain) << code;
    }
  }
  EXPECT_EQ(phase_of(Error::make(index::Errc::wrong_block)), FollowPhase::refused);
  EXPECT_EQ(phase_of(Error::make(index::Errc::not_found)), FollowPhase::failed);
}

}  // namespace
}  // namespace wastewatch::index
