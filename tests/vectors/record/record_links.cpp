// Network links as this program writes them, and what it refuses.
#include <nlohmann/json.hpp>

#include "base/encoding.h"
#include "chain_writer.h"
#include "conformance/v1/network_json.h"
#include "parts.h"
#include "rpc/network_link.h"

namespace wastewatch::record {
namespace {

using nlohmann::json;

constexpr const char* hash_text = "2AD5A36ABF15C4FFEA8A1A1B5ABFA81E8AA2A02F39D9F4C13AB5EA8A5EBD0E4B";

// What is read and how it is written again, or the field that is refused.
json row_of(const std::string& link) {
  const auto read = rpc::parse_network(link);
  json out{{"link", link}};
  if (!read) {
    out["refused"] = read.error().detail;
    return out;
  }
  out["network"] = test::json_of_network(*read);
  out["written"] = rpc::to_network_link(*read);
  return out;
}

std::string with(const std::string& more) {
  return "wastewatch:network?chain=wuzhen-1&endpoint=http%3A%2F%2F127.0.0.1%3A26657&height=7&hash=" +
         std::string(hash_text) + more;
}

}  // namespace

void record_network_links(const Job& job) {
  rpc::Network full;
  full.name = "乌镇 & Tongxiang + 100 %";
  full.chain_id = "wuzhen-1.2_3";
  full.endpoint = "https://10.0.0.1:26657/rpc?x=1";
  full.witnesses = {"https://a.example:443", "http://[::1]:2"};
  full.anchor = {9'223'372'036'854'775'807, *Hash::from(*from_hex(hash_text))};
  full.trusting_period_ms = 48LL * 3'600'000;
  full.solo = true;
  std::string witnesses;
  for (int i = 0; i < 16; ++i) witnesses += "&witness=http://a" + std::to_string(i);
  json out = json::array();
  const std::vector<std::string> links{
      rpc::to_network_link(full),
      with(""),
      with("\n"),
      "  " + with(""),
      with("&name=A+B%20C"),
      with("&period=1"),
      with("&period=87600"),
      with("&period=87601"),
      with("&period=0"),
      with("&period=-5"),
      with("&period=x"),
      with("&solo=0"),
      with("&solo=1"),
      with("&solo=true"),
      with("&unknown=1"),
      with("&witness=http://w"),
      with(witnesses),
      with(witnesses + "&witness=http://one-too-many"),
      with("&witness=ftp://a"),
      with("&witness=http://user:secret@a"),
      with("&witness="),
      with("&name=" + std::string(100, 'x')),
      with("&name=" + std::string(101, 'x')),
      std::string(),
      std::string("http://127.0.0.1:26657"),
      std::string("wastewatch:network"),
      std::string("wastewatch:network?"),
      std::string("WASTEWATCH:network?chain=a"),
      with("&name=" + std::string(4'096, 'x')),
      "wastewatch:network?chain=..%2F..&endpoint=http://a&height=1&hash=" + std::string(hash_text),
      "wastewatch:network?chain=.a&endpoint=http://a&height=1&hash=" + std::string(hash_text),
      "wastewatch:network?chain=" + std::string(51, 'c') +
          "&endpoint=http://a&height=1&hash=" + std::string(hash_text),
      "wastewatch:network?chain=" + std::string(50, 'c') +
          "&endpoint=http://a&height=1&hash=" + std::string(hash_text),
      "wastewatch:network?chain=a&endpoint=file:///etc&height=1&hash=" + std::string(hash_text),
      "wastewatch:network?chain=a&endpoint=http://&height=1&hash=" + std::string(hash_text),
      "wastewatch:network?chain=a&endpoint=http://a&height=0&hash=" + std::string(hash_text),
      "wastewatch:network?chain=a&endpoint=http://a&height=9223372036854775808&hash=" +
          std::string(hash_text),
      "wastewatch:network?chain=a&endpoint=http://a&hash=" + std::string(hash_text),
      "wastewatch:network?chain=a&endpoint=http://a&height=1&hash=12",
      std::string("wastewatch:network?chain=a&endpoint=http://a&height=1"),
      "wastewatch:network?hash=" +
          std::string("2ad5a36abf15c4ffea8a1a1b5abfa81e8aa2a02f39d9f4c13ab5ea8a5ebd0e4b") +
          "&height=1&endpoint=http://a&chain=a"};
  for (const auto& link : links) {
    out.push_back(row_of(link));
  }
  write_file(job.folder / "network_links.json", as_bytes(out.dump(1) + "\n"));
}

}  // namespace wastewatch::record
