// What needs no chain: arguments, keys, files.
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <sstream>

#include "arguments.h"
#include "command_line.h"
#include "commands.h"
#include "help.h"
#include "plain.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

void write(const std::filesystem::path& path, const std::string& text) { std::ofstream(path) << text; }

TEST(CommandLine, wrong_use_is_told_with_exit_code_2) {
  EXPECT_EQ(call({}).code, 2);
  EXPECT_EQ(call({"no-such-command"}).code, 2);
  EXPECT_EQ(call({"check"}).code, 2);
  EXPECT_EQ(call({"check", "x.wwproof", "--anchor", "not-an-anchor"}).code, 2);
  EXPECT_EQ(call({"--help"}).code, 0);
}

TEST(CommandLine, a_missing_proof_file_is_a_sentence_with_advice) {
  const auto said = call({"check", "/nowhere/x.wwproof"});
  EXPECT_EQ(said.code, 3);
  EXPECT_TRUE(said.has("no such file"));
  EXPECT_TRUE(said.has("Check the path"));
}

TEST(CommandLine, every_error_of_its_own_has_a_sentence_and_an_advice) {
  for (int code = 1; code < 64; ++code) {
    const auto error = Error::make(static_cast<cli::Errc>(code));
    if (error.name == "unknown") continue;
    EXPECT_TRUE(words::is_explained(error)) << error.text();
  }
}

TEST(CommandLine, errors_are_told_in_the_language_of_the_environment) {
  ASSERT_EQ(::setenv("LC_ALL", "zh_CN.UTF-8", 1), 0);
  const auto said = call({"check", "/nowhere/x.wwproof"});
  ASSERT_EQ(::setenv("LC_ALL", "C.UTF-8", 1), 0);
  EXPECT_TRUE(said.has("文件或文件夹不存在")) << said.err;
}

TEST(CommandLine, the_committed_proofs_hold_and_an_altered_one_does_not) {
  const TemporaryFolder folder;
  for (const char* name : {"transaction", "state", "absence", "range"}) {
    const auto path = own_vectors() / "evidence" / (std::string(name) + ".wwproof");
    const auto said = call({"check", path.string(), "--verbose"});
    EXPECT_EQ(said.code, 0) << said.out << said.err;
    EXPECT_TRUE(said.has("5. ✓ holds"));
    auto text = read_file(path);
    const auto at = text.find("\"app_hash\": \"") + 13;
    text[at] = text[at] == 'A' ? 'B' : 'A';
    write(folder.path() / name, text);
    const auto refused = call({"check", (folder.path() / name).string()});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.has("✗ not proven"));
  }
}

TEST(CommandLine, a_proof_judged_for_a_late_time_is_refused_by_name) {
  const auto path = own_vectors() / "evidence" / "state.wwproof";
  const auto said = call({"check", path.string(), "--at", "2040-01-01T00:00:00Z"});
  EXPECT_EQ(said.code, 1);
  EXPECT_TRUE(said.has("too old to vouch"));
}

TEST(CommandLine, keys_are_made_shown_and_never_overwritten) {
  const TemporaryFolder folder;
  const auto key = (folder.path() / "inspector.key").string();
  const auto secret = (folder.path() / "secret").string();
  write(secret, "a long passphrase\n");
  const auto made = call({"keys", "create", key, "--label", "inspector 7", "--passphrase-file", secret});
  ASSERT_EQ(made.code, 0) << made.err;
  EXPECT_TRUE(made.has("Copy this file to another place")) << made.out;
  EXPECT_TRUE(call({"keys", "show", key}).has("inspector 7"));
  EXPECT_TRUE(call({"keys", "list", folder.path().string()}).has("inspector.key"));
  EXPECT_EQ(call({"keys", "create", key, "--passphrase-file", secret}).code, 3);
}

