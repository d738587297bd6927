// A replica that starts from a snapshot: the same state and the same index as one that replayed everything,
// whatever single sources do.
#include "index/state_restore.h"

#include <gtest/gtest.h>

#include <set>

#include "kit/demo/following.h"

namespace wastewatch::index {
namespace {

using test::Following;

constexpr ledger::SnapshotSchedule schedule{.interval = 300, .keep = 2, .pieces = {.leaves_per_chunk = 60}};
constexpr int two_snapshots = 620;  // blocks, one a minute

using Entries = std::set<std::string>;

Entries entries(const Database& database, std::initializer_list<Column> columns) {
  Entries out;
  for (const Column which : columns) {
    const std::unique_ptr<rocksdb::Iterator> it(database.db().NewIterator({}, database.column(which)));
    for (it->SeekToFirst(); it->Valid(); it->Next()) {
      out.insert(std::to_string(static_cast<int>(which)) + it->key().ToString() + "=" +
                 it->value().ToString());
    }
  }
  return out;
}

// What follows from the state alone.
Entries of_state(const Database& database) {
  return entries(database, {Column::batch_order, Column::figures, Column::days, Column::terms});
}
// What only blocks tell.
Entries of_blocks(const Database& database) {
  return entries(database, {Column::blocks, Column::block_hashes, Column::results, Column::transactions,
                            Column::fixes, Column::validator_sets});
}

class StateRestoreTest : public ::testing::Test {
 protected:
  void SetUp() override {
    demo.run_minutes(two_snapshots);
    demo.wait_for_snapshot(600);
  }
  static void expect_same(Following& replayed, Following& restored) {
    ASSERT_EQ(replayed.replica().height(), restored.replica().height());
    EXPECT_EQ(replayed.reader().tree().root_hash(), restored.reader().tree().root_hash());
    EXPECT_EQ(of_state(replayed.derived()), of_state(restored.derived()));
    const auto all = of_blocks(replayed.derived());
    for (const auto& entry : of_blocks(restored.derived())) EXPECT_TRUE(all.contains(entry));
  }

