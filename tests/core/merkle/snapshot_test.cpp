// Snapshots: what is restored is the very tree, and nothing else is accepted in its place.
#include "merkle/snapshot.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "merkle/node_visit.h"
#include "merkle/snapshot_intake.h"
#include "store_fixture.h"

namespace wastewatch::merkle {
namespace {

using test::StoreFixture;

struct Exported {
  std::vector<Bytes> chunks;
  SnapshotSummary summary;
};

Exported exported(const Tree& tree, const SnapshotOptions& options) {
  Exported out;
  out.chunks.resize(1);
  const auto done = export_snapshot(tree, options, [&](std::uint32_t index, BytesView chunk) -> Status {
    if (index >= out.chunks.size()) out.chunks.resize(index + 1);
    out.chunks[index] = to_bytes(chunk);
    return {};
  });
  EXPECT_TRUE(done) << done.error().text();
  out.summary = done.value();
  return out;
}

TreeStore::Columns columns(StoreFixture& fixture) {
  return {fixture.nodes(), fixture.roots(), fixture.orphans()};
}

Status restore(StoreFixture& fixture, const std::vector<Bytes>& chunks, const Tree& of) {
  auto begun = SnapshotRestore::begin(chunks.front(), of.version(), of.root_hash());
  if (!begun) return fail(begun.error());
  SnapshotIntake intake(fixture.db(), columns(fixture));
  if (auto cleared = intake.clear(); !cleared) return cleared;
  for (std::uint32_t index = begun->chunks() - 1; index > 0; --index) {  // in any order
    if (auto added = intake.add(*begun, index, chunks.at(index)); !added) return added;
  }
  rocksdb::WriteBatch last;
  if (auto finished = intake.finish(*begun, last); !finished) return finished;
  fixture.reopen();
  return {};
}

struct NodeFacts {
  Bytes key;
  Bytes value;
  std::int64_t version = 0;
  Hash hash;
  bool operator==(const NodeFacts&) const = default;
};

std::vector<NodeFacts> facts(const Tree& tree) {
  std::vector<NodeFacts> out;
  EXPECT_TRUE(visit_nodes(tree, [&](const NodeView& node) {
    out.push_back({to_bytes(node.key), to_bytes(node.value), node.version, *node.hash});
    return true;
  }));
  return out;
}

Bytes key_of(unsigned number) {
  return {'k', static_cast<std::uint8_t>(number / 16), static_cast<std::uint8_t>(number)};
}

// `count` keys in versions of ten, some of them written twice or removed.
Tree made_tree(int count) {
  WorkingTree work{Tree()};
  std::int64_t version = 3;
  for (int i = 0; i < count; ++i) {
    static_cast<void>(work.set(key_of(static_cast<unsigned>(i * 7 % count)),
                               Bytes(static_cast<std::size_t>(1 + i % 9), 'v')));
    if (i % 5 == 4) static_cast<void>(work.remove(key_of(static_cast<unsigned>(i / 2))));
    if (i % 10 == 9) static_cast<void>(work.commit(version += 2));
  }
  return work.commit(version + 1).value();
}

constexpr SnapshotOptions small_chunks{.leaves_per_chunk = 7, .chunk_bytes = 4'096};

RC_GTEST_PROP(Snapshot, restores_the_very_tree_and_it_grows_on_alike, ()) {
  const int count = *rc::gen::inRange(1, 250);
  const SnapshotOptions options{*rc::gen::inRange<std::int64_t>(1, 40),
                                *rc::gen::inRange<std::size_t>(40, 900)};
  const Tree tree = made_tree(count);
  const Exported snapshot = exported(tree, options);
  StoreFixture fixture;
  const auto done = restore(fixture, snapshot.chunks, tree);
  RC_ASSERT(done.has_value());
  const Tree restored = fixture.newest();
  RC_ASSERT(restored.version() == tree.version());
  RC_ASSERT(facts(restored) == facts(tree));
  RC_ASSERT(exported(restored, options).chunks == snapshot.chunks);

  WorkingTree ours(restored);
  WorkingTree theirs(tree);
  for (int i = 0; i < 60; ++i) {
    const Bytes key = key_of(*rc::gen::inRange(0U, 300U));
    for (WorkingTree* work : {&ours, &theirs}) {
      RC_ASSERT((i % 3 == 0 ? work->remove(key) : work->set(key, Bytes{1, 2})).has_value());
    }
    if (i % 20 != 19) continue;
    const Tree grown = ours.commit(tree.version() + i).value();
    RC_ASSERT(grown.root_hash() == theirs.commit(tree.version() + i).value().root_hash());
    fixture.save(grown);
  }
  fixture.prune(tree.version() + 59);
  RC_ASSERT(facts(fixture.newest()) == facts(theirs.base()));
  if (!fixture.newest().empty()) RC_ASSERT(fixture.records(fixture.nodes()) == facts(theirs.base()).size());
}

// Whether chunk `index` is refused in the place of the right one.
bool refused(const Exported& snapshot, const Tree& tree, std::uint32_t index, BytesView chunk) {
  if (index == 0) return !SnapshotRestore::begin(chunk, tree.version(), tree.root_hash());
  const auto restore = SnapshotRestore::begin(snapshot.chunks[0], tree.version(), tree.root_hash());
  return !restore->rebuild(index, chunk);
}

TEST(Snapshot, any_flipped_bit_is_refused) {
  const Tree tree = made_tree(60);
  const Exported snapshot = exported(tree, small_chunks);
  ASSERT_GT(snapshot.chunks.size(), 5U);
  for (std::uint32_t index = 0; index < 4; ++index) {
    Bytes chunk = snapshot.chunks[index];
    for (std::size_t bit = 0; bit < chunk.size() * 8; ++bit) {
      const auto mask = static_cast<std::uint8_t>(1U << bit % 8);
      chunk[bit / 8] ^= mask;
      EXPECT_TRUE(refused(snapshot, tree, index, chunk)) << "chunk " << index << " bit " << bit;
      chunk[bit / 8] ^= mask;
    }
    EXPECT_FALSE(refused(snapshot, tree, index, chunk));
  }
}

TEST(Snapshot, any_flipped_bit_of_a_top_over_single_leaves_is_refused) {
  const Tree tree = made_tree(30);
  const Exported snapshot = exported(tree, {.leaves_per_chunk = 1, .chunk_bytes = 4'096});
  Bytes top = snapshot.chunks[0];
  for (std::size_t bit = 0; bit < top.size() * 8; ++bit) {
    const auto mask = static_cast<std::uint8_t>(1U << bit % 8);
    top[bit / 8] ^= mask;
    EXPECT_TRUE(refused(snapshot, tree, 0, top)) << "bit " << bit;
    top[bit / 8] ^= mask;
  }
}

// Nobody has a leaf with the hash of an inner node: such a snapshot could never be completed.
TEST(Snapshot, a_leaf_does_not_stand_for_a_whole_tree) {
  const Tree tree = made_tree(30);
  const Exported snapshot = exported(tree, small_chunks);
  Bytes top{snapshot_format, 0, 2};
  append(top, tree.root_hash());
  EXPECT_TRUE(refused(snapshot, tree, 0, top));
  top.insert(top.begin() + 3, {1, 'k'});
  EXPECT_TRUE(refused(snapshot, tree, 0, top));
}

TEST(Snapshot, truncated_and_extended_chunks_are_refused) {
  const Tree tree = made_tree(60);
  const Exported snapshot = exported(tree, small_chunks);
  for (const std::uint32_t index : {0U, 1U, 2U}) {
    const BytesView chunk = snapshot.chunks[index];
    for (std::size_t size = 0; size < chunk.size(); ++size) {
      EXPECT_TRUE(refused(snapshot, tree, index, chunk.first(size)));
    }
    Bytes longer = to_bytes(chunk);
    longer.push_back(0);
    EXPECT_TRUE(refused(snapshot, tree, index, longer));
  }
}

TEST(Snapshot, every_refusal_has_its_name) {
  const Tree tree = made_tree(60);
  const Tree foreign = made_tree(61);
  const auto chunks = exported(tree, small_chunks).chunks;
  const auto other = exported(foreign, small_chunks).chunks;
  const auto begin = [&](BytesView chunk, std::int64_t version) {
    return SnapshotRestore::begin(chunk, version, tree.root_hash());
  };
  EXPECT_TRUE(begin(other[0], tree.version()).error().is(Errc::wrong_chunk));
  EXPECT_TRUE(begin(chunks[0], tree.version() + 1).error().is(Errc::wrong_chunk));
  EXPECT_TRUE(begin(chunks[1], tree.version()).error().is(Errc::malformed_chunk));
  Bytes newer = chunks[0];
  newer[0] = 2;
  EXPECT_TRUE(begin(newer, tree.version()).error().is(Errc::unsupported_snapshot));

  const auto restore = begin(chunks[0], tree.version());
  ASSERT_TRUE(restore);
  const auto rebuild = [&](std::uint32_t index, BytesView chunk) {
    const auto rebuilt = restore->rebuild(index, chunk);
    return rebuilt ? Error{} : rebuilt.error();
  };
  EXPECT_TRUE(rebuild(1, chunks[2]).is(Errc::wrong_chunk)) << "reordered";
  EXPECT_TRUE(rebuild(1, chunks[0]).is(Errc::malformed_chunk));
  EXPECT_TRUE(rebuild(1, Bytes(max_chunk_bytes + 1, 1)).is(Errc::malformed_chunk)) << "too long";
  EXPECT_TRUE(rebuild(0, chunks[0]).is(Errc::invalid_request));
  EXPECT_TRUE(rebuild(restore->chunks(), chunks[1]).is(Errc::invalid_request));
  EXPECT_TRUE(restore->top().error().is(Errc::invalid_request)) << "chunks are missing";
  EXPECT_TRUE(export_snapshot(Tree(), {}, {}).error().is(Errc::empty_tree));
}

TEST(Snapshot, a_chunk_may_come_twice_and_a_subtree_too_large_in_bytes_is_cut) {
  WorkingTree work{Tree()};
  for (unsigned i = 0; i < 64; ++i) ASSERT_TRUE(work.set(key_of(i), Bytes(1'000, 'v')));
  const Tree tree = work.commit(9).value();
  const Exported snapshot = exported(tree, {.leaves_per_chunk = 1'000, .chunk_bytes = 9'000});
  EXPECT_EQ(snapshot.chunks.size(), 9U);
  EXPECT_EQ(snapshot.summary.chunks, 9U);
  StoreFixture fixture;
  ASSERT_TRUE(restore(fixture, snapshot.chunks, tree));
  auto again = SnapshotRestore::begin(snapshot.chunks[0], 9, tree.root_hash());
  ASSERT_TRUE(again);
  EXPECT_EQ(again->leaves(), 64);
  SnapshotIntake intake(fixture.db(), columns(fixture));
  ASSERT_TRUE(intake.clear());
  EXPECT_EQ(fixture.records(fixture.nodes()), 0U) << "what an earlier restore left is gone";
  for (std::uint32_t index = 1; index < again->chunks(); ++index) {
    ASSERT_TRUE(intake.add(*again, index, snapshot.chunks[index]));
    ASSERT_TRUE(intake.add(*again, index, snapshot.chunks[index]));
    EXPECT_EQ(again->missing(), again->chunks() - 1 - index);
  }
  rocksdb::WriteBatch last;
  ASSERT_TRUE(intake.finish(*again, last));
  fixture.reopen();
  EXPECT_EQ(facts(fixture.newest()), facts(tree));
  EXPECT_EQ(fixture.records(fixture.nodes()), 127U);
}

}  // namespace
}  // namespace wastewatch::merkle
