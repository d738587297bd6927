// A real CometBFT node with our ABCI server: blocks, transactions, and recovery after both processes were killed.
#include <gtest/gtest.h>

#include <memory>

#include "child_process.h"
#include "cometbft.h"
#include "http_call.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 60s;

class CometbftNode {
 public:
  CometbftNode(std::string cometbft, const std::filesystem::path& folder)
      : cometbft_(std::move(cometbft)), folder_(folder) {
    make_cometbft_home(home(), "kv-test", 1, "{}");
    ChildProcess init({cometbft_, "init", "--home", home().string()}, folder / "init.log");
    EXPECT_EQ(init.wait(patience), 0) << init.output();
  }
  void start() {
    application_ = std::make_unique<ChildProcess>(
        std::vector<std::string>{KEY_VALUE_NODE, address(), (folder_ / "state").string()}, folder_ / "app.log");
    const auto local = [](std::uint16_t port) { return "tcp://127.0.0.1:" + std::to_string(port); };
    rpc_port_ = free_port();
    node_ = std::make_unique<ChildProcess>(
        std::vector<std::string>{cometbft_, "start", "--home", home().string(), "--proxy_app", address(), "--abci",
                                 "socket", "--rpc.laddr", local(rpc_port_), "--p2p.laddr", local(free_port())},
        folder_ / "node.log", std::vector<std::string>{"CMT_CONSENSUS_TIMEOUT_COMMIT=100ms"});
  }
  bool reaches(std::int64_t height) {
    return eventually([&] { return latest_height(rpc_port_) >= height; }, patience);
  }
  nlohmann::json get(const std::string& target) { return get_json(rpc_port_, target).value_or(nlohmann::json()); }
  ChildProcess& application() { return *application_; }
  ChildProcess& node() { return *node_; }

 private:
  std::filesystem::path home() const { return folder_ / "cometbft"; }
  std::string address() const { return "unix://" + (folder_ / "abci.sock").string(); }

  std::string cometbft_;
  std::filesystem::path folder_;
  std::uint16_t rpc_port_ = 0;
  std::unique_ptr<ChildProcess> application_;
  std::unique_ptr<ChildProcess> node_;
};

TEST(CometbftWithOurAbciServer, MakesBlocksTakesTransactionsAndRecoversFromKill) {
  WASTEWATCH_COMETBFT_OR_SKIP(cometbft);
  const TemporaryFolder folder;
  CometbftNode network(cometbft, folder.path());
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

}  // namespace
}  // namespace wastewatch::test
