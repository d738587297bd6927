// The first start of a chain that is killed at every step, and file systems that refuse what ours needs: the
// next start takes the home up, and nothing fails that can be done in another way.
#include <gtest/gtest.h>

#include <csignal>
#include <filesystem>
#include <fstream>

#include "chain/validator_set.h"
#include "child_process.h"
#include "node/genesis.h"
#include "node/validator_keys.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr auto patience = 60s;
constexpr int killed = 128 + SIGKILL;
constexpr int damaged_exit = 3;

std::vector<std::string> preloaded(const std::string& fault) {
  return {std::string("LD_PRELOAD=") + FILE_FAULTS, fault, "ASAN_OPTIONS=verify_asan_link_order=0"};
}

std::string kill_at(int call) { return "WASTEWATCH_TEST_KILL_AT=" + std::to_string(call); }

class SetUp : public ::testing::Test {
 protected:
  std::optional<int> init(const std::vector<std::string>& environment = {}) {
    ChildProcess child({WASTEWATCHD, "init", "--home", home.string(), "--validators", "2"}, log(),
                       environment);
    return child.wait(patience);
  }
  // Until it says where it answers, or `until`; 0, or how it ended before.
  int demonstrate(const std::vector<std::string>& environment = {}, const std::vector<std::string>& more = {},
                  const char* until = R"("hash")") {
    std::vector<std::string> arguments{WASTEWATCHD, "solo",        "--demo", "--demo-days", "0",
                                       "--home",    home.string(), "--rpc",  "127.0.0.1:0"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    ChildProcess child(arguments, log(), environment);
    std::optional<int> ended;
    eventually(
        [&] {
          ended = child.wait(0ms);
          return ended || child.output().contains(until);
        },
        patience);
    if (ended) return *ended;
    child.send_signal(SIGTERM);
    return child.wait(patience).value_or(-1);
  }
  fs::path log() {
    last_log = folder.path() / ("log" + std::to_string(logs++));
    return last_log;
  }
  void start_over() const { fs::remove_all(home); }
  // The genesis names the keys that are there, all for their owner alone.
  void expect_whole() const {
    const auto genesis = node::load_genesis(home / "genesis.json");
    ASSERT_TRUE(genesis) << genesis.error().text();
    const auto keys = node::load_validator_keys(home / "validators");
    ASSERT_TRUE(keys) << keys.error().text();
    ASSERT_EQ(genesis->validators.size(), keys->size());
    for (std::size_t i = 0; i < keys->size(); ++i)
      EXPECT_EQ(genesis->validators[i].validator.public_key, (*keys)[i].public_key());
    for (const auto& entry : fs::recursive_directory_iterator(home)) {
      EXPECT_EQ(entry.status().permissions() & fs::perms{0077}, fs::perms::none) << entry.path();
      EXPECT_FALSE(entry.path().filename().string().starts_with(".setup")) << entry.path();
    }
  }
  TemporaryFolder folder;
  fs::path home = folder.path() / "home";
  fs::path last_log;
  int logs = 0;
};

TEST_F(SetUp, InitKilledAtEveryStepIsTakenUp) {
  int call = 0;
  for (int status = killed; status == killed;) {
    start_over();
    status = init(preloaded(kill_at(++call))).value_or(-1);
    ASSERT_TRUE(status == killed || status == 0) << read_file(last_log);
    if (status == 0) break;
    // From here on the chain is made, whoever moves its files in.
    const bool was_done = fs::exists(home / "genesis.json") || fs::exists(home / ".setup-ready");
    const auto again = init();
    EXPECT_TRUE(again == 0 || (was_done && again == 1)) << "call " << call << ": " << read_file(last_log);
    expect_whole();
  }
  EXPECT_GT(call, 15) << "the kill is not where the files are made";
  expect_whole();
}

TEST_F(SetUp, TheDemonstrationKilledAtItsFirstStartStarts) {
  int reached = 0;
  for (const int call : {1, 4, 8, 12, 16, 20, 24, 28, 34, 45, 70, 110, 140, 170, 200, 260}) {
    start_over();
    const int ended = demonstrate(preloaded(kill_at(call)), {}, R"("live")");
    if (ended == 0) break;  // live before the call came
    ASSERT_EQ(ended, killed) << read_file(last_log);
    reached = call;
    EXPECT_EQ(demonstrate(), 0) << "call " << call << ": " << read_file(last_log);
    expect_whole();
  }
  EXPECT_GE(reached, 110) << "the kill is not where the first blocks are made";
}

// What earlier versions left when they were killed between the two.
TEST_F(SetUp, KeysWithoutAGenesisAreUsed) {
  ASSERT_EQ(init(), 0);
  const auto before = node::load_validator_keys(home / "validators").value();
  fs::remove(home / "genesis.json");
  ASSERT_EQ(demonstrate(), 0) << read_file(last_log);
  const auto genesis = node::load_genesis(home / "genesis.json").value();
  ASSERT_FALSE(genesis.validators.empty());
  EXPECT_EQ(genesis.validators.front().validator.public_key, before.front().public_key());
}

TEST_F(SetUp, AHomeWithoutAChainAndOneWithAChainAreToldApart) {
  ChildProcess solo({WASTEWATCHD, "solo", "--home", home.string()}, log());
  EXPECT_EQ(solo.wait(patience), 1);
  EXPECT_TRUE(solo.output().contains("not_set_up")) << solo.output();
  ASSERT_EQ(init(), 0);
  EXPECT_EQ(init(), 1);
  EXPECT_TRUE(read_file(last_log).contains("already_set_up")) << read_file(last_log);
}

TEST_F(SetUp, ADamagedStateIsMadeFromTheBlocksAgain) {
  ASSERT_EQ(demonstrate(), 0) << read_file(last_log);
  std::ofstream(home / "state" / "CURRENT", std::ios::trunc);
  EXPECT_EQ(demonstrate(), damaged_exit) << read_file(last_log);
  EXPECT_TRUE(read_file(last_log).contains("wastewatchd recompute")) << read_file(last_log);
  ChildProcess recompute({WASTEWATCHD, "recompute", "--home", home.string()}, log());
  EXPECT_EQ(recompute.wait(patience), 0) << recompute.output();
  EXPECT_EQ(demonstrate(), 0) << read_file(last_log);
}

TEST_F(SetUp, ADamagedDemonstrationIsMadeAgainAndNoOtherChain) {
  ASSERT_EQ(demonstrate(), 0) << read_file(last_log);
  fs::remove(home / "blocks" / "CURRENT");
  EXPECT_EQ(demonstrate(), damaged_exit) << read_file(last_log);
  EXPECT_TRUE(read_file(last_log).contains("--remake")) << read_file(last_log);
  EXPECT_EQ(demonstrate({}, {"--remake"}), 0) << read_file(last_log);
  expect_whole();
  start_over();
  ASSERT_EQ(init(), 0);
  EXPECT_EQ(demonstrate({}, {"--remake"}), 1) << read_file(last_log);
  expect_whole();
}

TEST_F(SetUp, FileSystemsWithoutFlagsAndFolderSyncWillDo) {
  auto environment = preloaded("WASTEWATCH_TEST_NO_FLAGS=1");
  environment.emplace_back("WASTEWATCH_TEST_NO_FOLDER_SYNC=1");
  ASSERT_EQ(init(environment), 0) << read_file(last_log);
  expect_whole();
  start_over();
  EXPECT_EQ(demonstrate(environment), 0) << read_file(last_log);
  const fs::path key = folder.path() / "some.wwkey";
  const fs::path passphrase = folder.path() / "passphrase";
  std::ofstream(passphrase) << "correct horse battery staple\n";
  for (const int expected : {0, 3}) {  // the second finds the name taken
    ChildProcess keys({WASTEWATCH_CLI, "keys", "create", key.string(), "--label", "x", "--passphrase-file",
                       passphrase.string()},
                      log(), environment);
    EXPECT_EQ(keys.wait(patience), expected) << keys.output();
  }
  EXPECT_GT(fs::file_size(key), 0U);
}

}  // namespace
}  // namespace wastewatch::test
