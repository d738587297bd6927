// `watch`: the alarm without a window, over a real RPC server on loopback.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include "base/encoding.h"
#include "base/files.h"
#include "base/pause.h"
#include "cli.h"
#include "command_line.h"
#include "errors.h"
#include "kit/demo/served_demo.h"
#include "kit/nodes/lying_relay.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using nlohmann::json;

constexpr int minutes = 30 * 60;  // until loads are in trouble

class CliWatch : public testing::Test {
 protected:
  static void SetUpTestSuite() { chain_ = std::make_unique<ServedDemo>(minutes); }
  static void TearDownTestSuite() { chain_.reset(); }

  std::string home() const { return (folder_.path() / "home").string(); }
  std::filesystem::path log() const { return folder_.path() / "log"; }
  std::string hook() const { return "cat >> '" + log().string() + "'"; }
  static std::int64_t tip() { return chain_->chain().chain().height() - 1; }

  Said run(std::vector<std::string> more, const std::stop_token& stop = {}) {
    std::vector<std::string> arguments{"wastewatch-cli", "watch",
                                       "--home",         home(),
                                       "--rpc",          relay_.address(),
                                       "--chain",        "demo-test",
                                       "--height",       "1",
                                       "--hash",         to_hex_upper(chain_->chain().hash_at(1))};
    arguments.insert(arguments.end(), more.begin(), more.end());
    std::vector<const char*> pointers;
    for (const auto& argument : arguments) pointers.push_back(argument.c_str());
    std::ostringstream out;
    std::ostringstream err;
    const FixedClock clock(chain_->chain().now());
    cli::Console console{out, err, stop, clock, [](const std::string&) -> Result<crypto::SecretText> {
                           return fail(cli::Errc::no_terminal);
                         }};
    const int code = cli::run(pointers, console);
    return {code, out.str(), err.str()};
  }
  std::vector<json> notices() const {
    std::vector<json> out;
    std::ifstream in(log());
    for (std::string line; std::getline(in, line);) out.push_back(json::parse(line));
    return out;
  }
  std::size_t count(const std::string& kind) const {
    const auto all = notices();
    return static_cast<std::size_t>(
        std::ranges::count_if(all, [&](const json& notice) { return notice["notice"] == kind; }));
  }

  // Takes all notices but those that this pattern of the shell fits.
  std::string hook_without(const std::string& kinds) const {
    return "n=$(cat); case \"$n\" in " + kinds + ") exit 1;; esac; echo \"$n\" >> '" + log().string() + "'";
  }
  // Until the hook has had one of these, or a minute is over.
  Said run_until(const std::string& kind, std::vector<std::string> more) {
    std::stop_source stop;
    Said said;
    std::jthread watching([&] { said = run(more, stop.get_token()); });
    for (int tries = 0; tries < 600 && count(kind) == 0; ++tries)
      pause_for(std::chrono::milliseconds(100), {});
    stop.request_stop();
    watching.join();
    return said;
  }
  // A home that is caught up and has told everything.
  void catch_up() {
    ASSERT_EQ(run({"--exec", hook(), "--until", std::to_string(tip())}).code, 0);
    std::filesystem::remove(log());
  }
  std::filesystem::path told() const { return std::filesystem::path(home()) / "alarm-told"; }

  static inline std::unique_ptr<ServedDemo> chain_;
  TemporaryFolder folder_;
  LyingRelay relay_{chain_->url()};
};

TEST_F(CliWatch, tells_the_hook_what_stands_and_says_the_same_on_standard_output) {
  const auto said = run({"--exec", hook(), "--grade", "notice", "--until", std::to_string(tip())});
  EXPECT_EQ(said.code, 0) << said.err;
  const auto told = notices();
  ASSERT_GT(count("standing") + count("raised"), 2U) << said.err;
  EXPECT_GE(count("alive"), 1U);
  std::istringstream lines(said.out);
  std::size_t same = 0;
  for (std::string line; std::getline(lines, line); ++same) EXPECT_EQ(json::parse(line), told[same]);
  EXPECT_EQ(same, told.size());
}

