// A real CometBFT node with our ABCI server: blocks, transactions, and recovery after both processes were
// killed.
#include <gtest/gtest.h>

#include <csignal>
#include <memory>

#include "child_process.h"
#include "comet_network.h"
#include "cometbft.h"
#include "http_call.h"
#include "ledger_application.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 60s;

std::vector<std::string> key_value(const std::string& address, const std::string& state) {
  return {KEY_VALUE_NODE, address, state};
}

class CometbftNode {
 public:
  CometbftNode(std::string cometbft, const std::filesystem::path& folder, ApplicationOf command,
               const std::string& app_state)
      : cometbft_(std::move(cometbft)), folder_(folder), command_(command) {
    make_cometbft_home(home(), "node-test", 1, app_state);
    ChildProcess init({cometbft_, "init", "--home", home().string()}, folder / "init.log");
    EXPECT_EQ(init.wait(patience), 0) << init.output();
  }
  void start() {
    application_ = std::make_unique<ChildProcess>(command_(address(), (folder_ / "state").string()),
                                                  folder_ / "app.log");
    const auto local = [](std::uint16_t port) { return "tcp://127.0.0.1:" + std::to_string(port); };
    rpc_port_ = free_port();
    node_ = std::make_unique<ChildProcess>(
        std::vector<std::string>{cometbft_, "start", "--home", home().string(), "--proxy_app", address(),
                                 "--abci", "socket", "--rpc.laddr", local(rpc_port_), "--p2p.laddr",
                                 local(free_port())},
        folder_ / "node.log", std::vector<std::string>{"CMT_CONSENSUS_TIMEOUT_COMMIT=100ms"});
  }
  bool reaches(std::int64_t height) {
    return eventually([&] { return latest_height(rpc_port_) >= height; }, patience);
  }
  nlohmann::json get(const std::string& target) {
    return get_json(rpc_port_, target).value_or(nlohmann::json());
  }
  std::uint16_t rpc_port() const { return rpc_port_; }
  ChildProcess& application() { return *application_; }
  ChildProcess& node() { return *node_; }

 private:
  std::filesystem::path home() const { return folder_ / "cometbft"; }
  std::string address() const { return "unix://" + (folder_ / "abci.sock").string(); }

  std::string cometbft_;
  std::filesystem::path folder_;
  ApplicationOf command_;
  std::uint16_t rpc_port_ = 0;
  std::unique_ptr<ChildProcess> application_;
  std::unique_ptr<ChildProcess> node_;
};

TEST(CometbftWithOurAbciServer, MakesBlocksTakesTransactionsAndRecoversFromKill) {
  WASTEWATCH_COMETBFT_OR_SKIP(cometbft);
  const TemporaryFolder folder;
  CometbftNode network(cometbft, folder.path(), key_value, "{}");
  network.start();
  ASSERT_TRUE(network.reaches(3)) << network.node().output();

  const auto sent = network.get("/broadcast_tx_commit?tx=\"a=1\"");
  ASSERT_TRUE(sent.contains("result")) << sent.dump();
  EXPECT_EQ(sent["result"]["tx_result"]["code"], 0);
  const auto refused = network.get("/broadcast_tx_sync?tx=\"nonsense\"");
  EXPECT_EQ(refused["result"]["code"], 1);
  const std::string query = "/abci_query?path=\"/key\"&data=0x61&prove=true";
  EXPECT_EQ(network.get(query)["result"]["response"]["value"], "MQ==");
  const std::int64_t before = std::stoll(sent["result"]["height"].get<std::string>());

  network.application().kill_and_wait();
  EXPECT_TRUE(network.node().wait(patience)) << "CometBFT should end when its application dies";
  network.start();
  ASSERT_TRUE(network.reaches(before + 3)) << network.node().output();
  EXPECT_EQ(network.get(query)["result"]["response"]["value"], "MQ==");
}

TEST(CometbftWithTheLedger, MakesBlocksRefusesNonsenseAndRecoversFromKill) {
  WASTEWATCH_COMETBFT_OR_SKIP(cometbft);
  const TemporaryFolder folder;
  CometbftNode network(cometbft, folder.path(), ledger_application, empty_ledger);
  network.start();
  ASSERT_TRUE(network.reaches(3)) << network.node().output() << network.application().output();
  const auto refused = network.get("/broadcast_tx_sync?tx=\"nonsense\"");
  ASSERT_TRUE(refused.contains("result")) << refused.dump();
  EXPECT_NE(refused["result"]["code"], 0);
  const std::int64_t before = latest_height(network.rpc_port());

  network.application().kill_and_wait();
  EXPECT_TRUE(network.node().wait(patience)) << "CometBFT should end when its application dies";
  network.start();
  ASSERT_TRUE(network.reaches(before + 3)) << network.node().output();
  network.application().send_signal(SIGTERM);
  EXPECT_EQ(network.application().wait(patience), 0) << network.application().output();
}

}  // namespace
}  // namespace wastewatch::test
