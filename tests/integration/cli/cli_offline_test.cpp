// What needs no chain: arguments, keys, files.
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "arguments.h"
#include "command_line.h"
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
  EXPECT_TRUE(said.has("cannot be read"));
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
  EXPECT_TRUE(said.has("无法读写证明文件")) << said.err;
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
  EXPECT_TRUE(call({"keys", "show", key}).has("inspector 7"));
  EXPECT_TRUE(call({"keys", "list", folder.path().string()}).has("inspector.key"));
  EXPECT_EQ(call({"keys", "create", key, "--passphrase-file", secret}).code, 3);
  write(secret, "short\n");
  EXPECT_EQ(call({"keys", "create", key + "2", "--passphrase-file", secret}).code, 3);
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

TEST(PlainText, control_characters_never_reach_the_terminal) {
  EXPECT_EQ(cli::plain("a\x1b[31mb"), "a?[31mb");
  EXPECT_EQ(cli::plain("\xc2\x9b"
                       "31m"),
            "??31m");
  EXPECT_EQ(cli::plain("乌镇"), "乌镇");
}

}  // namespace
}  // namespace wastewatch::test
