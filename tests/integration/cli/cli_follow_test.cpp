// `follow` over nodes that break, lie or are not there, and what it makes of a home that exists already.
#include <gtest/gtest.h>

#include <sstream>

#include "base/encoding.h"
#include "cli.h"
#include "command_line.h"
#include "errors.h"
#include "kit/demo/served_demo.h"
#include "kit/nodes/lying_relay.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using nlohmann::json;

constexpr int minutes = 60;

json refusal(const json& reply, const std::string& words) {
  return {{"jsonrpc", "2.0"},
          {"id", reply["id"]},
          {"error", {{"code", -32603}, {"message", "Internal error"}, {"data", words}}}};
}

json& first_signature(json& reply) {
  return reply["result"]["signed_header"]["commit"]["signatures"][0]["signature"];
}

class CliFollow : public testing::Test {
 protected:
  static void SetUpTestSuite() { chain_ = std::make_unique<ServedDemo>(minutes); }
  static void TearDownTestSuite() { chain_.reset(); }

  std::string home() const { return (folder_.path() / "home").string(); }
  static std::string hash_at(std::int64_t height) { return to_hex_upper(chain_->chain().hash_at(height)); }

  Said run(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), {"wastewatch-cli", "follow", "--home", home()});
    std::vector<const char*> pointers;
    for (const auto& argument : arguments) pointers.push_back(argument.c_str());
    std::ostringstream out;
    std::ostringstream err;
    const FixedClock clock(chain_->chain().now());
    cli::Console console{out, err, {}, clock, [](const std::string&) -> Result<crypto::SecretText> {
                           return fail(cli::Errc::no_terminal);
                         }};
    const int code = cli::run(pointers, console);
    return {code, out.str(), err.str()};
  }
  // A new home from block 1, or from another height.
  Said begin(std::vector<std::string> more, std::int64_t height = 1, const std::string& hash = hash_at(1)) {
    more.insert(more.begin(), {"--rpc", relay_.address(), "--chain", "demo-test", "--height",
                               std::to_string(height), "--hash", hash});
    return run(std::move(more));
  }
  // The height that the last JSON line names.
  static std::int64_t recomputed(const Said& said) {
    const auto end = said.out.find_last_not_of('\n');
    const auto line = said.out.rfind('\n', end);
    return json::parse(said.out.substr(line == std::string::npos ? 0 : line + 1))["recomputed"];
  }

  static inline std::unique_ptr<ServedDemo> chain_;
  TemporaryFolder folder_;
  LyingRelay relay_{chain_->url()};
};

TEST_F(CliFollow, a_comparison_node_takes_over_from_one_whose_answers_break) {
  relay_.set([](const std::string&, const json&, json& reply) {
    reply = "{\"jsonrpc\":";
    return Manner::answer;
  });
  const auto said = begin({"--witness", chain_->url(), "--until", "20"});
  EXPECT_EQ(said.code, 0) << said.out << said.err;
  EXPECT_TRUE(said.has(relay_.address() + " gave an impossible answer")) << said.out;
  EXPECT_TRUE(said.has(chain_->url() + " is followed in its place")) << said.out;
  EXPECT_TRUE(said.has("0 of 1 comparison nodes agree") || said.has("no independent comparison node"))
      << "nobody confirms the newest block: " << said.out;
}

TEST_F(CliFollow, a_comparison_node_takes_over_from_one_that_hangs_up_or_lies) {
  const std::vector<LyingRelay::Lie> lies = {
      [](const std::string&, const json&, json&) { return Manner::close_now; },
      [](const std::string&, const json&, json&) { return Manner::truncate; },
      [](const std::string& method, const json&, json& reply) {
        if (method == "commit") reply["result"]["signed_header"]["header"]["app_hash"] = std::string(64, 'A');
        return Manner::answer;
      },
  };
  for (const auto& lie : lies) {
    relay_.set(lie);
    const auto said = begin({"--witness", chain_->url(), "--until", "20"});
    EXPECT_EQ(said.code, 0) << said.out << said.err;
    EXPECT_TRUE(said.has("is followed in its place")) << said.out;
    std::filesystem::remove_all(home());
  }
}

TEST_F(CliFollow, an_only_node_that_restarts_is_waited_for) {
  std::atomic<int> left = 2;
  relay_.set([&](const std::string& method, const json&, json& reply) {
    if (method == "commit" && left-- > 0) reply = "{\"jsonrpc\":";
    return Manner::answer;
  });
  const auto said = begin({"--until", "20"});
  EXPECT_EQ(said.code, 0) << said.out << said.err;
  EXPECT_TRUE(said.has("or is cut short")) << said.err;
}

