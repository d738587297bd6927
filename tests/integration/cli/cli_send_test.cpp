// `send` over a node that loses answers and lies: what is signed and what is reported was verified, or is
// called unverified; one request is one transaction.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>
#include <thread>

#include "base/encoding.h"
#include "chain/hashes.h"
#include "chain/json_encode.h"
#include "cli.h"
#include "command_line.h"
#include "core/outbox/reports.h"
#include "crypto/sealed_key.h"
#include "errors.h"
#include "kit/demo/demo_chain.h"
#include "kit/nodes/lying_relay.h"
#include "ledger/envelope/tx.h"
#include "node/rpc_server.h"

namespace wastewatch::test {
namespace {

using nlohmann::json;

constexpr int minutes = 9 * 60;
constexpr std::chrono::milliseconds between_blocks{500};  // a report lapses after 200 of them

// The time of the chain's newest block: chain and command line live in the scenario's past.
class ChainClock final : public Clock {
 public:
  explicit ChainClock(DemoChain& demo) : demo_(demo) {}
  Timestamp now() const override { return demo_.now(); }

 private:
  DemoChain& demo_;
};

// A chain that goes on by itself, and its RPC.
class LiveChain {
 public:
  LiveChain() {
    demo.run_minutes(minutes);
    server = node::RpcServer::start(demo.chain(), node::parse_endpoint("127.0.0.1:0").value()).value();
    maker_ = std::jthread([this](const std::stop_token& stop) {
      while (!stop.stop_requested()) {
        std::this_thread::sleep_for(between_blocks);
        if (going_) [[maybe_unused]]
          const auto made = demo.chain().produce(demo.now());
      }
    });
  }
  void stand_still(bool still) { going_ = !still; }

  DemoChain demo;
  std::unique_ptr<node::RpcServer> server;

 private:
  std::atomic<bool> going_ = true;
  std::jthread maker_;
};

class CliSend : public testing::Test {
 protected:
  static void SetUpTestSuite() { live_ = std::make_unique<LiveChain>(); }
  static void TearDownTestSuite() { live_.reset(); }

