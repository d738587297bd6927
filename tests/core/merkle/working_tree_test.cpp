#include <gtest/gtest.h>

#include "merkle/iavl.h"

namespace wastewatch::merkle {
namespace {

TEST(WorkingTree, empty_keys_and_values_are_refused_and_change_nothing) {
  WorkingTree tree{Tree()};
  EXPECT_TRUE(tree.set(as_bytes("a"), {}).error().is(Errc::empty_value));
  EXPECT_TRUE(tree.set({}, as_bytes("a")).error().is(Errc::invalid_request));
  EXPECT_TRUE(tree.commit(1).value().empty());
}

TEST(WorkingTree, set_and_remove_tell_whether_the_key_existed) {
  WorkingTree tree{Tree()};
  EXPECT_FALSE(tree.set(as_bytes("a"), as_bytes("1")).value());
  EXPECT_TRUE(tree.set(as_bytes("a"), as_bytes("2")).value());
  EXPECT_FALSE(tree.remove(as_bytes("b")).value());
  EXPECT_TRUE(tree.remove(as_bytes("a")).value());
  EXPECT_FALSE(tree.remove(as_bytes("a")).value());
}

TEST(WorkingTree, an_unchanged_version_has_the_same_root) {
  WorkingTree tree{Tree()};
  ASSERT_TRUE(tree.set(as_bytes("a"), as_bytes("1")));
  const Hash root = tree.commit(1).value().root_hash();
  ASSERT_TRUE(tree.remove(as_bytes("absent")));
  const Tree same = tree.commit(9).value();
  EXPECT_EQ(same.root_hash(), root);
  EXPECT_EQ(same.version(), 9);
}

TEST(WorkingTree, setting_the_same_value_again_gives_the_leaf_the_new_version) {
  WorkingTree tree{Tree()};
  ASSERT_TRUE(tree.set(as_bytes("a"), as_bytes("1")));
  const Hash root = tree.commit(1).value().root_hash();
  ASSERT_TRUE(tree.set(as_bytes("a"), as_bytes("1")));
  EXPECT_NE(tree.commit(2).value().root_hash(), root);
}

TEST(WorkingTree, a_committed_tree_does_not_see_later_changes) {
  WorkingTree tree{Tree()};
  ASSERT_TRUE(tree.set(as_bytes("a"), as_bytes("1")));
  const Tree first = tree.commit(1).value();
  ASSERT_TRUE(tree.set(as_bytes("a"), as_bytes("2")));
  ASSERT_TRUE(tree.remove(as_bytes("a")));
  EXPECT_TRUE(tree.commit(2).value().empty());
  EXPECT_EQ(first.get(as_bytes("a")).value(), to_bytes("1"));
}

}  // namespace
}  // namespace wastewatch::merkle