TEST_F(CliFollow, an_only_node_that_lies_ends_it) {
  relay_.set([](const std::string& method, const json& parameters, json& reply) {
    if (method == "commit" && !parameters.contains("height")) {
      auto signature = from_base64(first_signature(reply).get<std::string>()).value();
      signature.back() ^= 1;
      first_signature(reply) = to_base64(signature);
    }
    return Manner::answer;
  });
  const auto said = begin({});
  EXPECT_EQ(said.code, 1) << said.out << said.err;
}

TEST_F(CliFollow, an_anchor_that_the_chain_has_not_reached_is_said_to_be) {
  const auto said = begin({}, 9'999);
  EXPECT_EQ(said.code, 3) << said.out << said.err;
  EXPECT_TRUE(said.has("has not reached the trust anchor's height")) << said.err;
}

TEST_F(CliFollow, an_anchor_that_the_node_no_longer_keeps_is_said_to_be) {
  relay_.set([](const std::string& method, const json& parameters, json& reply) {
    if (method == "commit" && parameters.value("height", "") == "1")
      reply = refusal(reply, "height 1 is not available, lowest height is 40");
    return Manner::answer;
  });
  const auto said = begin({});
  EXPECT_EQ(said.code, 3) << said.out << said.err;
  EXPECT_TRUE(said.has("no longer keeps the trust anchor's block")) << said.err;
}

TEST_F(CliFollow, a_node_that_answers_with_an_error_is_not_said_to_be_silent) {
  relay_.set([](const std::string& method, const json&, json& reply) {
    if (method == "commit") reply = refusal(reply, "the moon is full");
    return Manner::answer;
  });
  const auto said = begin({"--until", "20"});
  EXPECT_EQ(said.code, 3) << said.out << said.err;
  EXPECT_TRUE(said.has("answered with an error")) << said.err;
  EXPECT_TRUE(said.has("the moon is full")) << said.err;
  EXPECT_FALSE(said.has("did not answer")) << said.err;
}

TEST_F(CliFollow, it_ends_at_the_height_it_was_given) {
  const auto first = begin({"--until", "20", "--json"});
  ASSERT_EQ(first.code, 0) << first.out << first.err;
  EXPECT_EQ(recomputed(first), 20);
  const auto further = run({"--until", "31", "--json"});
  EXPECT_EQ(recomputed(further), 31) << further.out;
  const int asked = relay_.calls("commit");
  const auto behind = run({"--until", "25"});
  EXPECT_EQ(behind.code, 0) << behind.err;
  EXPECT_TRUE(behind.has("Already recomputed to block 31")) << behind.out;
  EXPECT_EQ(relay_.calls("commit"), asked);
}

TEST_F(CliFollow, what_is_given_for_an_existing_home_is_held_against_it) {
  ASSERT_EQ(begin({"--until", "20"}).code, 0);
  const auto other = run({"--chain", "another-chain", "--until", "21"});
  EXPECT_EQ(other.code, 3) << other.out;
  EXPECT_TRUE(other.has("This home follows another chain")) << other.err;
  EXPECT_EQ(run({"--chain", "demo-test", "--until", "21"}).code, 0);
  EXPECT_EQ(run({"--height", "5", "--until", "22"}).code, 2) << "half an anchor";
  const auto node = run({"--rpc", chain_->url(), "--until", "23"});
  EXPECT_EQ(node.code, 0) << node.err;
  EXPECT_TRUE(node.has("other nodes from now on: " + chain_->url())) << node.err;
  const auto anchor = run({"--height", "5", "--hash", hash_at(5), "--until", "24"});
  EXPECT_EQ(anchor.code, 0) << anchor.err;
  EXPECT_TRUE(anchor.has("trust anchor of this home changes")) << anchor.err;
  EXPECT_EQ(begin({"--network", "somewhere"}).code, 2) << "a link and its parts";
}

TEST_F(CliFollow, an_anchor_that_is_not_the_chains_never_takes_the_place_of_the_homes) {
  ASSERT_EQ(begin({"--until", "20"}).code, 0);
  std::string wrong = hash_at(20);
  wrong[0] = wrong[0] == 'A' ? 'B' : 'A';
  for (const char* until : {"10", "30"}) {
    for (const char* height : {"20", "35"}) {  // checked before, and not yet
      const auto refused = run({"--height", height, "--hash", wrong, "--until", until});
      EXPECT_NE(refused.code, 0) << height << " until " << until << refused.out;
      EXPECT_TRUE(refused.has("wrong_trust_anchor")) << refused.err;
    }
  }
  const auto again = run({"--until", "22"});
  EXPECT_EQ(again.code, 0) << again.err;
  EXPECT_FALSE(again.has("trust anchor of this home changes")) << again.err;
}

}  // namespace
}  // namespace wastewatch::test
