#include "ui/chain/node_poll.h"

#include <charconv>
#include <chrono>
#include <nlohmann/json.hpp>
#include <thread>

namespace wastewatch::ui {
namespace {

template <class Integer>
bool take(std::string_view& text, Integer& out) {
  const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), out);
  if (wrong != std::errc{}) return false;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  if (text.starts_with('/')) text.remove_prefix(1);
  return true;
}

void add_status(rpc::Client& client, NodeSample& out, const std::stop_token& stop) {
  const auto start = std::chrono::steady_clock::now();
  const auto status = client.status(stop);
  out.round_trip_ns = std::chrono::nanoseconds(std::chrono::steady_clock::now() - start).count();
  if (!status) {
    out.error = status.error();
    return;
  }
  out.moniker = status->node_info.moniker;
  out.version = status->node_info.version;
  out.chain_id = status->node_info.network;
  out.height = status->sync_info.latest_block_height;
  out.block_hash = status->sync_info.latest_block_hash;
  out.block_time = status->sync_info.latest_block_time;
  out.catching_up = status->sync_info.catching_up;
  if (status->validator && status->validator->voting_power > 0) out.validator = status->validator->address;
}

NodeSample sample(rpc::Client& client, bool primary, const std::stop_token& stop) {
  NodeSample out{.address = client.address(), .primary = primary, .asked_at = system_clock().now()};
  add_status(client, out, stop);
  if (out.error) return out;
  if (const auto peers = client.net_info(stop)) out.peers = std::ssize(peers->peers);
  if (const auto state = client.consensus_state(stop)) out.round = round_step(state->round_state);
  return out;
}

}  // namespace

std::optional<RoundStep> round_step(std::string_view round_state_json) {
  const auto state = nlohmann::json::parse(round_state_json, nullptr, false);
  if (!state.is_object()) return std::nullopt;
  const auto member = state.find("height/round/step");
  if (member == state.end() || !member->is_string()) return std::nullopt;
  const auto& whole = member->get_ref<const std::string&>();
  std::string_view text = whole;
  RoundStep out;
  if (!take(text, out.height) || !take(text, out.round) || !take(text, out.step) || !text.empty())
    return std::nullopt;
  return out;
}

std::vector<NodeSample> poll_nodes(const Connected& connected, const std::stop_token& stop) {
  std::vector<rpc::Client*> clients{&connected.client()};
  for (const auto& witness : connected.witnesses()) clients.push_back(&witness->client());
  std::vector<NodeSample> out(clients.size());
  {
    std::vector<std::jthread> threads;
    threads.reserve(clients.size());
    for (std::size_t i = 0; i < clients.size(); ++i) {
      threads.emplace_back([&out, &stop, client = clients[i], i] { out[i] = sample(*client, i == 0, stop); });
    }
  }
  return out;
}

}  // namespace wastewatch::ui
