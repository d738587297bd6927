#include "node/solo_chain.h"

#include <sstream>

#include "base/encoding.h"
#include "chain/encoding.h"
#include "chain/hashes.h"
#include "chain/sign_bytes.h"
#include "chain/validate.h"
#include "crypto/vote.h"
#include "node/history.h"
#include "solo_fixture.h"

namespace wastewatch::node {
namespace {

class SoloChainTest : public ::testing::Test {
 protected:
  std::unique_ptr<SoloNode> open(std::size_t validators = 1, std::size_t held_keys = 100) {
    auto node = open_solo(folder.path(), validators, held_keys);
    if (!node) ADD_FAILURE() << node.error().text();
    return std::move(*node);
  }
  test::TemporaryFolder folder;
};

std::vector<PlannedBlock> plan(std::int64_t from, std::int64_t count) {
  std::vector<PlannedBlock> out;
  for (std::int64_t i = from; i < from + count; ++i) {
    out.push_back({test_time(i * 60), {tx("k" + std::to_string(i) + "=v")}});
  }
  return out;
}

// Every rule a full node checks between two consecutive blocks, from what the store gives.
void check_chain(const SoloChain& chain) {
  const auto& store = chain.store();
  for (std::int64_t height = 1; height <= chain.height(); ++height) {
    SCOPED_TRACE(height);
    const auto block = store.block(height).value();
    const auto commit = store.commit(height).value();
    const auto set = store.validators(height).value();
    const auto next_set = store.validators(height + 1).value();
    ASSERT_TRUE(chain::check_block(block)) << chain::check_block(block).error().text();
    const chain::LightBlock light{{block.header, commit}, set};
    const auto shaped = chain::check_light_block(light, "solo-test");
    ASSERT_TRUE(shaped) << shaped.error().text();
    EXPECT_EQ(commit.block_id, chain::block_id_of(block));
    EXPECT_EQ(block.header.next_validators_hash,
              to_bytes(chain::validators_hash(next_set.validators).view()));
    for (std::size_t i = 0; i < commit.signatures.size(); ++i) {
      const auto& entry = commit.signatures[i];
      if (entry.block_id_flag == chain::BlockIdFlag::absent) continue;
      EXPECT_TRUE(crypto::verify_vote(set.validators[i].public_key,
                                      chain::vote_sign_bytes("solo-test", commit, i), entry.signature)
                      .value());
    }
    if (height == 1) continue;
    const auto before = store.meta(height - 1).value();
    EXPECT_EQ(block.header.last_block_id, before.block_id);
    EXPECT_EQ(block.header.validators_hash, before.header.next_validators_hash);
    const auto result = store.result(height - 1).value();
    EXPECT_EQ(block.header.app_hash, result.app_hash);
    EXPECT_EQ(block.header.last_results_hash, to_bytes(chain::results_hash(result.tx_results).view()));
    EXPECT_EQ(block.last_commit, store.commit(height - 1).value());
    for (const auto& entry : block.last_commit.signatures) {
      if (entry.block_id_flag == chain::BlockIdFlag::absent) continue;
      EXPECT_EQ(entry.timestamp, block.header.time);
    }
  }
}

TEST_F(SoloChainTest, PlannedBlocksCarryTheirTimesAndVerify) {
  const auto node = open(4);
  const auto blocks = plan(0, 20);
  ASSERT_TRUE(node->chain->append(blocks));
  EXPECT_EQ(node->chain->height(), 20);
  for (std::int64_t h = 1; h <= 20; ++h) {
    EXPECT_EQ(node->chain->store().meta(h)->header.time, blocks[static_cast<std::size_t>(h - 1)].time);
  }
  check_chain(*node->chain);
}

TEST_F(SoloChainTest, LiveBlocksFollowPlannedOnes) {
  const auto node = open(2);
  ASSERT_TRUE(node->chain->append(plan(0, 3)));
  ASSERT_TRUE(node->chain->broadcast(tx("live=1")));
  ASSERT_TRUE(node->chain->produce(test_time(500)));
  ASSERT_TRUE(node->chain->produce(test_time(499)));  // the clock went back
  EXPECT_EQ(node->chain->store().meta(4)->header.time, test_time(500));
  EXPECT_EQ(node->chain->store().meta(5)->header.time, test_time(500).plus_ns(1'000'000));
  EXPECT_EQ(node->chain->store().block(4)->txs, std::vector<Bytes>{tx("live=1")});
  EXPECT_EQ(node->chain->mempool().size().txs, 0U);
  check_chain(*node->chain);
}

TEST_F(SoloChainTest, FirstBlockCarriesTheGenesisTimeAndTheInitialRoot) {
  const auto node = open();
  ASSERT_TRUE(node->chain->produce(test_time(1000)));
  const auto header = node->chain->store().meta(1)->header;
  EXPECT_EQ(header.time, test_genesis_time);
  EXPECT_EQ(header.app_hash.size(), 32U);
  EXPECT_EQ(header.last_block_id, chain::BlockId{});
}

TEST_F(SoloChainTest, TimesThatDoNotRiseAreRefused) {
  const auto node = open();
  EXPECT_TRUE(node->chain->append(plan(1, 1)).error().is(Errc::bad_block_time));
  ASSERT_TRUE(node->chain->append(plan(0, 2)));
  EXPECT_TRUE(node->chain->append(plan(1, 1)).error().is(Errc::bad_block_time));
  EXPECT_EQ(node->chain->height(), 2);
}

TEST_F(SoloChainTest, ProposersTakeTurnsInProportionToTheirPower) {
  const auto node = open(3);  // powers 10, 11, 12
  ASSERT_TRUE(node->chain->append(plan(0, 330)));
  std::map<Bytes, int> turns;
  for (std::int64_t h = 1; h <= 330; ++h) ++turns[node->chain->store().meta(h)->header.proposer_address];
  for (const auto& validator : test_genesis(3).validators) {
    const auto& [address, key, power, priority] = validator.validator;
    EXPECT_NEAR(turns[to_bytes(address.view())], power * 10, 1);
  }
}

TEST_F(SoloChainTest, ValidatorUpdateActsTwoHeightsLater) {
  const auto node = open(2);
  const auto key = to_hex(test_key(7).public_key().bytes);
  ASSERT_TRUE(node->chain->append(plan(0, 1)));
  const std::vector update{PlannedBlock{test_time(60), {tx("val:" + key + ":3")}}};
  ASSERT_TRUE(node->chain->append(update));
  ASSERT_TRUE(node->chain->append(plan(2, 3)));
  EXPECT_EQ(node->chain->store().validators(3)->validators.size(), 2U);
  EXPECT_EQ(node->chain->store().validators(4)->validators.size(), 3U);
  check_chain(*node->chain);
}

TEST_F(SoloChainTest, WithoutTwoThirdsOfThePowerNothingIsMade) {
  auto node = open_solo(folder.path(), 3, 2);  // 10 + 11 of 33
  EXPECT_TRUE(node.error().is(Errc::no_quorum));
}

TEST_F(SoloChainTest, AbsentValidatorsDoNotStopAMajority) {
  const auto node = open(4, 3);  // 33 of 46
  ASSERT_TRUE(node->chain->append(plan(0, 12)));
  check_chain(*node->chain);
}

TEST_F(SoloChainTest, RefusedProposalLeavesNoBlock) {
  const auto node = open();
  const std::vector bad{PlannedBlock{test_genesis_time, {tx("reject")}}};
  EXPECT_TRUE(node->chain->append(bad).error().is(Errc::block_rejected));
  EXPECT_EQ(node->chain->height(), 0);
}

TEST_F(SoloChainTest, TransactionThatSpoilsAProposalDoesNotHoldUpTheChain) {
  const auto node = open();
  ASSERT_TRUE(node->chain->broadcast(tx("reject me")));
  ASSERT_TRUE(node->chain->produce(test_time(1)));
  EXPECT_TRUE(node->chain->store().block(1)->txs.empty());
  EXPECT_EQ(node->chain->mempool().size().txs, 0U);
}

TEST_F(SoloChainTest, RestartContinuesTheSameChain) {
  Bytes tip;
  {
    const auto node = open(2);
    ASSERT_TRUE(node->chain->append(plan(0, 5)));
    tip = node->chain->store().meta(5)->block_id.hash;
  }
  const auto node = open(2);
  EXPECT_EQ(node->chain->height(), 5);
  ASSERT_TRUE(node->chain->append(plan(5, 5)));
  EXPECT_EQ(node->chain->store().meta(6)->header.last_block_id.hash, tip);
  check_chain(*node->chain);
}

TEST_F(SoloChainTest, ApplicationThatLostItsStateIsReplayedFromGenesis) {
  Bytes root;
  {
    const auto node = open();
    ASSERT_TRUE(node->chain->append(plan(0, 5)));
    root = node->application.info()->last_block_app_hash;
  }
  std::filesystem::remove(folder.path() / "application");
  const auto node = open();
  EXPECT_EQ(node->application.info()->last_block_height, 5);
  EXPECT_EQ(node->application.info()->last_block_app_hash, root);
}

TEST_F(SoloChainTest, ApplicationAheadOfTheBlocksIsNamed) {
  {
    const auto node = open();
    ASSERT_TRUE(node->chain->append(plan(0, 2)));
  }
  std::filesystem::remove_all(folder.path() / "blocks");
  EXPECT_TRUE(open_solo(folder.path()).error().is(Errc::application_ahead));
}

TEST_F(SoloChainTest, AnotherGenesisIsRefused) {
  open();
  EXPECT_TRUE(open_solo(folder.path(), 2).error().is(Errc::wrong_chain));
}

TEST_F(SoloChainTest, AGenesisThatTheKeysCannotSignForDoesNotClaimTheFolder) {
  EXPECT_TRUE(open_solo(folder.path(), 3, 1).error().is(Errc::no_quorum));
  const auto own = open_solo(folder.path(), 1);
  ASSERT_TRUE(own) << own.error().text();
  EXPECT_TRUE((*own)->chain->append(plan(0, 1)));
}

TEST_F(SoloChainTest, TransactionsAreFoundByTheirHash) {
  const auto node = open();
  ASSERT_TRUE(node->chain->append(plan(0, 3)));
  const auto found = node->chain->store().find_tx(chain::tx_hash(tx("k1=v"))).value();
  ASSERT_TRUE(found);
  EXPECT_EQ(found->height, 2);
  EXPECT_FALSE(node->chain->store().find_tx(chain::tx_hash(tx("unknown=1"))).value());
}

TEST_F(SoloChainTest, HistoryIsAppendedOnceHoweverOftenItIsRead) {
  const std::string lines = R"({"time":"2023-11-14T22:14:00Z","txs":["YT0x"]}
{"time":"2023-11-14T22:15:00Z"}
)";
  {
    const auto node = open();
    std::istringstream in(lines);
    const auto done = append_history(*node->chain, in, [] { return false; });
    ASSERT_TRUE(done) << done.error().text();
    EXPECT_EQ(node->chain->height(), 3);  // block 1 at the genesis time, then the two lines
    EXPECT_EQ(node->chain->store().block(2)->txs, std::vector<Bytes>{tx("a=1")});
  }
  const auto node = open();
  std::istringstream again(lines);
  EXPECT_EQ(append_history(*node->chain, again, [] { return false; })->skipped, 2);
  EXPECT_EQ(node->chain->height(), 3);
}

TEST_F(SoloChainTest, WrongHistoryNamesTheLine) {
  const auto node = open();
  std::istringstream in("{\"time\":\"2023-11-14T22:14:00Z\"}\n{\"time\":5}\n");
  const auto done = append_history(*node->chain, in, [] { return false; });
  ASSERT_TRUE(done.error().is(Errc::bad_history));
  EXPECT_TRUE(done.error().detail.contains("line 2"));
}

}  // namespace
}  // namespace wastewatch::node
