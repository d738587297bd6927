// Files of a home that are missing, damaged, or not what they should be: each is called what it is.
#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

#include "command_line.h"
#include "home.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

namespace fs = std::filesystem;

class CliHome : public ::testing::Test {
 protected:
  void SetUp() override {
    rpc::Network network;
    network.chain_id = "home-test";
    network.endpoint = "http://127.0.0.1:1";
    network.anchor = {5, Hash{{1}}};
    ASSERT_TRUE(cli::write_network(home(), network));
    fs::create_directories(home() / "derived");
  }
  fs::path home() const { return folder_.path() / "home"; }
  fs::path link() const { return home() / "network.link"; }
  Said alerts() const { return call({"alerts", "--home", home().string()}); }

 private:
  TemporaryFolder folder_;
};

TEST_F(CliHome, a_link_that_is_damaged_is_not_called_a_wrong_argument) {
  const std::string many(100'000, 'x');
  for (const std::string& content :
       {std::string(), std::string("garbage"), std::string("wastewatch:network?chain=a"),
        std::string("\0\0", 2), many}) {
    std::ofstream(link(), std::ios::trunc) << content;
    const auto said = alerts();
    EXPECT_EQ(said.code, 3) << content.substr(0, 40);
    EXPECT_TRUE(said.has("network.link of this home is damaged")) << said.err;
    EXPECT_TRUE(said.has(link().string())) << said.err;
    EXPECT_LT(said.err.size(), 2'000U);
  }
  fs::remove(link());
  fs::create_directory(link());
  EXPECT_TRUE(alerts().has("network.link of this home is damaged")) << "a folder in its place";
}

TEST_F(CliHome, a_link_that_is_missing_from_a_home_is_not_called_no_home) {
  fs::remove(link());
  const auto said = alerts();
  EXPECT_EQ(said.code, 3);
  EXPECT_TRUE(said.has("network.link is missing from this home")) << said.err;
  fs::remove(home() / "derived");
  EXPECT_TRUE(alerts().has("no followed chain"));
}

TEST_F(CliHome, a_home_whose_link_is_gone_gets_a_new_one_when_it_is_verified) {
  std::ofstream(link(), std::ios::trunc) << "garbage";
  const auto said = call(
      {"follow", "--home", home().string(), "--network",
       "wastewatch:network?chain=home-test&endpoint=http://127.0.0.1:1&height=5&hash=" + std::string(64, '1'),
       "--until", "6"});
  EXPECT_TRUE(said.has("The node did not answer") || said.has("cannot be reached")) << said.err;
  std::ifstream kept(link());
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(kept), {}), "garbage") << "nothing was verified yet";
}

TEST_F(CliHome, what_is_typed_wrong_is_told_what_was_expected) {
  const std::string long_text(200'000, 'z');
  const std::vector<std::tuple<std::vector<std::string>, const char*>> wrong = {
      {{"history", "transaction", "xyz"}, "64 hexadecimal digits"},
      {{"history", "transaction", long_text}, "64 hexadecimal digits"},
      {{"history", "block", "zero"}, "whole number from 1 on"},
      {{"history", "batch", "b-1"}, "32 hexadecimal digits"},
      {{"prove", "state", "0", "--out", "x"}, "pairs of hexadecimal digits"},
      {{"prove", "range", "00", "zz", "--out", "x"}, "pairs of hexadecimal digits"},
      {{"prove", "state", "00", "--out", "x", "--anchor", "12", "--home", home().string()}, "HEIGHT:HASH"},
      {{"check", "x", "--anchor", "5:abc"}, "HEIGHT:HASH"},
      {{"check", "x", "--at", "2026-13-01"}, "2026-11-27"},
      {{"scenario", "genesis", "--chain-id", "a b"}, "1 to 50 letters"}};
  for (const auto& [arguments, expected] : wrong) {
    const auto said = call(arguments);
    EXPECT_TRUE(said.has(expected)) << arguments[0] << " " << arguments[1] << said.err.substr(0, 500);
    EXPECT_LT(said.err.size(), 1'000U) << arguments[0];
    EXPECT_EQ(said.code, 2) << arguments[0] << " " << arguments[1];
  }
}

}  // namespace
}  // namespace wastewatch::test
