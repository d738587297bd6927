// Real CometBFT nodes bring a new one up by state sync, while one of them hands out wrong chunks.
#include <gtest/gtest.h>

#include "comet_network.h"
#include "cometbft.h"
#include "http_call.h"
#include "ledger_application.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using namespace std::chrono_literals;

std::vector<std::string> ledger(const std::string& address, const std::string& home) {
  auto out = ledger_application(address, home);
  out.insert(out.end(), {"--snapshot-interval", std::to_string(snapshot_interval), "--snapshot-keep", "100"});
  return out;
}

std::vector<std::string> lying(const std::string& address, const std::string& home) {
  return {LYING_SNAPSHOT_NODE, address, home};
}

// So many vehicles that the state fills several chunks.
std::string wide_app_state() {
  std::string out =
      R"({"format":1,"waste_kinds":[],"keys":[],"devices":[],"organisations":[{"credit_code":"91350100M000100Y43",)"
      R"("kind":"transporter","name":{"en":"Carrier","zh":"运输"},"region":"330483","duty_phone":"1",)"
      R"("sites":[{"number":1,"kind":"depot","name":{"en":"Depot","zh":"场"},"lat_e7":307460000,)"
      R"("lon_e7":1204860000,"radius_m":150}]}],"vehicles":[)";
  for (int i = 0; i < 30'000; ++i) {
    const std::string number = std::to_string(100'000 + i);
    out += (i == 0 ? "" : ",") + std::string(R"({"plate":"浙F)") + number +
           R"(","owner":"91350100M000100Y43","kind":"truck","maximum_load_g":8000000,"axles":2})";
  }
  return out + "]}";
}

nlohmann::json get(const CometNetwork& network, std::size_t node, const std::string& target) {
  return get_json(network.port(node), target).value_or(nlohmann::json());
}

std::string text(const nlohmann::json& value, const char* pointer) {
  const nlohmann::json::json_pointer at(pointer);
  return value.contains(at) ? value.at(at).get<std::string>() : std::string();
}

std::vector<std::string> state_sync(const CometNetwork& network) {
  const auto block = get(network, 0, "/block?height=1");
  return {"CMT_STATESYNC_ENABLE=true",
          "CMT_STATESYNC_RPC_SERVERS=" + network.url(0) + "," + network.url(1),
          "CMT_STATESYNC_TRUST_HEIGHT=1",
          "CMT_STATESYNC_TRUST_HASH=" + text(block, "/result/block_id/hash"),
          "CMT_STATESYNC_TRUST_PERIOD=168h0m0s",
          "CMT_STATESYNC_DISCOVERY_TIME=5s",
          "CMT_LOG_LEVEL=statesync:info,*:error"};
}

TEST(StateSync, ANewNodeStartsFromASnapshotDespiteAPeerThatAltersChunks) {
  WASTEWATCH_COMETBFT_OR_SKIP(cometbft);
  const TemporaryFolder folder;
  CometNetwork network({.cometbft = cometbft,
                        .folder = folder.path(),
                        .validators = 2,
                        .application = ledger,
                        .app_state = wide_app_state()});
  network.use_application(1, lying);
  network.start();
  ASSERT_TRUE(network.reaches(snapshot_interval + 1)) << network.output();
  for (const std::size_t peer : {0U, 1U}) {
    ASSERT_TRUE(eventually(
        [&] {
          const auto listed = get(network, peer, "/abci_query?path=\"/snapshots\"");
          return !text(listed, "/result/response/value").empty();
        },
        60s))
        << network.output();
  }

  const std::size_t node = network.join(ledger, state_sync(network));
  network.start(node);
  ASSERT_TRUE(network.reaches(snapshot_interval + 20)) << network.output();
  const auto status = get(network, node, "/status");
  EXPECT_GT(std::stoll(text(status, "/result/sync_info/earliest_block_height")), 1)
      << "blocks were replayed from genesis";
  const std::string query = "/abci_query?path=\"/key\"&data=0x6d6d2f&prove=true&height=" +
                            std::to_string(std::min(network.height(node), network.height(0)) - 1);
  EXPECT_EQ(get(network, node, query)["result"], get(network, 0, query)["result"]);

  network.kill(node);
  const std::int64_t before = network.height(0);
  network.start(node);
  EXPECT_TRUE(network.reaches(before + 3)) << network.output();
}

}  // namespace
}  // namespace wastewatch::test
