#include "relay.h"

#include <nlohmann/json.hpp>

#include "ledger/abci/snapshot_query.h"

namespace wastewatch::test {
namespace {

using nlohmann::json;

constexpr std::size_t max_reply_bytes = std::size_t{64} << 20;
constexpr std::size_t garbage_bytes = std::size_t{1} << 20;

std::string garbage() {
  std::string out(garbage_bytes, '\0');
  std::uint32_t state = 1;
  for (char& byte : out) byte = static_cast<char>((state = state * 1'664'525 + 1'013'904'223) >> 24);
  return out;
}

// Every text of it becomes another one.
json altered(json value) {
  if (value.is_string()) return value.get<std::string>() + "x";
  if (!value.is_structured()) return value;
  for (auto& [key, member] : value.items()) {
    if (key != "id" && key != "jsonrpc") member = altered(member);
  }
  return value;
}

std::string with_other_genesis(const std::string& body) {
  json reply = json::parse(body, nullptr, false);
  const json::json_pointer state("/result/genesis/app_state/organisations/0/name/en");
  if (!reply.is_object() || !reply.contains(state)) return body;
  reply[state] = "Another name";
  return reply.dump();
}

}  // namespace

Relay::Relay(std::string node)
    : node_(std::move(node)), server_([this](const std::string& body) { return answer(body); }) {}

HttpAnswer Relay::answer(const std::string& body) {
  const Conduct conduct = conduct_;
  const bool withheld = conduct == Conduct::no_chunks && body.contains(ledger::snapshot_chunk_path);
  if (conduct == Conduct::silent || withheld) return {.manner = Manner::hang};
  if (conduct == Conduct::garbage) return {.body = garbage()};
  if (conduct == Conduct::hangs_up || body.empty()) return {.manner = Manner::close_now};
  const auto honest = http_.post({.url = node_, .body = body, .max_reply_bytes = max_reply_bytes}, {});
  if (!honest) return {.manner = Manner::close_now};
  if (conduct == Conduct::nonsense)
    return {.body = altered(json::parse(honest->body, nullptr, false)).dump()};
  if (conduct == Conduct::other_genesis) return {.body = with_other_genesis(honest->body)};
  return {.status = honest->status, .body = honest->body};
}

}  // namespace wastewatch::test
