// Data of an earlier version is recomputed from the blocks it keeps, without a node, and gives the same
// bytes; a newer version's is refused. It may be cut short anywhere.
#include <gtest/gtest.h>

#include <map>

#include "base/store_formats.h"
#include "base/wire.h"
#include "index/home.h"
#include "kit/demo/following.h"

namespace wastewatch::index {
namespace {

using test::Following;

constexpr int short_chain = 300;   // all states are still held
constexpr int long_chain = 1'100;  // the first ones are pruned

using KeysAndValues = std::map<std::string, std::string>;

KeysAndValues all_of(const Database& database, Column which) {
  KeysAndValues out;
  const std::unique_ptr<rocksdb::Iterator> it(database.db().NewIterator({}, database.column(which)));
  for (it->SeekToFirst(); it->Valid(); it->Next()) out[it->key().ToString()] = it->value().ToString();
  return out;
}

constexpr auto light_columns = {Column::light_blocks, Column::light_validators, Column::light_trace,
                                Column::light_meta};
// The nodes of a state that was set aside are numbered anew; their hashes are compared by the root.
constexpr auto tree_columns = {Column::tree_nodes, Column::tree_roots, Column::tree_orphans};

std::vector<KeysAndValues> all(const Database& database) {
  std::vector<KeysAndValues> out;
  for (int i = 0; i < static_cast<int>(Column::count_); ++i) {
    const auto which = static_cast<Column>(i);
    if (!std::ranges::contains(light_columns, which) && !std::ranges::contains(tree_columns, which))
      out.push_back(all_of(database, which));
  }
  return out;
}

class RebuildTest : public ::testing::Test {
 protected:
  // A followed chain as an earlier version left it.
  void follow_and_age(int minutes, bool with_genesis = false) {
    demo.run_minutes(minutes);
    ASSERT_TRUE(following.follow());
    before = all(following.derived());
    root = following.reader().tree().root_hash();
    height = following.replica().height();
    write_meta("format", "1");
    if (!with_genesis) erase_meta("genesis");
    genesis = before.front()["genesis"];
  }
  void write_meta(const std::string& key, const std::string& value) {
    rocksdb::WriteBatch batch;
    batch.Put(following.derived().column(Column::meta), key, value);
    ASSERT_TRUE(following.derived().write(batch));
  }
  void erase_meta(const std::string& key) {
    rocksdb::WriteBatch batch;
    batch.Delete(following.derived().column(Column::meta), key);
    ASSERT_TRUE(following.derived().write(batch));
  }
  void reopen() {
    following.close();
    following.open();
  }
  void expect_as_before(bool with_genesis) {
    EXPECT_FALSE(following.replica().rebuilding());
    ASSERT_EQ(following.replica().height(), height);
    EXPECT_EQ(following.reader().tree().root_hash(), root);
    auto now = all(following.derived());
    if (!with_genesis) now.front()["genesis"] = genesis;
    EXPECT_EQ(now, before);
  }

  test::DemoChain demo;
  Following following{demo};
  std::vector<KeysAndValues> before;
  std::string genesis;
  Hash root;
  std::int64_t height = 0;
};

TEST_F(RebuildTest, AnEarlierFormatIsRecomputedWithoutANode) {
  follow_and_age(short_chain);
  reopen();
  ASSERT_TRUE(following.replica().rebuilding());
  std::vector<RebuildProgress> said;
  const auto done =
      following.replica().rebuild({}, 1, [&](const RebuildProgress& progress) { said.push_back(progress); });
  ASSERT_TRUE(done) << done.error().text();
  ASSERT_FALSE(said.empty());
  EXPECT_EQ(said.back().total, height);
  EXPECT_EQ(said.back().cause, RebuildCause::earlier_version);
  EXPECT_LT(said.front().done, said.back().done);
  expect_as_before(false);
  demo.run_minutes(30);
  ASSERT_TRUE(following.follow());
  EXPECT_GT(following.replica().height(), height);
}

TEST_F(RebuildTest, TheKeptGenesisIsEnough) {
  follow_and_age(long_chain, true);
  reopen();
  ASSERT_TRUE(following.replica().rebuild({}, 1));
  expect_as_before(true);
}

TEST_F(RebuildTest, OnlyTheGenesisIsAskedForWhereItIsMissing) {
  follow_and_age(long_chain);
  reopen();
  ASSERT_TRUE(following.replica().rebuilding());
  ASSERT_TRUE(following.replica().rebuild({}, 1)) << "nothing to do without it";
  EXPECT_FALSE(following.replica().started());
  int bodies = 0;
  following.peer().change_body = [&](chain::Block&) { ++bodies; };
  ASSERT_TRUE(following.follow());
  EXPECT_LE(bodies, 1) << "the newest, which no header had confirmed yet, was not kept";
  expect_as_before(true);
}

TEST_F(RebuildTest, CutShortAnywhereItGoesOn) {
  follow_and_age(short_chain);
  reopen();
  for (int cut = 0; following.replica().rebuilding(); ++cut) {
    ASSERT_LT(cut, 20);
    std::stop_source stop;
    const auto done = following.replica().rebuild(stop.get_token(), 0,
                                                  [&](const RebuildProgress&) { stop.request_stop(); });
    EXPECT_TRUE(done || done.error().is(Errc::cancelled)) << done.error().text();
    reopen();
  }
  ASSERT_TRUE(following.follow());
  expect_as_before(false);
}

TEST_F(RebuildTest, APersonMayAskForIt) {
  follow_and_age(short_chain, true);
  write_meta("format", std::to_string(store_formats::derived));
  // Something that was derived is damaged.
  rocksdb::WriteBatch batch;
  batch.DeleteRange(following.derived().column(Column::batch_order), rocksdb::Slice(), "\xff\xff");
  ASSERT_TRUE(following.derived().write(batch));
  ASSERT_TRUE(Replica::ask_for_rebuild(following.derived()));
  reopen();
  for (int starts = 0; starts < 2; ++starts) {  // also after a crash
    ASSERT_TRUE(following.replica().rebuilding());
    EXPECT_EQ(following.replica().rebuilding()->cause, RebuildCause::asked) << "no earlier version wrote it";
    reopen();
  }
  ASSERT_TRUE(following.replica().rebuild({}, 1));
  expect_as_before(true);
}

TEST_F(RebuildTest, ADamagedBlockIsLeftForTheNodes) {
  follow_and_age(short_chain);
  rocksdb::WriteBatch batch;
  Bytes key;
  append_be64(key, 150);
  batch.Put(following.derived().column(Column::blocks), slice(BytesView(key)), "damaged");
  ASSERT_TRUE(following.derived().write(batch));
  reopen();
  const auto done = following.replica().rebuild({}, 1);
  ASSERT_TRUE(done) << done.error().text();
  EXPECT_FALSE(following.replica().rebuilding());
  EXPECT_LT(following.replica().height(), 150);
  ASSERT_TRUE(following.follow());
  expect_as_before(false);
}

TEST_F(RebuildTest, ANewerFormatIsRefused) {
  follow_and_age(short_chain);
  write_meta("format", "99");
  const auto opened = Replica::open(following.derived(), demo.chain().genesis().chain_id);
  ASSERT_FALSE(opened);
  EXPECT_TRUE(opened.error().is(Errc::store_too_new)) << opened.error().text();
  EXPECT_TRUE(opened.error().detail.contains("99"));
}

}  // namespace
}  // namespace wastewatch::index
