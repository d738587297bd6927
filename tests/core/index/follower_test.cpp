#include "index/follower.h"

#include <gtest/gtest.h>

#include <limits>

#include "kit/demo/following.h"
#include "light/audit.h"

namespace wastewatch::index {
namespace {

using test::Following;

constexpr int until_ten = 600;  // minutes: the morning's first loads are on the way

// Every key and value of the derived data that a rebuild must reproduce.
std::vector<std::string> contents(const Database& database) {
  std::vector<std::string> out;
  for (int column = 0; column < static_cast<int>(Column::count_); ++column) {
    const auto which = static_cast<Column>(column);
    if (which == Column::light_trace || which == Column::light_blocks || which == Column::light_meta ||
        which == Column::light_validators) {
      continue;  // how headers were reached depends on when one asked
    }
    const std::unique_ptr<rocksdb::Iterator> it(database.db().NewIterator({}, database.column(which)));
    for (it->SeekToFirst(); it->Valid(); it->Next()) {
      out.push_back(std::to_string(column) + it->key().ToString() + "=" + it->value().ToString());
    }
  }
  return out;
}

TEST(Follower, RecomputesEveryBlockAndAgreesWithEverySignedRoot) {
  test::DemoChain demo;
  demo.run_minutes(until_ten);
  Following following(demo);
  const auto round = following.follow();
  ASSERT_TRUE(round) << round.error().text();
  const auto status = following.follower().status();
  EXPECT_EQ(status.phase, FollowPhase::following);
  EXPECT_EQ(status.checked_height, demo.chain().height());
  EXPECT_EQ(status.replayed_height, demo.chain().height() - 1);  // the tip waits for the next header
  EXPECT_GT(status.transactions_replayed, 100);
}

TEST(Follower, ContinuesAfterAReopenWithoutRepair) {
  test::DemoChain demo;
  demo.run_minutes(400);
  Following following(demo);
  ASSERT_TRUE(following.follow());
  const auto height = following.replica().height();
  following.close();
  demo.run_minutes(30);
  following.open();
  EXPECT_EQ(following.replica().height(), height);
  ASSERT_TRUE(following.follow());
  EXPECT_EQ(following.replica().height(), demo.chain().height() - 1);
}

TEST(Follower, ARebuildGivesTheSameBytes) {
  test::DemoChain demo;
  demo.run_minutes(until_ten);
  Following once(demo);
  ASSERT_TRUE(once.follow());
  test::DemoChain again;
  again.run_minutes(300);
  Following in_pieces(again);
  ASSERT_TRUE(in_pieces.follow());
  again.run_minutes(until_ten - 300);
  ASSERT_TRUE(in_pieces.follow());
  EXPECT_TRUE(contents(once.derived()) == contents(in_pieces.derived()));
}

TEST(Follower, KeepsNothingThatANodeSaysAboutTurnsToPropose) {
  test::DemoChain demo;
  demo.run_minutes(30);
  Following honest(demo);
  ASSERT_TRUE(honest.follow());
  Following other(demo);
  other.peer().change_header = [](chain::LightBlock& block) {
    for (auto& validator : block.validators.validators) validator.proposer_priority += block.height();
    block.validators.proposer.reset();
  };
  ASSERT_TRUE(other.follow());
  EXPECT_TRUE(contents(honest.derived()) == contents(other.derived()));
}

TEST(Follower, RefusesABodyThatDoesNotHashToItsHeader) {
  test::DemoChain demo;
  demo.run_minutes(400);
  Following following(demo);
  following.peer().change_body = [](chain::Block& block) {
    if (!block.txs.empty()) block.txs.front().back() ^= 1;
  };
  const auto round = following.follow();
  ASSERT_FALSE(round);
  EXPECT_TRUE(round.error().is(Errc::wrong_block)) << round.error().text();
  EXPECT_EQ(following.follower().status().phase, FollowPhase::refused);
  EXPECT_EQ(following.peer().refused, 1) << "the next body is to come from somebody else";
  following.peer().change_body = nullptr;
  EXPECT_TRUE(following.follow());  // an honest answer goes on where the lie was refused
}

// The header's last_commit_hash covers the signatures, not what they are said to sign.
TEST(Follower, RefusesABodyWhoseLastCommitIsSaidToBeForSomethingElse) {
  using Lie = std::function<void(chain::Commit&)>;
  const std::vector<Lie> lies = {
      [](auto& commit) { commit.height = 3; },
      [](auto& commit) { commit.height = std::numeric_limits<std::int64_t>::max(); },
      [](auto& commit) { ++commit.round; },
      [](auto& commit) { commit.block_id.hash.front() ^= 1; },
      [](auto& commit) { ++commit.block_id.part_set_header.total; },
  };
  test::DemoChain demo;
  demo.run_minutes(60);
  Following following(demo);
  for (const auto& lie : lies) {
    following.peer().change_body = [&](chain::Block& block) {
      if (block.header.height == 40) lie(block.last_commit);
    };
    const auto round = following.follow();
    ASSERT_FALSE(round);
    EXPECT_TRUE(round.error().is(Errc::wrong_block)) << round.error().text();
    EXPECT_LT(following.replica().height(), 40);
  }
  following.peer().change_body = nullptr;
  ASSERT_TRUE(following.follow());
  for (std::int64_t height = 2; height <= following.replica().height(); ++height) {
    const auto block = following.replica().blocks().light_block(height, nullptr);
    ASSERT_TRUE(block) << block.error().text();
    const auto audit = light::audit_commit(*block);
    ASSERT_TRUE(audit && audit->sound()) << height;
  }
}

TEST(Follower, RefusesAFirstBodyThatClaimsACommitBeforeIt) {
  test::DemoChain demo;
  demo.run_minutes(10);
  Following following(demo);
  following.peer().change_body = [](chain::Block& block) {
    if (block.header.height == 1) block.last_commit.height = 1;
  };
  const auto round = following.follow();
  ASSERT_FALSE(round);
  EXPECT_TRUE(round.error().is(Errc::wrong_block)) << round.error().text();
}

TEST(Follower, StopsForGoodAtASignedRootThatDiffers) {
  test::DemoChain demo(7, [](std::int64_t height, Bytes& app_hash) {
    if (height == 40) app_hash.front() ^= 1;
  });
  demo.run_minutes(60);
  Following following(demo);
  const auto round = following.follow();
  ASSERT_FALSE(round);
  EXPECT_TRUE(round.error().is(Errc::root_mismatch)) << round.error().text();
  const auto status = following.follower().status();
  EXPECT_EQ(status.phase, FollowPhase::mismatch);
  ASSERT_TRUE(status.mismatch);
  EXPECT_EQ(status.mismatch->height, 40);
  EXPECT_NE(status.mismatch->computed, status.mismatch->signed_hash);
  EXPECT_EQ(following.replica().height(), 39);
  EXPECT_FALSE(following.follow());
}

TEST(Follower, RefusesAGenesisThatIsNotTheSignedOne) {
  test::DemoChain demo;
  demo.run_minutes(3);
  Following following(demo);
  auto genesis = following.peer().genesis({})->value;
  const std::string state(as_text(genesis.app_state));
  auto changed = state;
  changed.replace(changed.find("Wuzhen North"), 12, "Wuzhen South");
  genesis.app_state = to_bytes(changed);
  ASSERT_TRUE(following.replica().start(genesis));
  const auto round = following.follow();
  ASSERT_FALSE(round);
  EXPECT_TRUE(round.error().is(Errc::root_mismatch)) << round.error().text();
}

}  // namespace
}  // namespace wastewatch::index
