// data restore and begin-anew: a healthy store is given up by nobody's mistake.
#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "command_line.h"
#include "home.h"
#include "index/decisions.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

namespace fs = std::filesystem;
using index::DecisionColumn;
using Words = std::vector<std::string>;

class CliData : public ::testing::Test {
 protected:
  void SetUp() override {
    rpc::Network network;
    network.chain_id = "data-test";
    network.endpoint = "http://127.0.0.1:1";
    network.anchor = {5, Hash{{1}}};
    ASSERT_TRUE(cli::write_network(home(), network));
    decide("first");
    index::open_decisions(home());  // makes the backup
    decide("second");
  }
  void decide(const std::string& what) const {
    const auto store = index::open_decisions(home());
    ASSERT_TRUE(store) << store.error().text();
    rocksdb::WriteBatch batch;
    batch.Put((*store)->column(DecisionColumn::notes), "note", what);
    ASSERT_TRUE((*store)->write(batch));
  }
  std::string decided() const {
    const auto store = index::open_decisions(home());
    if (!store) return store.error().text();
    return (*store)
        ->get((*store)->column(DecisionColumn::notes), as_bytes("note"))
        .value()
        .value_or("nothing");
  }
  // The files that say what the newest backup holds.
  void damage_backups(const std::string& folder) const {
    for (const auto& entry : fs::recursive_directory_iterator(home() / "decisions-backup" / folder)) {
      if (entry.is_regular_file()) fs::resize_file(entry.path(), entry.file_size() / 2);
    }
  }
  fs::path home() const { return folder_.path() / "home"; }
  bool aside() const { return fs::exists(home() / "decisions-damaged-1"); }
  Said data(const std::string& what, const std::vector<std::string>& more = {},
            const std::string& answer = {}) {
    std::vector<std::string> arguments{"data", what, "--home", home().string()};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return call(arguments, answer);
  }

 private:
  TemporaryFolder folder_;
};

TEST_F(CliData, a_healthy_store_is_kept_until_somebody_says_yes) {
  for (const char* what : {"restore", "begin-anew"}) {
    for (const char* answer : {"", "no"}) {
      const auto refused = data(what, {}, answer);
      EXPECT_EQ(refused.code, 3) << what;
      EXPECT_TRUE(refused.has("are not damaged")) << refused.err;
      EXPECT_TRUE(refused.has("othing was changed")) << refused.err;
      EXPECT_FALSE(aside()) << what;
    }
  }
  const auto restored = data("restore", {}, "yes");
  EXPECT_EQ(restored.code, 0) << restored.err;
  EXPECT_EQ(decided(), "first");
  EXPECT_TRUE(aside()) << "never deleted";
}

TEST_F(CliData, yes_on_the_command_line_says_what_is_given_up) {
  const auto begun = data("begin-anew", {"--yes"});
  EXPECT_EQ(begun.code, 0) << begun.err;
  EXPECT_TRUE(begun.has("are not damaged")) << begun.err;
  EXPECT_TRUE(begun.has("There is a backup")) << begun.err;
  EXPECT_EQ(decided(), "nothing");
}

TEST_F(CliData, a_damaged_store_is_replaced_only_when_somebody_says_yes) {
  std::ofstream(home() / "decisions" / "CURRENT", std::ios::trunc);
  for (const char* what : {"begin-anew", "restore"}) {
    const auto refused = data(what);
    EXPECT_EQ(refused.code, 3) << what;
    EXPECT_TRUE(refused.has("are damaged")) << refused.err;
    EXPECT_TRUE(refused.has("decisions-damaged-N")) << refused.err;
    EXPECT_FALSE(aside());
  }
  EXPECT_EQ(data("restore", {}, "yes").code, 0);
  EXPECT_EQ(decided(), "first");
}

