#include "rpc/network_link.h"

#include <gtest/gtest.h>

#include "base/encoding.h"
#include "rpc/errors.h"

namespace wastewatch::rpc {
namespace {

constexpr const char* hash_text = "2AD5A36ABF15C4FFEA8A1A1B5ABFA81E8AA2A02F39D9F4C13AB5EA8A5EBD0E4B";

std::string link_with(const std::string& changed) {
  return "wastewatch:network?chain=wuzhen-1&endpoint=http%3A%2F%2F127.0.0.1%3A26657&height=7&hash=" +
         std::string(hash_text) + changed;
}

TEST(NetworkLink, SurvivesWritingAndReading) {
  Network network;
  network.name = "乌镇 & Tongxiang";
  network.chain_id = "wuzhen-1";
  network.endpoint = "http://10.0.0.1:26657";
  network.witnesses = {"https://a.example:443", "http://[::1]:2"};
  network.anchor = {12'408, *Hash::from(*from_hex(hash_text))};
  network.trusting_period_ms = 48LL * 3'600'000;
  network.solo = true;
  const auto read = parse_network(to_network_link(network));
  ASSERT_TRUE(read) << read.error().text();
  EXPECT_EQ(*read, network);
}

TEST(NetworkLink, NamesTheFieldThatIsWrong) {
  const std::pair<std::string, std::string> wrong[] = {
      {"", "link"},
      {"http://x", "link"},
      {"wastewatch:network?chain=..%2F..&endpoint=http://a&height=1&hash=" + std::string(hash_text), "chain"},
      {"wastewatch:network?chain=a&endpoint=file:///etc&height=1&hash=" + std::string(hash_text), "endpoint"},
      {"wastewatch:network?chain=a&endpoint=http://a&height=0&hash=" + std::string(hash_text), "height"},
      {"wastewatch:network?chain=a&endpoint=http://a&height=1&hash=12", "hash"},
      {link_with("&witness=ftp://a"), "witness"},
      {link_with("&period=0"), "period"},
      {link_with("&name=" + std::string(200, 'x')), "name"},
  };
  for (const auto& [link, field] : wrong) {
    const auto read = parse_network(link);
    ASSERT_FALSE(read) << link;
    EXPECT_TRUE(read.error().is(Errc::bad_network));
    EXPECT_EQ(read.error().detail, field) << link;
  }
}

TEST(NetworkLink, IsBounded) {
  EXPECT_FALSE(parse_network(link_with("&name=" + std::string(max_network_link_bytes, 'x'))));
  std::string many;
  for (std::size_t i = 0; i <= max_witnesses; ++i) many += "&witness=http://a";
  EXPECT_FALSE(parse_network(link_with(many)));
}

TEST(NetworkLink, IsReadAsAFileHoldsIt) {
  const auto read = parse_network(link_with("") + "\n");
  ASSERT_TRUE(read) << read.error().text();
  EXPECT_EQ(read->chain_id, "wuzhen-1");
}

}  // namespace
}  // namespace wastewatch::rpc
