// The decisions store: backed up before anything is migrated, restored from its backup, never deleted.
#include "index/decisions.h"

#include <gtest/gtest.h>

#include <fstream>

#include "index/home.h"
#include "support/vectors.h"

namespace wastewatch::index {
namespace {

namespace fs = std::filesystem;

class DecisionsTest : public ::testing::Test {
 protected:
  std::unique_ptr<Database> open() {
    auto out = open_decisions(home);
    if (!out) throw std::runtime_error(out.error().text());
    return std::move(*out);
  }
  static void decide(const Database& store, const std::string& what) {
    rocksdb::WriteBatch batch;
    batch.Put(store.column(DecisionColumn::notes), "note", what);
    ASSERT_TRUE(store.write(batch));
  }
  static std::string decided(const Database& store) {
    return store.get(store.column(DecisionColumn::notes), as_bytes("note")).value().value_or("nothing");
  }
  void set_format(const std::string& number) {
    const auto store = Database::open_decisions(home / "decisions").value();
    rocksdb::WriteBatch batch;
    if (number.empty())
      batch.Delete(store->column(DecisionColumn::meta), "format");
    else
      batch.Put(store->column(DecisionColumn::meta), "format", number);
    ASSERT_TRUE(store->write(batch));
  }
  void damage() const { std::ofstream(home / "decisions" / "CURRENT", std::ios::trunc); }

  test::TemporaryFolder folder;
  fs::path home = folder.path() / "home";
};

TEST_F(DecisionsTest, AnEarlierFormatIsMigratedAfterABackup) {
  decide(*open(), "kept");
  set_format("");
  ASSERT_FALSE(newest_backup(home));
  EXPECT_EQ(decided(*open()), "kept");
  EXPECT_TRUE(newest_backup(home));
  const auto store = open();
  EXPECT_EQ(store->get(store->column(DecisionColumn::meta), as_bytes("format")).value(), "1");
}

TEST_F(DecisionsTest, WithoutABackupNothingIsMigrated) {
  decide(*open(), "kept");
  set_format("");
  std::ofstream(home / "decisions-backup") << "a file in its place";
  EXPECT_TRUE(open_decisions(home).error().is(FileErrc::not_a_folder));
  fs::remove(home / "decisions-backup");
  EXPECT_EQ(decided(*open()), "kept");
}

TEST_F(DecisionsTest, ADamagedStoreIsNamedAndRestored) {
  decide(*open(), "first");
  open();  // makes the backup
  damage();
  const auto opened = open_decisions(home);
  ASSERT_FALSE(opened);
  EXPECT_TRUE(opened.error().is(Errc::decisions_corrupt)) << opened.error().text();
  ASSERT_TRUE(restore_decisions(home));
  EXPECT_EQ(decided(*open()), "first");
  EXPECT_TRUE(fs::exists(home / "decisions-damaged-1" / "CURRENT")) << "never deleted";
}

TEST_F(DecisionsTest, AListThatIsGoneIsDamageAndDeletesNothing) {
  decide(*open(), "first");
  open();
  fs::remove(home / "decisions" / "CURRENT");
  EXPECT_TRUE(open_decisions(home).error().is(Errc::decisions_corrupt));
  ASSERT_TRUE(restore_decisions(home));
  EXPECT_EQ(decided(*open()), "first");
}

TEST_F(DecisionsTest, WithoutABackupNothingIsReplaced) {
  decide(*open(), "first");
  fs::remove_all(home / "decisions-backup");
  damage();
  EXPECT_TRUE(restore_decisions(home).error().is(Errc::no_backup));
  EXPECT_TRUE(fs::exists(home / "decisions" / "CURRENT"));
  ASSERT_TRUE(begin_decisions_anew(home));
  EXPECT_EQ(decided(*open()), "nothing");
  EXPECT_TRUE(fs::exists(home / "decisions-damaged-1"));
}

TEST_F(DecisionsTest, AStoreThatIsGoneIsNotReplacedByAnEmptyOne) {
  decide(*open(), "first");
  open();  // backs it up
  fs::remove_all(home / "decisions");
  EXPECT_TRUE(open_decisions(home).error().is(Errc::decisions_corrupt));
  EXPECT_TRUE(read_decisions(home).error().is(Errc::decisions_corrupt));
  EXPECT_FALSE(fs::exists(home / "decisions"));
  ASSERT_TRUE(restore_decisions(home));
  EXPECT_EQ(decided(*open()), "first");
  fs::remove_all(home / "decisions");
  ASSERT_TRUE(begin_decisions_anew(home));
  EXPECT_EQ(decided(*open()), "nothing");
}

TEST_F(DecisionsTest, ANewerFormatIsRefused) {
  decide(*open(), "kept");
  set_format("99");
  EXPECT_TRUE(open_decisions(home).error().is(Errc::decisions_too_new));
}

TEST_F(DecisionsTest, AStoreInUseIsToldByItsLock) {
  // Words of the path must not decide.
  home = folder.path() / "blockchain";
  const auto store = open();
  EXPECT_TRUE(open_decisions(home).error().is(Errc::store_locked));
  EXPECT_TRUE(begin_decisions_anew(home).error().is(Errc::store_locked));
  fs::create_directories(folder.path() / "locked");
  std::ofstream(folder.path() / "locked" / "derived") << "a file in its place";
  EXPECT_TRUE(
      Database::open_derived(folder.path() / "locked" / "derived").error().is(FileErrc::not_a_folder));
}

TEST_F(DecisionsTest, DamageOfTheOneStoreIsNotThatOfTheOther) {
  ASSERT_TRUE(Home::open(home, "chain"));
  {
    std::ofstream(home / "derived" / "CURRENT", std::ios::trunc);
  }
  EXPECT_TRUE(Home::open(home, "chain").error().is(Errc::store_corrupt));
  EXPECT_TRUE(Home::recompute_kept(home).error().is(Errc::store_corrupt));
  ASSERT_TRUE(Home::delete_derived(home));
  ASSERT_TRUE(Home::open(home, "chain"));
  damage();
  EXPECT_TRUE(Home::open(home, "chain").error().is(Errc::decisions_corrupt));
}

TEST_F(DecisionsTest, FoldersAreForTheirOwnerAlone) {
  open();
  for (const auto& name : {"", "decisions"}) {
    EXPECT_EQ(fs::status(home / name).permissions() & fs::perms{0077}, fs::perms::none) << name;
  }
}

}  // namespace
}  // namespace wastewatch::index