TEST_F(CliData, what_holds_nothing_is_not_replaced_without_a_question) {
  fs::remove_all(home() / "decisions");
  const auto missing = data("restore");
  EXPECT_EQ(missing.code, 3);
  EXPECT_TRUE(missing.has("There are no decisions in")) << missing.err;
  ASSERT_TRUE(index::begin_decisions_anew(home()));
  for (const char* what : {"restore", "begin-anew"}) {
    const auto empty = data(what);
    EXPECT_EQ(empty.code, 3) << what;
    EXPECT_TRUE(empty.has("hold no entry")) << empty.err;
    EXPECT_FALSE(aside());
  }
  EXPECT_EQ(data("restore", {"--yes"}).code, 0);
  EXPECT_EQ(decided(), "first");
}

TEST_F(CliData, who_cannot_be_asked_is_told_of_yes_and_who_says_no_is_not_called_absent) {
  fs::create_directories(home() / "derived");
  for (const auto& arguments :
       {Words{"restore"}, Words{"begin-anew"}, Words{"recompute", "--from-network"}}) {
    const auto alone = data(arguments.front(), {arguments.begin() + 1, arguments.end()});
    EXPECT_TRUE(alone.has("no terminal to ask on")) << alone.err;
    EXPECT_TRUE(alone.has("--yes")) << alone.err;
    const auto no = data(arguments.front(), {arguments.begin() + 1, arguments.end()}, "no");
    EXPECT_EQ(no.code, alone.code);
    EXPECT_FALSE(no.has("no terminal")) << no.err;
  }
}

TEST_F(CliData, a_damaged_backup_is_named_and_an_older_one_taken) {
  index::open_decisions(home());  // a backup of "second"
  decide("third");
  damage_backups("private/2");
  const auto shown = data("show");
  EXPECT_TRUE(shown.has("damaged: backup 2")) << shown.out;
  EXPECT_FALSE(shown.has("backup of the decisions: none")) << shown.out;
  const auto restored = data("restore", {"--yes"});
  EXPECT_EQ(restored.code, 0) << restored.err;
  EXPECT_TRUE(restored.has("damaged: backup 2")) << restored.err;
  EXPECT_EQ(decided(), "first");
}

TEST_F(CliData, backups_that_are_all_damaged_are_not_called_none) {
  for (const char* part : {"meta", "private"}) {
    damage_backups(part);
    const auto restored = data("restore", {"--yes"});
    EXPECT_EQ(restored.code, 3);
    EXPECT_TRUE(restored.has("Every backup of your decisions is damaged")) << restored.err;
    EXPECT_FALSE(aside());
  }
  EXPECT_EQ(decided(), "second");
}

TEST_F(CliData, a_store_in_use_is_left_alone_and_its_holder_named) {
  const auto store = index::open_decisions(home());
  ASSERT_TRUE(store);
  for (const char* what : {"restore", "begin-anew"}) {
    const auto refused = data(what, {"--yes"});
    EXPECT_EQ(refused.code, 3);
    EXPECT_TRUE(refused.has("Another program uses")) << refused.err;
    EXPECT_TRUE(refused.has("process " + std::to_string(::getpid()))) << refused.err;
    EXPECT_FALSE(aside());
  }
}

TEST_F(CliData, a_folder_that_is_no_home_is_refused) {
  const TemporaryFolder other;
  for (const char* what : {"restore", "begin-anew", "show", "recompute"}) {
    for (const auto& folder : {other.path(), other.path() / "nothere"}) {
      const auto refused = call({"data", what, "--home", folder.string()});
      EXPECT_EQ(refused.code, 3) << what;
      EXPECT_TRUE(refused.has("no followed chain")) << refused.err;
    }
  }
  EXPECT_TRUE(fs::is_empty(other.path())) << "nothing is made";
}

TEST_F(CliData, blocks_are_deleted_only_when_somebody_says_yes) {
  fs::create_directories(home() / "derived");
  std::ofstream(home() / "derived" / "kept") << "a block";
  EXPECT_EQ(data("recompute", {"--from-network"}).code, 3);
  EXPECT_TRUE(fs::exists(home() / "derived" / "kept"));
  EXPECT_EQ(data("recompute", {"--from-network", "--yes"}).code, 0);
  EXPECT_FALSE(fs::exists(home() / "derived"));
}

}  // namespace
}  // namespace wastewatch::test
