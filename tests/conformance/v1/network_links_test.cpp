// Network links of version 1: each is read as it was, written as it was, or refused for the field it was
// refused for.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "conformance/v1/network_json.h"
#include "conformance/v1/recorded_chain.h"
#include "rpc/errors.h"
#include "rpc/network_link.h"
#include "support/vectors.h"

namespace wastewatch::test {
namespace {

using nlohmann::json;

TEST(RecordedNetworkLinks, are_read_and_written_as_they_were) {
  int refused = 0;
  const json rows = json::parse(read_file(v1_vectors() / "network_links.json"));
  for (const auto& row : rows) {
    const auto link = row.at("link").get<std::string>();
    const auto read = rpc::parse_network(link);
    if (row.contains("refused")) {
      ++refused;
      ASSERT_FALSE(read) << link;
      EXPECT_TRUE(read.error().is(rpc::Errc::bad_network)) << link;
      EXPECT_EQ(json(read.error().detail), row.at("refused")) << link;
      continue;
    }
    ASSERT_TRUE(read) << link << ' ' << read.error().text();
    EXPECT_EQ(json_of_network(*read), row.at("network")) << link;
    EXPECT_EQ(json(rpc::to_network_link(*read)), row.at("written")) << link;
  }
  EXPECT_GT(refused, 10);
  EXPECT_GT(rows.size(), static_cast<std::size_t>(refused) + 10);
}

}  // namespace
}  // namespace wastewatch::test