TEST(CommandLine, a_new_key_needs_a_passphrase_that_is_hard_to_guess) {
  const TemporaryFolder folder;
  const auto key = (folder.path() / "key").string();
  const auto secret = (folder.path() / "secret").string();
  const std::vector<std::pair<std::string, std::string>> refused = {
      {"short\n", "fewer than 8 characters"},
      {"\xe5\xaf\x86\xe7\xa0\x81\xe5\xaf\x86\n", "fewer than 8 characters"},  // nine bytes
      {"password1\n", "too easy to guess"},
      {"inspector7\n", "too easy to guess"},
      {"\xff\xfe words that no one knows\n", "not valid UTF-8"},
      {"", "is empty"}};
  for (const auto& [words, why] : refused) {
    write(secret, words);
    const auto said = call({"keys", "create", key, "--label", "inspector7", "--passphrase-file", secret});
    EXPECT_EQ(said.code, 3) << words;
    EXPECT_TRUE(said.has(why)) << said.err;
    EXPECT_FALSE(std::filesystem::exists(key));
  }
}

TEST(CommandLine, line_ends_of_a_passphrase_file_are_no_part_of_it) {
  const TemporaryFolder folder;
  const auto key = (folder.path() / "key").string();
  const auto secret = (folder.path() / "secret").string();
  write(secret,
        "\xef\xbb\xbf"
        "correct horse 12\r\n");
  ASSERT_EQ(call({"keys", "create", key, "--passphrase-file", secret}).code, 0);
  for (const char* same : {"correct horse 12", "correct horse 12\n", "correct horse 12\r\nsecond line\r\n"}) {
    write(secret, same);
    EXPECT_EQ(call({"keys", "check", key, "--passphrase-file", secret}).code, 0) << same;
  }
  write(secret, "correct horse 12 \n");
  EXPECT_EQ(call({"keys", "check", key, "--passphrase-file", secret}).code, 3);
}

TEST(CommandLine, a_passphrase_is_changed_only_by_who_knows_the_old_one) {
  const TemporaryFolder folder;
  const auto key = (folder.path() / "key").string();
  const auto old_secret = (folder.path() / "old").string();
  const auto new_secret = (folder.path() / "new").string();
  write(old_secret, "correct horse 12\n");
  write(new_secret, "battery staple 21\n");
  ASSERT_EQ(call({"keys", "create", key, "--label", "inspector 7", "--passphrase-file", old_secret}).code, 0);
  const auto change = [&](const std::string& from, const std::string& to) {
    return call({"keys", "passphrase", key, "--passphrase-file", from, "--new-passphrase-file", to}).code;
  };
  EXPECT_EQ(change(new_secret, old_secret), 3);
  EXPECT_EQ(change(old_secret, new_secret), 0);
  EXPECT_EQ(call({"keys", "check", key, "--passphrase-file", old_secret}).code, 3);
  const auto checked = call({"keys", "check", key, "--passphrase-file", new_secret});
  EXPECT_EQ(checked.code, 0);
  EXPECT_TRUE(checked.has("inspector 7"));
}

TEST(CommandLine, without_a_terminal_a_passphrase_must_come_from_a_file) {
  const TemporaryFolder folder;
  const auto said = call({"keys", "create", (folder.path() / "k").string()});
  EXPECT_EQ(said.code, 3);
  EXPECT_TRUE(said.has("--passphrase-file"));
}

TEST(CommandLine, a_home_that_followed_nothing_is_named) {
  const TemporaryFolder folder;
  EXPECT_TRUE(call({"alerts", "--home", folder.path().string()}).has("no followed chain"));
}

