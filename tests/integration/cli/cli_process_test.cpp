// The command line as a process: its terminal and its standard output.
#include <gtest/gtest.h>

#include <algorithm>
#include <csignal>

#include "child_process.h"
#include "controlling_terminal.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 60s;
constexpr const char* prompt = "New passphrase:";

class CliProcess : public ::testing::Test {
 protected:
  // A shell's line; "$CLI" is the program.
  int shell(const std::string& line) {
    log_ = folder_.path() / ("log-" + std::to_string(++lines_));
    ChildProcess process({"bash", "-c", line}, log_, {"CLI=" WASTEWATCH_CLI, "LC_ALL=C.UTF-8"});
    const auto ended = process.wait(patience);
    said_ = process.output();
    return ended.value_or(-1);
  }
  std::vector<std::string> asking() const {
    return {WASTEWATCH_CLI, "keys", "create", (folder_.path() / "key").string()};
  }

  TemporaryFolder folder_;
  std::filesystem::path log_;
  std::string said_;
  int lines_ = 0;
};

TEST_F(CliProcess, output_that_is_lost_is_an_error) {
  for (const char* command : {"--help", "scenario genesis", "keys list ."}) {
    const int code = shell(std::string("exec \"$CLI\" ") + command + " >/dev/full");
    const bool silent = std::string_view(command) == "keys list .";
    EXPECT_EQ(code, silent ? 0 : 5) << command << said_;
    EXPECT_EQ(said_.contains("The output is incomplete: The disk is full."), !silent) << said_;
  }
}

TEST_F(CliProcess, a_closed_standard_output_is_lost_and_no_file_takes_its_place) {
  EXPECT_EQ(shell("exec \"$CLI\" scenario genesis >&-"), 5) << said_;
  EXPECT_TRUE(said_.contains("The output is incomplete")) << said_;
  const auto past = [&](const std::string& name) {
    return " scenario history --chain-id x --start 2026-03-01T00:00:00Z --days 1 --out " +
           (folder_.path() / name).string();
  };
  ASSERT_EQ(shell("exec \"$CLI\"" + past("open")), 0) << said_;
  EXPECT_EQ(shell("exec \"$CLI\"" + past("closed") + " <&- >&- 2>&-"), 0) << said_;
  EXPECT_EQ(read_file(folder_.path() / "open"), read_file(folder_.path() / "closed"));
}

TEST_F(CliProcess, a_device_is_written_to_and_never_replaced) {
  const std::string genesis = "exec \"$CLI\" scenario genesis --out ";
  EXPECT_EQ(shell(genesis + "/dev/full"), 3) << said_;
  EXPECT_TRUE(said_.contains("The disk is full")) << said_;
  EXPECT_TRUE(std::filesystem::is_character_file("/dev/full"));
  EXPECT_EQ(shell(genesis + "/dev/stdout | head -c 1"), 0) << said_;
  EXPECT_TRUE(said_.contains("{")) << said_;
}

TEST_F(CliProcess, a_reader_that_has_gone_is_no_news) {
  const std::string history =
      "\"$CLI\" scenario history --chain-id x --start 2026-03-01T00:00:00Z --days 300 | head -1; "
      "exit ${PIPESTATUS[0]}";
  EXPECT_EQ(shell(history), 5) << said_;
  EXPECT_EQ(std::ranges::count(said_, '\n'), 1) << "one line of history, and nothing else: " << said_;
  EXPECT_EQ(shell("\"$CLI\" --help | true; exit ${PIPESTATUS[0]}"), 0) << said_;
  EXPECT_TRUE(said_.empty()) << said_;
}

TEST_F(CliProcess, the_echo_comes_back_whatever_ends_a_passphrase) {
  const std::vector<std::pair<std::string, int>> ways = {{"\x03", 0},  {"\x1c", 0},   {"", SIGTERM},
                                                         {"", SIGHUP}, {"", SIGQUIT}, {"\x04", 0}};
  for (const auto& [key, signal] : ways) {
    ControllingTerminal terminal(asking());
    ASSERT_TRUE(terminal.shows(prompt)) << signal;
    EXPECT_FALSE(terminal.echoes());
    key.empty() ? terminal.send_signal(signal) : terminal.type(key);
    EXPECT_EQ(terminal.next_event(), "ended 3") << int(key.empty() ? 0 : key[0]) << " " << signal;
    EXPECT_TRUE(terminal.echoes()) << int(key.empty() ? 0 : key[0]) << " " << signal;
  }
}

TEST_F(CliProcess, a_stopped_command_leaves_the_echo_and_asks_again) {
  ControllingTerminal terminal(asking());
  ASSERT_TRUE(terminal.shows(prompt));
  for (int round = 0; round < 2; ++round) {
    terminal.type("half\x1a");
    ASSERT_EQ(terminal.next_event(), "stopped 0");
    EXPECT_TRUE(terminal.echoes());
    terminal.go_on();
    ASSERT_TRUE(terminal.shows(prompt));
    EXPECT_FALSE(terminal.echoes());
  }
  terminal.type("correct horse 12\n");
  ASSERT_TRUE(terminal.shows("Again:"));
  terminal.type("correct horse 12\n");
  EXPECT_EQ(terminal.next_event(), "ended 0");
  EXPECT_TRUE(terminal.echoes());
}

}  // namespace
}  // namespace wastewatch::test
