// Versions share nodes and hand references on to each other. Whatever is kept, dropped or forked, every
// version that is still held reads as it was committed; under the address sanitizer nothing is lost or used
// too late.
#include <gtest/gtest.h>

#include <map>
#include <optional>
#include <random>
#include <thread>

#include "merkle/iavl.h"
#include "merkle/proof.h"
#include "store_fixture.h"

namespace wastewatch::merkle {
namespace {

using Content = std::map<Bytes, Bytes>;

struct Line {
  WorkingTree tree;
  Content content;
};

struct Kept {
  Tree tree;
  Content content;
};

Bytes key_of(std::uint64_t number) { return to_bytes("key" + std::to_string(number)); }

void change(Line& line, std::mt19937_64& random) {
  const Bytes key = key_of(random() % 60);
  if (random() % 3 == 0) {
    ASSERT_TRUE(line.tree.remove(key));
    line.content.erase(key);
  } else {
    const Bytes value = to_bytes("value" + std::to_string(random() % 1000));
    ASSERT_TRUE(line.tree.set(key, value));
    line.content[key] = value;
  }
}

void expect_reads_as(const Tree& tree, const Content& content) {
  Content read;
  ASSERT_TRUE(tree.visit({}, {}, [&](BytesView key, BytesView value) {
    read.emplace(to_bytes(key), to_bytes(value));
    return true;
  }));
  EXPECT_EQ(read, content);
}

void drop_some(std::vector<Kept>& kept, std::mt19937_64& random) {
  std::erase_if(kept, [&](const Kept&) { return random() % 4 == 0; });
}

TEST(TreeLifetime, versions_kept_dropped_and_forked_in_any_order_read_as_committed) {
  std::mt19937_64 random(7);
  std::vector<Line> lines;
  lines.push_back({WorkingTree{Tree()}, {}});
  std::vector<Kept> kept;
  for (std::int64_t version = 1; version < 600; ++version) {
    Line& line = lines[random() % lines.size()];
    const Content before = line.content;
    for (std::uint64_t i = random() % 12; i > 0; --i) change(line, random);
    if (random() % 8 == 0) {
      line.tree.rollback();
      line.content = before;
    }
    const Tree made = line.tree.commit(version).value();
    expect_reads_as(made, line.content);
    if (random() % 2 == 0) kept.push_back({made, line.content});
    if (random() % 10 == 0 && lines.size() < 4) lines.push_back({WorkingTree{made}, line.content});
    if (random() % 10 == 0 && lines.size() > 1) lines.pop_back();
    drop_some(kept, random);
    for (const auto& one : kept) expect_reads_as(one.tree, one.content);
  }
}

TEST(TreeLifetime, readers_on_other_threads_may_outlive_the_version_they_read) {
  WorkingTree tree{Tree()};
  for (std::uint64_t i = 0; i < 300; ++i) ASSERT_TRUE(tree.set(key_of(i), as_bytes("old")));
  std::optional<Tree> version = tree.commit(1).value();
  std::vector<std::jthread> readers;
  for (int reader = 0; reader < 3; ++reader) {
    readers.emplace_back([held = *version] {
      for (int round = 0; round < 20; ++round) {
        for (std::uint64_t i = 0; i < 300; ++i) EXPECT_EQ(held.get(key_of(i)).value(), to_bytes("old"));
      }
    });
  }
  version.reset();
  for (std::int64_t next = 2; next < 200; ++next) {
    const auto number = static_cast<std::uint64_t>(next);
    ASSERT_TRUE(tree.set(key_of(number), as_bytes("new")));
    ASSERT_TRUE(tree.remove(key_of(299 - number % 50)));
    ASSERT_TRUE(tree.commit(next));
  }
  readers.clear();
  EXPECT_EQ(tree.get(key_of(2)).value(), to_bytes("new"));
}

TEST(TreeLifetime, a_stored_leaf_that_becomes_the_root_is_loaded) {
  test::StoreFixture fixture;
  {
    WorkingTree tree(fixture.newest());
    ASSERT_TRUE(tree.set(as_bytes("a"), as_bytes("1")));
    ASSERT_TRUE(tree.set(as_bytes("b"), as_bytes("2")));
    fixture.save(tree.commit(1).value());
  }
  fixture.reopen();
  WorkingTree tree(fixture.newest());
  EXPECT_TRUE(tree.remove(as_bytes("a")).value());
  EXPECT_EQ(tree.get(as_bytes("b")).value(), to_bytes("2"));
  fixture.save(tree.commit(2).value());
  EXPECT_EQ(fixture.newest().get(as_bytes("b")).value(), to_bytes("2"));
  EXPECT_EQ(fixture.newest().size(), 1);
}

}  // namespace
}  // namespace wastewatch::merkle