TEST(CommandLine, rules_are_listed_with_what_they_claim_and_where_each_parameter_comes_from) {
  const auto said = call({"alerts", "rules", "--json"});
  ASSERT_EQ(said.code, 0) << said.err;
  std::istringstream lines(said.out);
  std::set<std::string> ids;
  for (std::string line; std::getline(lines, line);) {
    const auto rule = nlohmann::json::parse(line);
    ids.insert(rule["id"].get<std::string>());
    EXPECT_GE(rule["version"].get<int>(), 1);
    EXPECT_FALSE(rule["claim"]["text"].get<std::string>().empty());
    EXPECT_FALSE(rule["grades"].empty());
    for (const auto& parameter : rule["parameters"])
      EXPECT_FALSE(parameter["source"].get<std::string>().empty()) << rule["id"] << parameter["name"];
  }
  EXPECT_TRUE(ids.contains("overdue") && ids.contains("weight-difference") && ids.contains("tamper"));
  EXPECT_TRUE(
      call({"alerts", "rules"}).has("overdue, version 3: load; not arrived; critical, serious, notice"));
}

TEST(CommandLine, genesis_is_merged_into_a_cometbft_document) {
  const TemporaryFolder folder;
  const auto path = folder.path() / "genesis.json";
  write(path, R"({"chain_id":"old","validators":[1],"consensus_params":{"abci":{"x":"0"},"version":{}}})");
  const std::string key(66, '2');
  const auto said = call({"scenario", "genesis", "--chain-id", "new", "--time-scale", "60", "--validator",
                          key, "--merge", path.string()});
  ASSERT_EQ(said.code, 0) << said.err;
  const auto merged = nlohmann::json::parse(read_file(path));
  EXPECT_EQ(merged["chain_id"], "new");
  EXPECT_EQ(merged["validators"].size(), 1U);
  EXPECT_EQ(merged["consensus_params"]["abci"]["x"], "0");
  EXPECT_EQ(merged["consensus_params"]["version"]["app"], "1");
  EXPECT_TRUE(merged["app_state"].is_object());
}

TEST(CommandLine, everything_that_help_shows_has_words) {
  std::ostringstream out;
  cli::Console console{out, out, {}, system_clock(), {}};
  cli::Session session{console, {}};
  CLI::App app;
  cli::add_commands(app, session);
  std::size_t seen = 0;
  visit_help(app, "help", [&](const std::string& key) {
    ++seen;
    EXPECT_TRUE(words::has_text(key)) << key;
  });
  EXPECT_GT(seen, 100U);
}

TEST(CommandLine, help_lists_every_exit_code) {
  const auto said = call({"--help"});
  for (int code = 0; code <= static_cast<int>(cli::last_exit); ++code) {
    const std::string words(words::text("exit.cli." + std::to_string(code), words::Language::english));
    EXPECT_TRUE(said.has(std::to_string(code) + "  " + words)) << said.out;
    EXPECT_TRUE(read_file(own_vectors() / ".." / ".." / "docs" / "command-line.md")
                    .contains("| " + std::to_string(code) + " | " + words))
        << code;
  }
  EXPECT_FALSE(words::has_text("exit.cli." + std::to_string(static_cast<int>(cli::last_exit) + 1)));
}