  void SetUp() override {
    const auto sealed =
        crypto::seal(inspector_key(), "a long passphrase", "inspector", {.memory_kib = 8'192, .passes = 1});
    ASSERT_TRUE(sealed && crypto::write_key_file(file("inspector.key"), *sealed));
    std::ofstream(file("secret")) << "a long passphrase\n";
  }
  std::filesystem::path file(const std::string& name) const { return folder_.path() / name; }
  static std::string anchor() { return "1:" + to_hex_upper(live_->demo.hash_at(1)); }
  static std::string batch() {
    for (std::int64_t height = 1;; ++height) {
      const auto block = live_->demo.chain().store().block(height).value();
      for (const auto& tx : block.txs) {
        const auto body = ledger::decode_tx(tx).body;
        if (body.messages(0).has_declare_batch())
          return to_hex(ledger::id_of<ledger::BatchId>(ledger::origin_of(body, 0)));
      }
    }
  }

  Said run(std::vector<std::string> arguments) {
    std::vector<const char*> pointers{"wastewatch-cli"};
    for (const auto& argument : arguments) pointers.push_back(argument.c_str());
    std::ostringstream out;
    std::ostringstream err;
    const ChainClock clock(live_->demo);
    cli::Console console{out, err, {}, clock, [](const std::string&) -> Result<crypto::SecretText> {
                           return fail(cli::Errc::no_terminal);
                         }};
    const int code = cli::run(pointers, console);
    return {code, out.str(), err.str()};
  }
  Said send(const std::string& note, const std::vector<std::string>& more) {
    std::vector<std::string> arguments{"send",
                                       "incident",
                                       "--key",
                                       file("inspector.key").string(),
                                       "--passphrase-file",
                                       file("secret").string(),
                                       "--rpc",
                                       relay_.address(),
                                       "--batch",
                                       batch(),
                                       "--note",
                                       note,
                                       "--yes"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run(std::move(arguments));
  }
  static int reports_with(const std::string& note) {
    int found = 0;
    for (std::int64_t height = minutes; height <= live_->demo.chain().height(); ++height) {
      const auto block = live_->demo.chain().store().block(height).value();
      for (const auto& tx : block.txs)
        found += ledger::decode_tx(tx).body.messages(0).raise_incident().note() == note ? 1 : 0;
    }
    return found;
  }
  static std::string hash_in(const Said& said) {
    const auto at = said.out.find("Signed ");
    return at == std::string::npos ? std::string() : said.out.substr(at + 7, 64);
  }

  static inline std::unique_ptr<LiveChain> live_;
  TemporaryFolder folder_;
  LyingRelay relay_{live_->server->url()};
};

TEST_F(CliSend, a_report_is_proven_from_an_anchor) {
  const auto said = send("proven from an anchor", {"--anchor", anchor()});
  EXPECT_EQ(said.code, 0) << said.out << said.err;
  EXPECT_TRUE(said.has("Verified: chain demo-test")) << said.out;
  EXPECT_TRUE(said.has("Proven in block ")) << said.out;
  EXPECT_FALSE(said.has("nverified"));
  EXPECT_EQ(reports_with("proven from an anchor"), 1);
}

TEST_F(CliSend, what_will_be_signed_is_shown_in_words) {
  const auto said = send("shown in words", {"--anchor", anchor()});
  EXPECT_EQ(said.code, 0) << said.err;
  for (const char* line : {"  Chain: demo-test\n", "  Sequence: ", "  Lapses after block: ",
                           "    Note: shown in words\n", "    Batch: "})
    EXPECT_TRUE(said.has(line)) << line << said.out;
  EXPECT_FALSE(said.has("INCIDENT_")) << said.out;
  EXPECT_FALSE(said.has("\\")) << "no escapes" << said.out;
}

TEST_F(CliSend, nobody_is_asked_on_standard_input) {
  auto arguments = std::vector<std::string>{"send",
                                            "incident",
                                            "--key",
                                            file("inspector.key").string(),
                                            "--passphrase-file",
                                            file("secret").string(),
                                            "--rpc",
                                            relay_.address(),
                                            "--batch",
                                            batch(),
                                            "--note",
                                            "unasked"};
  const auto said = run(arguments);
  EXPECT_EQ(said.code, 3);
  EXPECT_TRUE(said.has("no terminal to ask on")) << said.err;
  EXPECT_TRUE(said.has("--yes")) << said.err;
  EXPECT_EQ(reports_with("unasked"), 0);
}

TEST_F(CliSend, a_lost_answer_and_the_same_command_again_make_one_report) {
  relay_.set([](const std::string& method, const json&, json&) {
    return method == "broadcast_tx_sync" ? Manner::close_now : Manner::answer;
  });
  const auto first = send("one and the same", {"--anchor", anchor(), "--patience", "0"});
  const auto second = send("one and the same", {"--anchor", anchor()});
  EXPECT_EQ(first.code, 3) << first.out << first.err;
  EXPECT_EQ(second.code, 0) << second.out << second.err;
  ASSERT_FALSE(hash_in(first).empty());
  EXPECT_TRUE(second.has(hash_in(first))) << second.out;
  EXPECT_TRUE(second.has("Nothing new is signed"));
  EXPECT_EQ(reports_with("one and the same"), 1);
  EXPECT_TRUE(send("one and the same", {"--anchor", anchor(), "--again"}).has("Proven"))
      << "unless asked for";
  EXPECT_EQ(reports_with("one and the same"), 2);
}

TEST_F(CliSend, without_home_and_anchor_everything_is_called_unverified) {
  const auto said = send("by word of mouth", {});
  EXPECT_EQ(said.code, 4) << said.out << said.err;
  EXPECT_TRUE(said.has("Unverified, the node's word: chain demo-test")) << said.out;
  EXPECT_TRUE(said.has("Unverified: the node says it is in block")) << said.out;
  EXPECT_FALSE(said.has("Proven")) << said.out;
  const auto checked = send("by word of mouth", {"--anchor", anchor()});
  EXPECT_EQ(checked.code, 0) << checked.out << checked.err;
  EXPECT_EQ(reports_with("by word of mouth"), 1);
}

TEST_F(CliSend, a_block_that_a_liar_invents_is_not_reported_as_done) {
  relay_.withhold("broadcast_tx_sync");
  relay_.set([](const std::string& method, const json& parameters, json& reply) {
    if (method == "broadcast_tx_sync") {  // taken, and thrown away
      reply = {
          {"jsonrpc", "2.0"}, {"id", reply["id"]}, {"result", chain::json_of(chain::BroadcastTxReply{})}};
      return Manner::answer;
    }
    if (method != "tx") return Manner::answer;
    const auto hash = from_base64(parameters.value("hash", "")).value_or(Bytes(32));
    reply.erase("error");
    reply["result"] = chain::json_of(chain::TxReply{
        .hash = hash, .height = 4711, .index = 0, .tx_result = {}, .tx = hash, .proof = chain::TxProof{}});
    return Manner::answer;
  });
  const auto said = send("for nothing", {"--anchor", anchor(), "--patience", "20"});
  EXPECT_NE(said.code, 0) << said.out;
  EXPECT_FALSE(said.has("Proven")) << said.out;
  EXPECT_FALSE(said.has("Nothing happened")) << said.err;
  EXPECT_EQ(reports_with("for nothing"), 0);
  const auto word = send("for nothing", {});
  EXPECT_EQ(word.code, 4) << word.out;
  EXPECT_TRUE(word.has("Unverified: the node says it is in block 4,711")) << word.out;
}

TEST_F(CliSend, an_inflated_height_and_another_chains_id_are_not_signed) {
  relay_.set([](const std::string& method, const json&, json& reply) {
    if (method != "status") return Manner::answer;
    reply["result"]["sync_info"]["latest_block_height"] = "99999";
    reply["result"]["node_info"]["network"] = "another-chain";
    return Manner::answer;
  });
  const auto said = send("by a liar's clock", {"--anchor", anchor()});
  EXPECT_EQ(said.code, 0) << said.out << said.err;
  EXPECT_TRUE(said.has("Chain: demo-test")) << said.out;
  EXPECT_FALSE(said.has("100,199")) << said.out;
  EXPECT_FALSE(said.has("another-chain")) << said.out;
}

TEST_F(CliSend, what_was_signed_for_a_liars_height_holds_nothing_up) {
  relay_.set([](const std::string& method, const json&, json& reply) {
    if (method == "status") reply["result"]["sync_info"]["latest_block_height"] = "99999";
    return Manner::answer;
  });
  const auto lied = send("for a liar's height", {"--patience", "0"});
  const std::string stuck = hash_in(lied);
  ASSERT_FALSE(stuck.empty()) << lied.out << lied.err;
  relay_.be_honest();
  const auto other = send("another one after it", {"--anchor", anchor()});
  EXPECT_EQ(other.code, 0) << other.out << other.err;
  EXPECT_TRUE(other.has("kept: " + stuck)) << other.out;
  EXPECT_TRUE(other.has("send withdraw " + stuck)) << other.out;
  const auto same = send("for a liar's height", {"--anchor", anchor()});
  EXPECT_EQ(same.code, 0) << same.out << same.err;
  EXPECT_EQ(reports_with("for a liar's height"), 1);
}

TEST_F(CliSend, an_earlier_message_is_named_and_can_be_withdrawn) {
  relay_.set([](const std::string& method, const json&, json& reply) {
    chain::BroadcastTxReply refused;
    refused.code = 9;
    if (method == "broadcast_tx_sync")
      reply = {{"jsonrpc", "2.0"}, {"id", reply["id"]}, {"result", chain::json_of(refused)}};
    return Manner::answer;
  });
  relay_.withhold("broadcast_tx_sync");
  const auto first = send("held back", {"--anchor", anchor(), "--patience", "0"});
  const std::string earlier = hash_in(first);
  ASSERT_FALSE(earlier.empty()) << first.out << first.err;
  const auto second = send("behind it", {"--anchor", anchor(), "--patience", "0"});
  EXPECT_TRUE(second.has("still under way: " + earlier)) << second.out;
  EXPECT_TRUE(second.has("The earlier message " + earlier)) << second.err;
  const std::string outbox = file("inspector.key").string() + ".outbox";
  EXPECT_EQ(run({"send", "withdraw", earlier.substr(0, 7), "--outbox", outbox, "--yes"}).code, 2);
  const auto gone = run({"send", "withdraw", earlier.substr(0, 8), "--outbox", outbox, "--yes"});
  EXPECT_EQ(gone.code, 0) << gone.out << gone.err;
  EXPECT_TRUE(gone.has("may still put them into a block")) << gone.out;
  EXPECT_FALSE(run({"send", "pending", "--outbox", outbox}).has(earlier));
}

TEST_F(CliSend, a_refusal_at_the_door_does_not_say_that_nothing_happened) {
  relay_.set([](const std::string& method, const json&, json& reply) {
    if (method == "broadcast_tx_sync") reply["result"]["code"] = 9;
    return Manner::answer;
  });
  live_->stand_still(true);
  const auto said = send("refused at the door", {"--anchor", anchor()});
  live_->stand_still(false);
  EXPECT_EQ(said.code, 3) << said.out << said.err;
  EXPECT_TRUE(said.has("may still enter a block")) << said.err;
  EXPECT_FALSE(said.has("nothing changed")) << said.err;
  relay_.be_honest();
  EXPECT_EQ(send("refused at the door", {"--anchor", anchor()}).code, 0);
  EXPECT_EQ(reports_with("refused at the door"), 1);
}

TEST_F(CliSend, a_followed_home_verifies_and_gives_the_alert_that_is_committed_to) {
  const std::string home = file("home").string();
  const auto followed =
      run({"follow", "--rpc", relay_.address(), "--chain", "demo-test", "--height", "1", "--hash",
           anchor().substr(2), "--home", home, "--until", std::to_string(minutes)});
  ASSERT_EQ(followed.code, 0) << followed.err;
  const auto said = send("from home", {"--home", home});
  EXPECT_EQ(said.code, 0) << said.out << said.err;
  EXPECT_TRUE(said.has("Verified: chain demo-test"));
  relay_.set([](const std::string& method, const json&, json& reply) {
    if (method == "commit") reply["result"]["signed_header"]["header"]["app_hash"] = std::string(64, 'A');
    return Manner::answer;
  });
  const auto lied_to = send("from a home that is lied to", {"--home", home});
  EXPECT_NE(lied_to.code, 0) << lied_to.out;
  EXPECT_TRUE(hash_in(lied_to).empty()) << lied_to.out;
}

TEST_F(CliSend, a_wrong_anchor_signs_nothing) {
  const auto said = send("wrong anchor", {"--anchor", "1:" + std::string(64, 'A')});
  EXPECT_EQ(said.code, 1);
  EXPECT_TRUE(hash_in(said).empty());
}

TEST_F(CliSend, what_is_pending_is_listed_and_sent_again) {
  relay_.set([](const std::string& method, const json&, json&) {
    return method == "broadcast_tx_sync" ? Manner::close_now : Manner::answer;
  });
  const auto first = send("left behind", {"--anchor", anchor(), "--patience", "0"});
  ASSERT_FALSE(hash_in(first).empty());
  relay_.be_honest();
  const auto listed = run({"send", "pending", "--key", file("inspector.key").string()});
  EXPECT_EQ(listed.code, 0) << listed.err;
  EXPECT_TRUE(listed.has(hash_in(first) + " signed")) << listed.out;
  const auto done = run({"send", "pending", "--key", file("inspector.key").string(), "--rpc",
                         relay_.address(), "--anchor", anchor()});
  EXPECT_EQ(done.code, 0) << done.out << done.err;
  EXPECT_TRUE(done.has("Proven in block"));
  EXPECT_EQ(run({"send", "pending"}).code, 2) << "whose outbox?";
  const auto nowhere = file("nowhere").string();
  EXPECT_EQ(run({"send", "pending", "--outbox", nowhere}).code, 3) << "none of that name";
  EXPECT_EQ(run({"send", "withdraw", "12345678", "--outbox", nowhere, "--yes"}).code, 3);
  EXPECT_FALSE(std::filesystem::exists(nowhere)) << "looking makes none";
}

}  // namespace
}  // namespace wastewatch::test
