// What advice names must exist: every command with its options, and every option that stands alone in the
// commands that may say it.
#include <gtest/gtest.h>

#include <array>
#include <map>
#include <ranges>
#include <regex>
#include <sstream>

#include "child_process.h"
#include "command_line.h"
#include "support/vectors.h"
#include "words/catalogue.h"

namespace wastewatch::test {
namespace {

using Words = std::vector<std::string>;

// Which commands may say a text that names an option without a command.
struct Speaker {
  std::string_view key;
  std::vector<std::string_view> commands;
};
const std::vector<Speaker>& speakers() {
  static const std::vector<std::string_view> sending{"wastewatch-cli send incident",
                                                     "wastewatch-cli send pending"};
  static const std::vector<Speaker> out = {
      {"advice.light.no_witness.command_line", {"wastewatch-cli follow"}},
      {"advice.desktop.bad_argument",
       {"wastewatch-cli check", "wastewatch-cli follow", "wastewatchd init", "wastewatchd solo"}},
      {"advice.desktop.no_terminal",
       {"wastewatch-cli keys create", "wastewatch-cli keys check", "wastewatch-cli keys passphrase",
        "wastewatch-cli send incident"}},
      {"advice.desktop.not_confirmed",
       {"wastewatch-cli data recompute", "wastewatch-cli data restore", "wastewatch-cli data begin-anew",
        "wastewatch-cli send incident", "wastewatch-cli send withdraw"}},
      {"advice.desktop.nobody_asked",
       {"wastewatch-cli data recompute", "wastewatch-cli data restore", "wastewatch-cli data begin-anew",
        "wastewatch-cli send incident", "wastewatch-cli send withdraw"}},
      {"advice.desktop.other_chain", {"wastewatch-cli follow"}},
      {"advice.desktop.hook_bad_url", {"wastewatch-cli watch"}},
      {"advice.desktop.hook_redirected", {"wastewatch-cli watch"}},
      {"advice.outbox.barred.command_line", sending},
      {"advice.outbox.io.command_line", sending},
      {"advice.outbox.not_shown.command_line", sending},
      {"cli.send.how_to_verify", sending},
      {"cli.send.said_lapsed", sending},
      {"cli.send.said_in_block", sending},
      {"cli.send.nothing_new", {"wastewatch-cli send incident"}},
      {"cli.prove.own_anchor", {"wastewatch-cli prove transaction", "wastewatch-cli prove range"}},
      {"cli.follow.has_state", {"wastewatch-cli follow"}},
      {"service.open_address.advice", {"wastewatchd abci"}},
  };
  return out;
}

// `--help` of a command; empty when there is no such command.
const std::string& help_of(const std::string& command) {
  static std::map<std::string, std::string> known;
  const auto found = known.find(command);
  if (found != known.end()) return found->second;
  std::istringstream in(command);
  Words words{std::istream_iterator<std::string>(in), {}};
  const std::string program = words.front();
  words.erase(words.begin());
  words.emplace_back("--help");
  std::string text;
  if (program == "wastewatch-cli") {
    const auto said = call(words);
    text = said.code == 0 ? said.out : std::string();
  } else {
    words.insert(words.begin(), WASTEWATCHD);
    const TemporaryFolder folder;
    ChildProcess process(words, folder.path() / "log", {"LC_ALL=C.UTF-8"});
    text = process.wait(std::chrono::seconds(60)) == 0 ? process.output() : std::string();
  }
  return known.emplace(command, text).first->second;
}

bool has_option(const std::string& command, const std::string& option) {
  return std::regex_search(help_of(command), std::regex("(^|[^-A-Za-z])" + option + "($|[^-A-Za-z])"));
}

const std::regex& named_command() {
  static const std::regex out("(wastewatch-cli|wastewatchd)((?: [a-z][a-z-]*)+)((?: (?:--[a-z-]+|[A-Z]+))*)");
  return out;
}

// The longest run of words that is a command: "follow once" is `follow`.
std::string command_in(const std::string& program, const std::string& words) {
  std::istringstream in(words);
  std::string command = program;
  for (std::string word; in >> word;) {
    const auto longer = command + " " + word;
    if (help_of(longer).empty() || help_of(longer) == help_of(command)) break;
    command = longer;
  }
  return command;
}

Words options_in(const std::string& text) {
  static const std::regex option("--[a-z][a-z-]*");
  Words out;
  for (std::sregex_iterator at(text.begin(), text.end(), option), end; at != end; ++at)
    out.push_back(at->str());
  return out;
}

class Advice : public testing::TestWithParam<words::Language> {};

TEST_P(Advice, names_commands_that_exist_with_options_that_they_have) {
  std::size_t seen = 0;
  for (const auto& [key, text] : words::catalogue(GetParam())) {
    if (key.starts_with("help.")) continue;
    for (std::sregex_iterator at(text.begin(), text.end(), named_command()), end; at != end; ++at) {
      const auto command = command_in((*at)[1], (*at)[2]);
      EXPECT_NE(command, (*at)[1].str()) << key << ": " << text;
      for (const auto& option : options_in((*at)[3]))
        EXPECT_TRUE(has_option(command, option)) << key << ": " << command << " has no " << option;
      ++seen;
    }
  }
  EXPECT_GT(seen, 25U);
}

TEST_P(Advice, names_no_option_alone_that_a_command_which_says_it_lacks) {
  for (const auto& [key, text] : words::catalogue(GetParam())) {
    if (key.starts_with("help.")) continue;
    const auto alone = options_in(std::regex_replace(text, named_command(), ""));
    if (alone.empty()) continue;
    const auto speaker = std::ranges::find(speakers(), key, &Speaker::key);
    ASSERT_NE(speaker, speakers().end()) << key << " names an option: who says it? " << text;
    for (const auto command : speaker->commands) {
      for (const auto& option : alone)
        EXPECT_TRUE(has_option(std::string(command), option))
            << key << ": " << command << " has no " << option;
    }
  }
}

// The window says what has no text of its own for it.
TEST_P(Advice, that_the_window_may_say_names_no_command_line) {
  for (const auto& [key, text] : words::catalogue(GetParam())) {
    const bool of_programs = key.starts_with("advice.desktop.") || key.starts_with("advice.node.");
    if (!key.starts_with("advice.") || of_programs) continue;
    const bool own = key.ends_with(".command_line") || key.ends_with(".service");
    EXPECT_TRUE(own ||
                (!text.contains("--") && !text.contains("wastewatch-cli") && !text.contains("wastewatchd")))
        << key << ": " << text;
  }
}

INSTANTIATE_TEST_SUITE_P(Languages, Advice, testing::ValuesIn(words::languages()),
                         [](const auto& info) { return std::string(info.param.code().substr(0, 2)); });

}  // namespace
}  // namespace wastewatch::test
