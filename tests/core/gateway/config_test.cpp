#include "gateway/config/config.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace wastewatch::gateway {
namespace {

using nlohmann::json;

json good() {
  return {{"node", "http://127.0.0.1:26657"},
          {"spool", "spool"},
          {"key_file", "/keys/gateway.wwkey"},
          {"passphrase_file", "words"},
          {"listen", {{"jt808_tcp", "127.0.0.1:8808"}}},
          {"devices",
           json::array({{{"key_file", "a.wwkey"}, {"terminal", "013912345678"}, {"datum", "GCJ-02"}}})}};
}

std::string refusal(const json& document) {
  const auto read = parse_config(document.dump(), "/etc/gateway");
  return read ? std::string("taken") : read.error().detail;
}

TEST(GatewayConfig, paths_count_from_its_folder_and_terminals_have_one_name) {
  const auto config = parse_config(good().dump(), "/etc/gateway").value();
  EXPECT_EQ(config.spool, "/etc/gateway/spool");
  EXPECT_EQ(config.key_file, "/keys/gateway.wwkey");
  EXPECT_EQ(config.listen.jt808_tcp->port, 8808);
  EXPECT_FALSE(config.listen.http);
  ASSERT_EQ(config.devices.size(), 1U);
  EXPECT_EQ(config.devices[0].terminal, "13912345678");
  EXPECT_EQ(config.devices[0].datum, geo::Datum::gcj02);
}

TEST(GatewayConfig, what_is_wrong_is_named) {
  EXPECT_EQ(refusal(good()), "taken");
  const auto changed = [](const std::string& pointer, const json& value) {
    auto out = good();
    out[json::json_pointer(pointer)] = value;
    return refusal(out);
  };
  EXPECT_EQ(changed("/node", 7), "node");
  EXPECT_EQ(changed("/nodes", "x"), "nodes");
  EXPECT_EQ(changed("/chunk_interval_ms", 0), "chunk_interval_ms");
  EXPECT_EQ(changed("/listen/jt808_tcp", "nowhere"), "listen.jt808_tcp");
  EXPECT_EQ(changed("/listen/udp", "127.0.0.1:1"), "listen.udp");
  EXPECT_EQ(changed("/limits", json{{"connections", -1}}), "limits.connections");
  EXPECT_EQ(changed("/devices/0/datum", "PZ-90"), "devices[0].datum");
  EXPECT_EQ(changed("/devices/1", good()["devices"][0]), "devices[1].terminal: given twice");
  EXPECT_EQ(changed("/devices/0", 1), "devices[0]");
  for (const auto* name : {"node", "spool", "key_file", "passphrase_file", "listen", "devices"}) {
    auto without = good();
    without.erase(name);
    EXPECT_EQ(refusal(without), name);
  }
  EXPECT_EQ(parse_config("[", "/").error().detail, "not a JSON object");
}

}  // namespace
}  // namespace wastewatch::gateway
