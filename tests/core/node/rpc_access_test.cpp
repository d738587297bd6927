// What a web page can make a browser send, and what programs send.
#include "node/rpc_access.h"

#include <gtest/gtest.h>

namespace wastewatch::node {
namespace {

const RpcAccess access{.hosts = {"node.example"}, .origins = {"https://explorer.example"}};

bool answered(const std::string& headers, const RpcAccess& who = access) {
  const auto parsed = parse_http("GET /status HTTP/1.1\r\n" + headers + "\r\n", {});
  EXPECT_EQ(parsed.state, HttpParse::State::complete) << headers;
  return refusal(parsed.request, who).empty();
}

TEST(RpcAccess, ProgramsAreAnsweredUnderAddressesAndKnownNames) {
  for (const auto* host : {"127.0.0.1:26657", "127.0.0.1", "[::1]:26657", "192.168.1.4:80", "localhost:1",
                           "LOCALHOST", "node.example:26657", "Node.Example"})
    EXPECT_TRUE(answered(std::string("Host: ") + host + "\r\n")) << host;
  EXPECT_TRUE(answered("")) << "HTTP/1.0, and simple programs";
}

TEST(RpcAccess, ANameThatWasReboundIsRefused) {
  for (const auto* host : {"evil.example:26657", "127.0.0.1.evil.example", "localhost.evil.example",
                           "evil.example", "127.0.0.1x", "0x7f000001", "[evil]:1"})
    EXPECT_FALSE(answered(std::string("Host: ") + host + "\r\n")) << host;
}

TEST(RpcAccess, PagesAreRefusedUnlessConfigured) {
  const std::string host = "Host: 127.0.0.1\r\n";
  EXPECT_FALSE(answered(host + "Origin: https://evil.example\r\n"));
  EXPECT_FALSE(answered(host + "Origin: null\r\n"));
  EXPECT_FALSE(answered(host + "Origin: https://explorer.example.evil\r\n"));
  EXPECT_TRUE(answered(host + "Origin: https://explorer.example\r\nSec-Fetch-Site: cross-site\r\n"));
  EXPECT_FALSE(answered(host + "Origin: https://explorer.example\r\n", {}));
}

// <img src="http://127.0.0.1:26657/broadcast_tx_async?tx=…"> has no Origin.
TEST(RpcAccess, CrossSiteRequestsWithoutOriginAreRefused) {
  for (const auto* site : {"cross-site", "same-site"})
    EXPECT_FALSE(answered(std::string("Host: 127.0.0.1\r\nSec-Fetch-Site: ") + site + "\r\n")) << site;
  EXPECT_TRUE(answered("Host: 127.0.0.1\r\nSec-Fetch-Site: none\r\n")) << "typed by a person";
}

}  // namespace
}  // namespace wastewatch::node
