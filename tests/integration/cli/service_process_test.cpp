// wastewatchd as a process: what it says about what is typed, and what it leaves alone.
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "child_process.h"
#include "node/socket.h"
#include "support/vectors.h"
#include "words/catalogue.h"

namespace wastewatch::test {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr auto patience = 60s;

class ServiceProcess : public ::testing::Test {
 protected:
  int run(std::vector<std::string> arguments, const std::string& language = "C.UTF-8") {
    arguments.insert(arguments.begin(), WASTEWATCHD);
    ChildProcess process(arguments, folder_.path() / ("log-" + std::to_string(++runs_)),
                         {"LC_ALL=" + language});
    const auto ended = process.wait(patience);
    said_ = process.output();
    return ended.value_or(-1);
  }
  std::string home() const { return (folder_.path() / "home").string(); }
  void put(const std::string& name) const {
    fs::create_directories((folder_.path() / "home" / name).parent_path());
    std::ofstream(folder_.path() / "home" / name) << "kept";
  }
  bool kept(const std::string& name) const { return fs::exists(folder_.path() / "home" / name); }

  TemporaryFolder folder_;
  std::string said_;
  int runs_ = 0;
};

TEST_F(ServiceProcess, what_is_typed_wrong_is_named_and_nothing_is_made) {
  const std::vector<std::vector<std::string>> refused = {{"solo", "--rpc", "foo"},
                                                         {"solo", "--demo", "--rpc", "foo"},
                                                         {"solo", "--rpc", "unix:///tmp/x"},
                                                         {"solo", "--rpc", "127.0.0.1:99999"},
                                                         {"abci", "--address", "foo"},
                                                         {"init", "--chain-id", "a\x1b[2J"},
                                                         {"init", "--chain-id", "a\nb"},
                                                         {"init", "--genesis-time", "9999-12-31T23:59:59Z"},
                                                         {"init", "--genesis-time", "1969-12-31T23:59:59Z"},
                                                         {"init", "--genesis-time", "yesterday"}};
  for (auto arguments : refused) {
    arguments.insert(arguments.end(), {"--home", home()});
    EXPECT_EQ(run(arguments), 2) << arguments[0] << " " << arguments[2] << said_;
    EXPECT_TRUE(said_.contains("what to do: ")) << said_;
    EXPECT_FALSE(said_.contains("disk")) << said_;
    EXPECT_FALSE(said_.contains('\x1b')) << said_;
    EXPECT_FALSE(fs::exists(home())) << arguments[0];
  }
  EXPECT_EQ(run({"init", "--home", ""}), 2) << "not the working directory" << said_;
}

TEST_F(ServiceProcess, an_address_that_cannot_be_used_has_its_own_words) {
  const auto taken = node::Listener::open({false, {}, "127.0.0.1", 0});
  ASSERT_TRUE(taken);
  EXPECT_EQ(run({"abci", "--address", taken->endpoint().text(), "--home", home()}), 4) << said_;
  EXPECT_TRUE(said_.contains("Another instance uses this home folder or address")) << said_;
  EXPECT_EQ(run({"abci", "--address", "unix:///nowhere/at/all.sock", "--home", home()}), 1) << said_;
  EXPECT_TRUE(said_.contains("no such file or folder")) << said_;
  EXPECT_EQ(run({"abci", "--address", "tcp://192.0.2.1:0", "--home", home()}), 1) << said_;
  EXPECT_TRUE(said_.contains("does not belong to this computer")) << said_;
  EXPECT_FALSE(said_.contains("disk")) << said_;
}

TEST_F(ServiceProcess, a_home_in_use_names_its_holder) {
  fs::create_directories(home());
  const auto lock = node::lock_file(home() + "/lock");
  ASSERT_TRUE(lock);
  EXPECT_EQ(run({"init", "--home", home()}), 4);
  EXPECT_TRUE(said_.contains("process " + std::to_string(::getpid()))) << said_;
}

TEST_F(ServiceProcess, files_of_others_are_never_deleted) {
  put("state/letter.txt");
  EXPECT_EQ(run({"recompute", "--home", home()}), 1) << said_;
  EXPECT_TRUE(said_.contains("no state of a ledger")) << said_;
  EXPECT_EQ(run({"solo", "--demo", "--remake", "--rpc", "127.0.0.1:0", "--home", home()}), 1) << said_;
  EXPECT_TRUE(kept("state/letter.txt"));
}

TEST_F(ServiceProcess, each_damaged_file_of_a_home_is_named_as_what_it_is) {
  struct Damage {
    const char* file;
    std::vector<std::string> more;
    const char* said;
    int code;
  };
  const Damage all[] = {{"demonstration.json", {"--demo"}, "demonstration.json is damaged", 3},
                        {"genesis.json", {}, "genesis file is invalid", 3},
                        {"validators/0.json", {}, "validator's key file is damaged", 3}};
  for (const auto& damage : all) {
    for (const char* content : {"", "kept", "{}", "[1", "null"}) {
      fs::remove_all(home());
      ASSERT_EQ(run({"init", "--home", home()}), 0) << said_;
      std::ofstream(fs::path(home()) / damage.file) << content;
      std::vector<std::string> arguments{"solo", "--rpc", "127.0.0.1:0", "--home", home()};
      arguments.insert(arguments.end(), damage.more.begin(), damage.more.end());
      EXPECT_EQ(run(arguments), damage.code) << damage.file << said_;
      EXPECT_TRUE(said_.contains(damage.said)) << damage.file << " " << content << said_;
      EXPECT_TRUE(said_.contains((fs::path(home()) / damage.file).string())) << said_;
    }
  }
  fs::remove_all(home());
  const auto state = (folder_.path() / "my-state.json").string();
  std::ofstream(state) << "{}";
  EXPECT_NE(run({"init", "--home", home(), "--app-state", state}), 0);
  EXPECT_TRUE(said_.contains(state)) << said_;
  ASSERT_EQ(run({"init", "--home", home()}), 0);
  EXPECT_EQ(run({"solo", "--demo", "--rpc", "127.0.0.1:0", "--home", home()}), 1);
  EXPECT_TRUE(said_.contains("not a demonstration")) << said_;
  fs::remove_all(fs::path(home()) / "validators");
  EXPECT_EQ(run({"solo", "--rpc", "127.0.0.1:0", "--home", home()}), 3);
  EXPECT_TRUE(said_.contains("no validator key")) << said_;
}

TEST_F(ServiceProcess, it_speaks_the_language_of_its_environment) {
  EXPECT_EQ(run({"solo", "--rpc", "foo", "--home", home()}, "zh_CN.UTF-8"), 2);
  EXPECT_TRUE(said_.contains("地址格式有误")) << said_;
  EXPECT_EQ(run({"solo", "--help"}, "zh_CN.UTF-8"), 0);
  EXPECT_TRUE(said_.contains("出块间隔")) << said_;
  EXPECT_FALSE(said_.contains("milliseconds")) << said_;
}

TEST_F(ServiceProcess, help_and_documents_list_every_exit_code) {
  ASSERT_EQ(run({"--help"}), 0);
  const auto document = read_file(own_vectors() / ".." / ".." / "docs" / "command-line.md");
  int code = 0;
  for (; words::has_text("exit.service." + std::to_string(code)); ++code) {
    const std::string words(words::text("exit.service." + std::to_string(code), words::Language::english));
    EXPECT_TRUE(said_.contains(std::to_string(code) + "  " + words)) << said_;
    EXPECT_TRUE(document.contains("| " + std::to_string(code) + " | " + words)) << code;
  }
  EXPECT_EQ(code, 7);
}

}  // namespace
}  // namespace wastewatch::test
