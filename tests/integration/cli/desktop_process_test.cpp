// The desktop's command line as a process, where there is no display.
#include <gtest/gtest.h>

#include <algorithm>

#include "child_process.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using namespace std::chrono_literals;

class DesktopProcess : public ::testing::Test {
 protected:
  int run(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"/usr/bin/env", "-u", "DISPLAY", "-u", "WAYLAND_DISPLAY", "-u",
                                         "QT_QPA_PLATFORM", WASTEWATCH});
    std::filesystem::remove(folder_.path() / "log");
    ChildProcess process(arguments, folder_.path() / "log", {"LC_ALL=C.UTF-8"});
    const auto ended = process.wait(60s);
    said_ = process.output();
    return ended.value_or(-1);
  }

  TemporaryFolder folder_;
  std::string said_;
};

TEST_F(DesktopProcess, help_and_version_need_no_display) {
  EXPECT_EQ(run({"--help"}), 0) << said_;
  EXPECT_TRUE(said_.contains("--self-test")) << said_;
  EXPECT_EQ(run({"--version"}), 0) << said_;
  EXPECT_TRUE(said_.starts_with("wastewatch ")) << said_;
  EXPECT_EQ(run({"-platform", "offscreen", "--version"}), 0) << said_;
}

TEST_F(DesktopProcess, wrong_use_is_one_line_and_exit_code_2) {
  for (const std::vector<std::string>& wrong : {std::vector<std::string>{"--no-such-option"},
                                                {"--size", "1x1"},
                                                {"--size", "big"},
                                                {"--theme", "pink"},
                                                {"--language", "fr"},
                                                {"--data"},
                                                {"--data", ""},
                                                {"one.wwproof", "two.wwproof"}}) {
    EXPECT_EQ(run(wrong), 2) << wrong.front() << said_;
    EXPECT_EQ(std::ranges::count(said_, '\n'), 1) << said_;
    EXPECT_TRUE(said_.starts_with("wastewatch: ")) << said_;
  }
}

}  // namespace
}  // namespace wastewatch::test
