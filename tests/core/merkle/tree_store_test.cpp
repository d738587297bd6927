#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <span>

#include "merkle/iavl.h"
#include "merkle/node.h"
#include "merkle/node_visit.h"
#include "merkle/proof.h"
#include "store_fixture.h"

namespace wastewatch::merkle {
namespace {

using test::StoreFixture;

Bytes key_of(int number) { return to_bytes("key" + std::to_string(100000 + number)); }

void fill(WorkingTree& tree, int from, int to, std::string_view value) {
  for (int i = from; i < to; ++i) ASSERT_TRUE(tree.set(key_of(i), as_bytes(value)));
}

TEST(TreeStore, an_empty_store_offers_the_empty_tree_to_start_from) {
  StoreFixture fixture;
  const Tree start = fixture.store().load(0).value();
  EXPECT_FALSE(start.committed());
  EXPECT_TRUE(start.empty());
  EXPECT_FALSE(fixture.store().contains(0).value());
  EXPECT_EQ(fixture.store().newest().value(), 0);
  EXPECT_TRUE(fixture.store().load(1).error().is(Errc::version_unknown));
}

TEST(TreeStore, the_first_version_may_have_any_number_and_later_ones_must_grow) {
  for (const std::int64_t first : {0, 1, 41}) {
    StoreFixture fixture;
    WorkingTree tree(fixture.store().load(0).value());
    fixture.save(tree.commit(first).value());
    EXPECT_TRUE(fixture.store().contains(first).value());
    EXPECT_EQ(fixture.store().oldest().value(), first);
    EXPECT_TRUE(tree.commit(first).error().is(Errc::invalid_request));
    fixture.save(tree.commit(first + 3).value());
    EXPECT_EQ(fixture.store().newest().value(), first + 3);
  }
}

TEST(TreeStore, a_staged_version_is_readable_and_lost_without_its_batch) {
  StoreFixture fixture;
  WorkingTree tree(fixture.newest());
  fill(tree, 0, 200, "one");
  fixture.save(tree.commit(1).value());
  const Hash before = fixture.newest().root_hash();
  fill(tree, 100, 300, "two");
  rocksdb::WriteBatch batch;
  ASSERT_TRUE(fixture.store().stage(tree.commit(2).value(), batch));
  EXPECT_EQ(fixture.newest().version(), 2);
  EXPECT_EQ(fixture.newest().get(key_of(150)).value(), to_bytes("two"));
  fixture.reopen();
  EXPECT_EQ(fixture.newest().version(), 1);
  EXPECT_EQ(fixture.newest().root_hash(), before);
  EXPECT_EQ(fixture.newest().get(key_of(150)).value(), to_bytes("one"));
}

TEST(TreeStore, after_discard_the_same_version_can_be_made_differently) {
  StoreFixture fixture;
  WorkingTree first(fixture.newest());
  fill(first, 0, 100, "one");
  fixture.save(first.commit(1).value());
  fill(first, 0, 100, "wrong");
  rocksdb::WriteBatch batch;
  ASSERT_TRUE(fixture.store().stage(first.commit(2).value(), batch));
  fixture.store().discard();
  WorkingTree second(fixture.store().load(1).value());
  fill(second, 50, 60, "right");
  fixture.save(second.commit(2).value());
  EXPECT_EQ(fixture.newest().get(key_of(0)).value(), to_bytes("one"));
  EXPECT_EQ(fixture.newest().get(key_of(55)).value(), to_bytes("right"));
}

TEST(TreeStore, only_the_successor_of_the_newest_version_can_be_staged) {
  StoreFixture fixture;
  WorkingTree tree(fixture.newest());
  fill(tree, 0, 10, "one");
  const Tree one = tree.commit(1).value();
  const Tree two = tree.commit(2).value();
  rocksdb::WriteBatch batch;
  EXPECT_TRUE(fixture.store().stage(two, batch).error().is(Errc::invalid_request));
  ASSERT_TRUE(fixture.store().stage(one, batch));
  EXPECT_TRUE(fixture.store().stage(one, batch).error().is(Errc::invalid_request));
  EXPECT_TRUE(fixture.store().stage(two, batch));
  WorkingTree elsewhere{Tree()};
  EXPECT_TRUE(fixture.store().stage(elsewhere.commit(3).value(), batch).error().is(Errc::invalid_request));
}

TEST(TreeStore, the_cache_stays_within_its_bound) {
  constexpr std::size_t bound = 128U << 10;
  StoreFixture fixture(bound);
  WorkingTree tree(fixture.newest());
  for (int version = 1; version <= 5; ++version) {
    fill(tree, 0, 4000, "value " + std::to_string(version));
    fixture.save(tree.commit(version).value());
    EXPECT_LE(fixture.store().cached_bytes(), bound);
  }
  int seen = 0;
  ASSERT_TRUE(fixture.newest().visit({}, {}, [&](BytesView, BytesView) { return ++seen > 0; }));
  EXPECT_EQ(seen, 4000);
  EXPECT_LE(fixture.store().cached_bytes(), bound);
}

TEST(TreeStore, pruning_everything_but_the_newest_leaves_exactly_its_nodes) {
  StoreFixture fixture;
  WorkingTree tree(fixture.newest());
  for (int version = 1; version <= 20; ++version) {
    fill(tree, version * 7, version * 7 + 100, std::to_string(version));
    ASSERT_TRUE(tree.remove(key_of(version * 7 + 3)));
    fixture.save(tree.commit(version).value());
  }
  const Hash root = fixture.newest().root_hash();
  fixture.prune(20, 37);
  fixture.reopen();
  EXPECT_EQ(fixture.newest().root_hash(), root);
  EXPECT_EQ(fixture.store().oldest().value(), 20);
  EXPECT_TRUE(fixture.store().load(19).error().is(Errc::version_unknown));
  EXPECT_EQ(fixture.records(fixture.nodes()), static_cast<std::size_t>(2 * fixture.newest().size() - 1));
  EXPECT_EQ(fixture.records(fixture.orphans()), 0U);
}

TEST(TreeStore, pruned_nodes_leave_the_cache) {
  StoreFixture fixture(16U << 20);
  WorkingTree tree(fixture.newest());
  std::size_t level = 0;
  for (int version = 1; version <= 200; ++version) {
    fill(tree, 0, 20, std::to_string(1000 + version));
    fixture.save(tree.commit(version).value());
    fixture.prune(version);
    if (version == 20) level = fixture.store().cached_bytes();
  }
  EXPECT_LE(fixture.store().cached_bytes(), level + level / 10) << "one version lives, 200 were made";
}

TEST(TreeStore, replaced_nodes_leave_the_cache_before_they_are_pruned) {
  StoreFixture fixture(16U << 20);
  WorkingTree tree(fixture.newest());
  std::size_t level = 0;
  for (int version = 1; version <= 200; ++version) {
    fill(tree, 0, 20, std::to_string(1000 + version));
    fixture.save(tree.commit(version).value());
    if (version == 20) level = fixture.store().cached_bytes();
  }
  EXPECT_LE(fixture.store().cached_bytes(), level + level / 10) << "200 versions are kept, one is cached";
  EXPECT_EQ(fixture.store().load(3).value().get(key_of(5)).value(), to_bytes("1003"));
}

TEST(TreeStore, what_is_staged_together_leaves_only_the_newest_in_the_cache) {
  StoreFixture one_by_one(16U << 20);
  StoreFixture together(16U << 20);
  WorkingTree tree(one_by_one.newest());
  WorkingTree same(together.newest());
  rocksdb::WriteBatch batch;
  for (int version = 1; version <= 9; ++version) {
    fill(tree, 0, 20, std::to_string(version));
    one_by_one.save(tree.commit(version).value());
    fill(same, 0, 20, std::to_string(version));
    ASSERT_TRUE(together.store().stage(same.commit(version).value(), batch));
  }
  together.write(batch);
  together.store().written();
  EXPECT_EQ(together.store().cached_bytes(), one_by_one.store().cached_bytes());
}

TEST(TreeStore, a_tree_of_a_pruned_version_says_so) {
  StoreFixture fixture(0);
  WorkingTree tree(fixture.newest());
  fill(tree, 0, 100, "one");
  fixture.save(tree.commit(1).value());
  const Tree old = fixture.store().load(1).value();
  fill(tree, 0, 100, "two");
  fixture.save(tree.commit(2).value());
  EXPECT_EQ(old.get(key_of(5)).value(), to_bytes("one"));
  fixture.prune(2);
  EXPECT_TRUE(old.get(key_of(5)).error().is(Errc::version_unknown));
  EXPECT_TRUE(prove_existence(old, key_of(5)).error().is(Errc::version_unknown));
}

std::map<std::string, std::string> node_records(StoreFixture& fixture) {
  std::map<std::string, std::string> out;
  const std::unique_ptr<rocksdb::Iterator> at(
      fixture.db().NewIterator(rocksdb::ReadOptions(), fixture.nodes()));
  for (at->SeekToFirst(); at->Valid(); at->Next()) out.emplace(at->key().ToString(), at->value().ToString());
  return out;
}

Status read_all(TreeStore& store) {
  const auto newest = store.load(1);
  if (!newest) return fail(newest.error());
  return newest->visit({}, {}, [](BytesView, BytesView) { return true; });
}

// Applies `damage` to every node record in turn.
template <class Damage>
void expect_damage_found(const Damage& damage) {
  StoreFixture fixture(0);
  WorkingTree tree(fixture.newest());
  fill(tree, 0, 25, "one");
  fixture.save(tree.commit(1).value());
  const auto records = node_records(fixture);
  ASSERT_EQ(records.size(), 49U);
  for (const auto& [key, record] : records) {
    damage(fixture, key, record);
    const auto read = read_all(fixture.store());
    ASSERT_FALSE(read);
    EXPECT_TRUE(read.error().is(Errc::store_corrupt)) << read.error().text();
    ASSERT_TRUE(fixture.db().Put(rocksdb::WriteOptions(), fixture.nodes(), key, record).ok());
  }
  EXPECT_TRUE(read_all(fixture.store()));
}

TEST(TreeStore, a_missing_node_is_store_corrupt) {
  expect_damage_found([](StoreFixture& fixture, const rocksdb::Slice& key, const std::string&) {
    ASSERT_TRUE(fixture.db().Delete(rocksdb::WriteOptions(), fixture.nodes(), key).ok());
  });
}

TEST(TreeStore, a_damaged_node_is_store_corrupt) {
  expect_damage_found([](StoreFixture& fixture, const rocksdb::Slice& key, std::string record) {
    record[record.size() / 2] = static_cast<char>(record[record.size() / 2] ^ 1);
    ASSERT_TRUE(fixture.db().Put(rocksdb::WriteOptions(), fixture.nodes(), key, record).ok());
  });
}

TEST(TreeStore, a_change_that_meets_damage_cannot_be_committed_until_rolled_back) {
  StoreFixture fixture(0);
  WorkingTree filling(fixture.newest());
  fill(filling, 0, 50, "one");
  fixture.save(filling.commit(1).value());
  fixture.reopen();
  WorkingTree tree(fixture.newest());
  rocksdb::WriteBatch batch;
  // the leftmost leaf is stamped first
  ASSERT_TRUE(batch.Delete(fixture.nodes(), node_records(fixture).begin()->first).ok());
  fixture.write(batch);
  EXPECT_TRUE(tree.set(key_of(0), as_bytes("two")).error().is(Errc::store_corrupt));
  EXPECT_TRUE(tree.commit(2).error().is(Errc::store_corrupt));
  tree.rollback();
  EXPECT_EQ(tree.commit(2).value().root_hash(), filling.base().root_hash());
}

TEST(NodeVisit, a_tree_and_its_parts_are_visited_in_post_order) {
  StoreFixture fixture;
  WorkingTree tree(fixture.newest());
  fill(tree, 0, 300, "one");
  fixture.save(tree.commit(1).value());
  const Tree whole = fixture.newest();
  const auto dump = [](const Tree& part) {
    std::vector<std::pair<Bytes, int>> out;
    EXPECT_TRUE(visit_nodes(part, [&](const NodeView& node) {
      out.emplace_back(to_bytes(node.key), node.height);
      return true;
    }));
    return out;
  };
  const auto all = dump(whole);
  EXPECT_EQ(all.size(), 599U);
  EXPECT_EQ(all.front(), std::pair(key_of(0), 0));
  EXPECT_EQ(all.back().second, whole.root()->height);
  const auto& root = as_inner(*whole.root());
  const auto left = dump(whole.subtree(resolve(root.left, whole.store().get()).value()));
  const auto right = dump(whole.subtree(resolve(root.right, whole.store().get()).value()));
  EXPECT_EQ(left.size() + right.size() + 1, all.size());
  EXPECT_TRUE(std::ranges::equal(left, std::span(all).first(left.size())));
}

}  // namespace
}  // namespace wastewatch::merkle
