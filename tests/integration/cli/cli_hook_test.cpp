// What the alarm calls: a command that has to be ended, and a server that does not take a notice.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

#include "base/pause.h"
#include "errors.h"
#include "hook.h"
#include "kit/nodes/scripted_node.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using namespace std::chrono_literals;

std::string content(const std::filesystem::path& file) {
  std::ifstream in(file);
  std::string out;
  in >> out;
  return out;
}

// Not a zombie either: nobody may be there to collect it.
bool is_running(const std::string& pid) {
  std::ifstream in("/proc/" + pid + "/stat");
  std::string id, name, state;
  return (in >> id >> name >> state) && state != "Z" && state != "X";
}

TEST(CliHook, a_command_that_is_ended_takes_its_children_along) {
  const TemporaryFolder folder;
  const auto file = folder.path() / "pid";
  cli::Hook hook({.command = "trap '' TERM; sleep 120 & echo $! > '" + file.string() + "'; wait", .url = {}});
  std::stop_source stop;
  Status called;
  std::jthread calling([&] { called = hook.call("{}", stop.get_token()); });
  for (int tries = 0; tries < 300 && content(file).empty(); ++tries) pause_for(100ms, {});
  const std::string child = content(file);
  ASSERT_FALSE(child.empty());
  EXPECT_TRUE(is_running(child));
  stop.request_stop();
  calling.join();
  EXPECT_FALSE(called);
  for (int tries = 0; tries < 50 && is_running(child); ++tries) pause_for(100ms, {});
  EXPECT_FALSE(is_running(child));
}

void expect_said(const std::string& url, cli::Errc code) {
  cli::Hook hook({.command = {}, .url = url});
  const auto called = hook.call("{}", {});
  ASSERT_FALSE(called);
  EXPECT_TRUE(called.error().is(code)) << called.error().text();
  const auto said = words::explain(called.error(), words::Language::english, words::Surface::command_line);
  for (const auto text : {said.sentence, said.advice}) EXPECT_FALSE(text.contains("node")) << text;
}

TEST(CliHook, what_the_server_of_the_url_does_is_not_said_of_a_node) {
  const ScriptedNode elsewhere([](const std::string&) {
    return HttpAnswer{.status = 307, .extra_headers = "Location: http://127.0.0.1/\r\n"};
  });
  const ScriptedNode closes([](const std::string&) { return HttpAnswer{.manner = Manner::close_now}; });
  const ScriptedNode hangs([](const std::string&) { return HttpAnswer{.manner = Manner::hang}; });
  expect_said(elsewhere.address(), cli::Errc::hook_redirected);
  expect_said(closes.address(), cli::Errc::hook_unreachable);
  expect_said(hangs.address(), cli::Errc::hook_timeout);
  expect_said("ftp://x", cli::Errc::hook_bad_url);
}

}  // namespace
}  // namespace wastewatch::test
