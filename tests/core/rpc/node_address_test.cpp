#include "rpc/node_address.h"

#include <gtest/gtest.h>

namespace wastewatch::rpc {
namespace {

TEST(NodeAddress, HasOneSpelling) {
  struct Row {
    const char* address;
    const char* endpoint;
  };
  const std::vector<Row> rows = {
      {"http://127.0.0.1:26657", "localhost:26657"},
      {"http://127.0.0.1:26657/", "localhost:26657"},
      {"http://localhost:26657/", "localhost:26657"},
      {"HTTP://LocalHost:26657", "localhost:26657"},
      {"tcp://127.0.0.1:26657", "localhost:26657"},
      {"127.0.0.1:26657", "localhost:26657"},
      {"http://[::1]:26657", "localhost:26657"},
      {"http://[0:0:0:0:0:0:0:1]:26657", "localhost:26657"},
      {"http://[::ffff:127.0.0.1]:26657", "localhost:26657"},
      {"http://127.0.0.2:26657", "127.0.0.2:26657"},
      {"http://Node.Example.", "node.example:80"},
      {"https://node.example/rpc?a=b", "node.example:443"},
      {"http://node.example:80", "node.example:80"},
      {"http://user:pw@node.example", "node.example:80"},
      {"http://[2001:DB8::0:1]:1", "2001:db8::1:1"},
  };
  for (const auto& row : rows) EXPECT_EQ(endpoint_of(row.address), row.endpoint) << row.address;
  EXPECT_EQ(endpoint_of("http://"), "http://");
}

TEST(NodeAddress, ANodeIsNoComparisonNodeOfItself) {
  const std::string own = "http://127.0.0.1:26657";
  const std::vector<std::string> same = {own, own + "/", "http://LOCALHOST:26657", "http://[::1]:26657"};
  EXPECT_TRUE(independent(own, same).empty());
  const std::vector<std::string> two = {"http://a:1", "http://A:1/", own, "http://a:2"};
  EXPECT_EQ(independent(own, two), (std::vector<std::string>{"http://a:1", "http://a:2"}));
}

TEST(NodeAddress, NamesAreResolved) {
  using namespace std::chrono_literals;
  EXPECT_EQ(resolve_endpoints("http://127.0.0.1:1", 1s), std::vector<std::string>{"localhost:1"});
  EXPECT_EQ(resolve_endpoints("http://name.invalid:1", 1s).front(), "name.invalid:1");
}

}  // namespace
}  // namespace wastewatch::rpc