TEST_F(CliWatch, a_hook_that_fails_is_called_again_by_the_next_start) {
  const auto failed = run({"--exec", "exit 3", "--heartbeat", "0", "--until", std::to_string(tip())});
  EXPECT_TRUE(failed.has("did not take a notice")) << failed.err;
  EXPECT_EQ(failed.out, "");
  const auto said = run({"--exec", hook(), "--heartbeat", "0", "--until", std::to_string(tip())});
  EXPECT_EQ(said.code, 0) << said.err;
  EXPECT_GT(count("standing") + count("raised"), 0U);
}

TEST_F(CliWatch, says_that_it_is_blind_when_the_node_does_not_answer) {
  relay_.set([](const std::string&, const json&, json&) { return Manner::close_now; });
  std::stop_source stop;
  Said said;
  std::jthread watching(
      [&] { said = run({"--exec", hook(), "--heartbeat", "0", "--grace", "1"}, stop.get_token()); });
  for (int tries = 0; tries < 600 && count("blind") == 0; ++tries)
    pause_for(std::chrono::milliseconds(100), {});
  stop.request_stop();
  watching.join();
  ASSERT_EQ(count("blind"), 1U) << said.err;
  EXPECT_EQ(notices().front()["reason"], "unreachable");
}

TEST_F(CliWatch, a_damaged_record_of_what_was_told_is_said_and_all_that_stands_is_told_again) {
  catch_up();
  for (const auto* text : {"x", "", "-5", "100 ", "5+18446744073709551615"}) {
    std::filesystem::remove(log());
    ASSERT_TRUE(write_file(told(), text));
    const auto said = run({"--exec", hook(), "--until", std::to_string(tip())});
    EXPECT_EQ(said.code, 0) << said.err;
    EXPECT_TRUE(said.has("record of what was told is damaged")) << said.err;
    EXPECT_TRUE(said.has(told().string())) << said.err;
    EXPECT_FALSE(said.has("data recompute")) << said.err;
    EXPECT_GT(count("standing"), 0U) << text;
  }
}

TEST_F(CliWatch, a_record_ahead_of_the_alerts_is_said_and_all_that_stands_is_told_again) {
  catch_up();
  ASSERT_TRUE(write_file(told(), "9223372036854775807"));
  const auto said = run_until("standing", {"--exec", hook()});
  EXPECT_TRUE(said.has("record of what was told is damaged")) << said.err;
  EXPECT_GT(count("standing"), 0U) << said.err;
}

TEST_F(CliWatch, alerts_do_not_wait_behind_a_heartbeat_that_is_refused) {
  const auto said =
      run({"--exec", hook_without("*'\"notice\":\"alive\"'*"), "--until", std::to_string(tip())});
  EXPECT_GT(count("standing") + count("raised"), 0U) << said.err;
  EXPECT_EQ(count("alive"), 0U);
}

TEST_F(CliWatch, alerts_do_not_wait_behind_blindness_that_is_refused) {
  catch_up();
  std::filesystem::remove(told());
  relay_.set([](const std::string&, const json&, json&) { return Manner::close_now; });
  const auto said =
      run_until("standing", {"--exec", hook_without("*'\"notice\":\"blind\"'*"), "--grace", "1"});
  EXPECT_GT(count("standing"), 0U) << said.err;
}

TEST_F(CliWatch, there_is_no_heartbeat_while_alerts_are_refused) {
  catch_up();
  std::filesystem::remove(told());
  const auto said =
      run({"--exec", hook_without("*'\"notice\":\"standing\"'*"), "--until", std::to_string(tip())});
  EXPECT_TRUE(said.has("did not take a notice")) << said.err;
  EXPECT_EQ(count("alive"), 0U) << said.err;
}

TEST_F(CliWatch, without_a_hook_there_is_nobody_to_call) { EXPECT_EQ(run({}).code, 2); }

}  // namespace
}  // namespace wastewatch::test