  test::DemoChain demo{7, {}, schedule};
  test::SnapshotPeer honest{demo, "honest"};
  test::SnapshotPeer other{demo, "other"};
};

TEST_F(StateRestoreTest, RestoreAndReplayGiveWhatReplayFromGenesisGives) {
  Following replayed(demo);
  ASSERT_TRUE(replayed.follow());
  Following restored(demo);
  restored.follower().restore_from({honest, other}, 1);
  const auto round = restored.follow();
  ASSERT_TRUE(round) << round.error().text();
  EXPECT_EQ(restored.replica().restored_at(), 600);
  const auto progress = restored.follower().status().restore;
  ASSERT_TRUE(progress);
  EXPECT_GT(progress->chunks, 10U);
  EXPECT_EQ(progress->done, progress->chunks);
  EXPECT_TRUE(progress->refusals.empty());
  EXPECT_LT(restored.follower().status().transactions_replayed,
            replayed.follower().status().transactions_replayed / 4);
  expect_same(replayed, restored);

  demo.run_minutes(90);
  ASSERT_TRUE(replayed.follow());
  ASSERT_TRUE(restored.follow());
  expect_same(replayed, restored);
  EXPECT_EQ(restored.reader().figures({}).value(), replayed.reader().figures({}).value());
  EXPECT_TRUE(restored.reader().block(599).error().is(Errc::not_found));
  EXPECT_TRUE(restored.reader().block(600)) << "the snapshot's own block";
  EXPECT_EQ(restored.reader().first_height().value(), 600);
  EXPECT_EQ(replayed.reader().first_height().value(), 1);
  for (const std::int64_t height : {1, 599, 600, 601, 650}) {
    const Timestamp at = replayed.reader().block(height)->block.header.time;
    EXPECT_EQ(replayed.reader().height_at(at).value(), height);
    EXPECT_EQ(replayed.reader().height_at(at.plus_ns(-1)).value(), height);
    EXPECT_EQ(restored.reader().height_at(at).value(), std::max<std::int64_t>(height, 600));
  }
  EXPECT_EQ(replayed.reader().height_at({0, 0}).value(), 1);
  EXPECT_EQ(replayed.reader().height_at({1LL << 40, 0}).value(), replayed.reader().height());

  restored.close();
  restored.open();
  EXPECT_EQ(restored.replica().restored_at(), 600);
  demo.run_minutes(10);
  ASSERT_TRUE(restored.follow());
  ASSERT_TRUE(replayed.follow());
  expect_same(replayed, restored);
}

TEST_F(StateRestoreTest, AnAlteredChunkIsFetchedElsewhereAndItsSourceAskedNoMore) {
  other.change_chunk = [](std::uint32_t index, Bytes& chunk) {
    if (index > 0) chunk.back() ^= 1;
  };
  Following restored(demo);
  restored.follower().restore_from({other, honest}, 1);
  ASSERT_TRUE(restored.follow());
  EXPECT_EQ(restored.replica().restored_at(), 600);
  const auto progress = *restored.follower().status().restore;
  EXPECT_EQ(progress.done, progress.chunks);
  EXPECT_LE(other.served, 2) << "the top and one wrong chunk";
  ASSERT_LE(progress.refusals.size(), 1U);
  if (!progress.refusals.empty()) {
    EXPECT_EQ(progress.refusals[0].source, "other");
    EXPECT_TRUE(progress.refusals[0].why.is(merkle::Errc::wrong_chunk) ||
                progress.refusals[0].why.is(merkle::Errc::malformed_chunk));
  }
}

TEST_F(StateRestoreTest, WithoutASnapshotThatHoldsGenesisIsReplayed) {
  for (auto* liar : {&honest, &other}) {
    liar->change_chunk = [](std::uint32_t index, Bytes& chunk) {
      if (index == 3 || index == 5) chunk[chunk.size() / 2] ^= 4;
    };
  }
  Following restored(demo);
  restored.follower().restore_from({honest, other}, 1);
  const auto round = restored.follow();
  ASSERT_TRUE(round) << round.error().text();
  EXPECT_FALSE(restored.replica().restored_at());
  EXPECT_GE(restored.follower().status().restore->refusals.size(), 2U);
  Following replayed(demo);
  ASSERT_TRUE(replayed.follow());
  expect_same(replayed, restored);
  EXPECT_TRUE(restored.reader().block(1));
}

TEST_F(StateRestoreTest, AShortChainIsReplayed) {
  Following following(demo);
  following.follower().restore_from({honest}, 10'000);
  ASSERT_TRUE(following.follow());
  EXPECT_FALSE(following.replica().restored_at());
  EXPECT_EQ(honest.served, 0);
}

TEST_F(StateRestoreTest, ARestoreThatWasCutShortStartsOver) {
  Following following(demo);
  const auto snapshot = honest.snapshots({}).value().front();
  const auto header = following.peer().light_block(601, {}).value().signed_header.header;
  {
    auto restore = merkle::SnapshotRestore::begin(honest.chunk(snapshot, 0, {}).value(), 600,
                                                  *Hash::from(header.app_hash));
    ASSERT_TRUE(restore);
    ASSERT_TRUE(following.replica().begin_restore());
    ASSERT_TRUE(following.replica().intake().add(*restore, 1, honest.chunk(snapshot, 1, {}).value()));
  }
  following.close();
  following.open();
  EXPECT_FALSE(following.replica().started());
  following.follower().restore_from({honest}, 1);
  ASSERT_TRUE(following.follow());
  EXPECT_EQ(following.replica().restored_at(), 600);
  EXPECT_TRUE(following.replica().begin_restore().error().is(Errc::out_of_order));
}

TEST_F(StateRestoreTest, ABodyOrResultsThatDoNotBelongToTheBlockAreRefused) {
  Following following(demo);
  following.peer().change_body = [](chain::Block& block) {
    if (!block.txs.empty()) block.txs.pop_back();
  };
  following.follower().restore_from({honest}, 1);
  EXPECT_FALSE(following.follow());
  EXPECT_FALSE(following.replica().started());
  following.peer().change_body = {};
  ASSERT_TRUE(following.follow());
  EXPECT_EQ(following.replica().restored_at(), 600);
}

}  // namespace
}  // namespace wastewatch::index