TEST(CommandLine, what_is_typed_has_limits) {
  const TemporaryFolder folder;
  const auto file = (folder.path() / "out").string();
  const auto link = "wastewatch:network?chain=a&endpoint=foo&height=1&hash=" + std::string(64, '1');
  const std::string ten(300, 'x');
  const std::vector<std::vector<std::string>> refused = {
      {"scenario", "genesis", "--chain-id", "a\x1b[2J"},
      {"scenario", "history", "--chain-id", "a b", "--start", "2026-01-01T00:00:00Z", "--days", "1"},
      {"scenario", "history", "--chain-id", "a", "--start", "9999-01-01T00:00:00Z", "--days", "1"},
      {"scenario", "feed", "--rpc", "ftp://x"},
      {"scenario", "feed", "--network", "garbage"},
      {"scenario", "feed", "--network", link},
      {"keys", "create", file, "--label", ten},
      {"keys", "create", file, "--label", "a\nb"},
      {"prove", "state", "00", "--rpc", "ftp://x", "--out", file},
      {"prove", "state", "zz", "--out", file},
      {"prove", "state", "00", "--label", "a\tb", "--out", file},
      {"history", "block", "-5"},
      {"alerts", "--home", ""},
      {"prove", "state", "00", "--out", ""},
      {"scenario", "genesis", "--out", ""},
      {"alerts", "--limit", "0"},
      {"alerts", "evaluate"},
      {"alerts", "evaluate", "--seeds", "1"},
      {"alerts", "evaluate", "--scenario", "x"},
      {"alerts", "evaluate", "--seeds", "5-1", "--days", "1"},
      {"alerts", "evaluate", "--seeds", "1-x", "--days", "1"},
      {"alerts", "evaluate", "--seeds", "1", "--days", "0"},
      {"alerts", "evaluate", "--seeds", "1", "--days", "1", "--bad", "1001"}};
  for (const auto& arguments : refused) {
    const auto said = call(arguments);
    EXPECT_EQ(said.code, 2) << arguments[0] << " " << arguments[1] << said.out << said.err;
    EXPECT_FALSE(said.has("free space")) << said.err;
  }
  EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

TEST(CommandLine, a_chinese_run_says_no_english_sentence) {
  ASSERT_EQ(::setenv("LC_ALL", "zh_CN.UTF-8", 1), 0);
  const TemporaryFolder folder;
  const auto file = [&](const char* name) { return (folder.path() / name).string(); };
  write(file("secret"), "a long passphrase\n");
  const auto proof = (own_vectors() / "evidence" / "state.wwproof").string();
  std::vector<std::vector<std::string>> calls = {
      {"nothing"},
      {"check", proof, "--verbose"},
      {"check", proof, "--at", "2040-01-01T00:00:00Z"},
      {"keys", "create", file("key"), "--label", "7", "--passphrase-file", file("secret")},
      {"keys", "show", file("key")},
      {"keys", "check", file("key"), "--passphrase-file", file("secret")},
      {"keys", "list", folder.path().string()},
      {"keys", "list", "/nowhere"},
      {"keys", "passphrase", file("key"), "--passphrase-file", file("secret"), "--new-passphrase-file",
       file("secret")},
      {"alerts", "--home", folder.path().string()},
      {"alerts", "rules"},
      {"alerts", "explain", "00", "--home", folder.path().string()},
      {"data", "begin-anew", "--home", folder.path().string()},
      {"scenario", "history", "--chain-id", "a", "--start", "2026-01-01T00:00:00Z", "--days", "1", "--out",
       file("past")},
      {"prove", "state", "00", "--rpc", "http://127.0.0.1:1", "--out", file("proof")}};
  std::ostringstream ignored;
  cli::Console console{ignored, ignored, {}, system_clock(), {}};
  cli::Session session{console, {}};
  CLI::App app;
  cli::add_commands(app, session);
  visit_help(app, "help", [&](const std::string& key) {
    if (key.starts_with("help.option.")) return;
    std::vector<std::string> command;
    for (std::size_t at = key.find('.'); at != key.npos;) {
      const auto next = key.find('.', at + 1);
      command.push_back(key.substr(at + 1, next == key.npos ? next : next - at - 1));
      at = next;
    }
    command.emplace_back("--help");
    calls.push_back(command);
  });
  for (const auto& arguments : calls) {
    const auto said = call(arguments);
    EXPECT_EQ(english_line(said.out + said.err), "") << arguments.front();
  }
  ASSERT_EQ(::setenv("LC_ALL", "C.UTF-8", 1), 0);
}

TEST(PlainText, control_characters_never_reach_the_terminal) {
  EXPECT_EQ(cli::plain("a\x1b[31mb"), "a?[31mb");
  EXPECT_EQ(cli::plain("\xc2\x9b"
                       "31m"),
            "??31m");
  EXPECT_EQ(cli::plain("乌镇"), "乌镇");
}

}  // namespace
}  // namespace wastewatch::test
